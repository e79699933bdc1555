import type { Day, SleepAdvice, sleepAdvice } from '@rugwijs/core';
import type { Person } from '@rugwijs/journal';

/** What the rules of sleep may know of this person. */
export function sleepFacts({ answers, logs }: Person, today: Day): Parameters<typeof sleepAdvice>[0] {
  const { age, limits } = answers;
  return {
    today,
    nights: logs.slept,
    checks: logs.sleepChecked,
    ...(typeof age === 'number' ? { age } : {}),
    ...(limits === 'unknown' ? { epilepsy: 'unknown' } : {}),
    ...(Array.isArray(limits) && limits.includes('epilepsy') ? { epilepsy: 'yes' } : {}),
  };
}

export type SleepReason = SleepAdvice['tips'][number];
