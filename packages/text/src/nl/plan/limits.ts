import type { Limit } from '@rugwijs/core';

/** Waar een plan rekening mee houdt, midden in een zin: "past niet goed bij …". */
export const limits: Readonly<Record<Limit, string>> = {
  pregnancy: 'een zwangerschap',
  osteoporosis: 'botontkalking',
  'vertebral-fracture': 'een ingezakte wervel',
  radicular: 'uitstralende beenpijn',
  stenosis: 'beenpijn bij staan en lopen',
  'spine-procedure': 'een rug die pas behandeld is',
  anticoagulants: 'bloedverdunners',
  heart: 'een hartziekte',
  lungs: 'een longziekte',
  'high-blood-pressure': 'hoge bloeddruk',
  diabetes: 'suikerziekte',
  'new-hip-or-knee': 'een nieuwe heup of knie',
  balance: 'een wankel evenwicht',
  epilepsy: 'epilepsie',
  'other-illness': 'een andere ziekte',
};

/** For an id that may come from another version: then in general words. */
export function limitWords(limit: string | number | undefined): string {
  return typeof limit === 'string' && Object.hasOwn(limits, limit) ? limits[limit as Limit] : 'wat je opgaf';
}
