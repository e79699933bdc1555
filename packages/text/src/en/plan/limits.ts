import type { Limit } from '@rugwijs/core';

/** What a plan takes into account, in the middle of a sentence: "does not go well with …". */
export const limits: Readonly<Record<Limit, string>> = {
  pregnancy: 'pregnancy',
  osteoporosis: 'osteoporosis',
  'vertebral-fracture': 'a collapsed vertebra',
  radicular: 'pain that shoots down the leg',
  stenosis: 'leg pain when standing and walking',
  'spine-procedure': 'a back that was treated recently',
  anticoagulants: 'blood thinners',
  heart: 'a heart condition',
  lungs: 'a lung condition',
  'high-blood-pressure': 'high blood pressure',
  diabetes: 'diabetes',
  'new-hip-or-knee': 'a new hip or knee',
  balance: 'unsteady balance',
  epilepsy: 'epilepsy',
  'other-illness': 'another illness',
};

/** For an id that may come from another version: then in general words. */
export function limitWords(limit: string | number | undefined): string {
  return typeof limit === 'string' && Object.hasOwn(limits, limit) ? limits[limit as Limit] : 'what you told us';
}
