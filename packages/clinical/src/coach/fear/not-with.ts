import type { Demand, Limit } from '@rugwijs/core';

/** A bone or back that only the own physiotherapist should load. */
const bones: readonly Limit[] = ['osteoporosis', 'vertebral-fracture', 'spine-procedure'];

/** What is never tried alone with which limit: our own, at least as strict as the exercises that ask the same (exercises.json). */
export const notWith: Readonly<Record<Demand, readonly Limit[]>> = {
  lift: [...bones, 'pregnancy', 'radicular', 'heart', 'high-blood-pressure', 'new-hip-or-knee'],
  bend: [...bones, 'radicular', 'new-hip-or-knee'],
  twist: bones,
  impact: [...bones, 'pregnancy', 'radicular', 'heart', 'new-hip-or-knee'],
  strain: ['heart', 'lungs', 'high-blood-pressure'],
  fall: ['balance', 'anticoagulants', 'epilepsy', 'osteoporosis', 'vertebral-fracture'],
};
