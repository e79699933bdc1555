import type { NotWith } from '@rugwijs/core';
import { bones, straining } from './limit-groups.ts';

/** What is never tried alone with which limit: our own, at least as strict as the exercises (exercises.json) and home tests that ask the same. */
export const notWith: NotWith = {
  lift: [...bones, 'pregnancy', 'radicular', 'heart', 'high-blood-pressure', 'new-hip-or-knee', 'balance'],
  bend: [...bones, 'radicular', 'new-hip-or-knee'],
  twist: [...bones, 'pregnancy', 'new-hip-or-knee'],
  impact: [...bones, 'pregnancy', 'radicular', 'heart', 'new-hip-or-knee'],
  strain: straining,
  fall: ['balance', 'anticoagulants', 'epilepsy', 'osteoporosis', 'vertebral-fracture', 'pregnancy'],
  // A seizure at the wheel; and after an operation somebody else says from when on driving is all right.
  drive: ['epilepsy', 'spine-procedure', 'new-hip-or-knee'],
};
