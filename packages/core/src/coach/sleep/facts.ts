import type { Answers, Day } from '../../answers/answer.ts';
import type { Logs } from '../logs.ts';
import type { SleepFacts } from './advice.ts';

/** What the rules of sleep may know of a person. */
export function sleepFacts(
  { answers, logs }: { readonly answers: Answers; readonly logs: Pick<Logs, 'slept' | 'sleepChecked'> },
  today: Day,
): SleepFacts {
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
