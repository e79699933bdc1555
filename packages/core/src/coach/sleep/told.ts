import { daysBetween } from '../../plan/day.ts';
import type { SleepFacts } from './advice.ts';
import type { SleepKnowledge } from './knowledge.ts';
import type { SleepAnswer, SleepQuestionId } from './records.ts';

/** A question without a key is open: never asked, or answered with a no that is too old to go by. */
export type Told = Readonly<Partial<Record<SleepQuestionId, SleepAnswer>>>;

/**
 * The latest answer to each question. A no holds for `checkDays`; what is no clear no stays until it is answered again. Of epilepsy
 * the plan's list of illnesses tells as well: its yes stands, and not knowing the list counts until the question itself was answered.
 */
export function toldIn({ checks, epilepsy, today }: SleepFacts, { checkDays }: SleepKnowledge): Told {
  const told: Record<string, SleepAnswer> = {};
  for (const { day, answers } of checks.toSorted((one, other) => daysBetween(other.day, one.day))) {
    for (const [id, answer] of Object.entries(answers)) {
      if (answer === 'no' && daysBetween(day, today) >= checkDays) delete told[id];
      else told[id] = answer;
    }
  }
  const listed = epilepsy === 'yes' || told.epilepsy === undefined ? epilepsy : undefined;
  return listed ? { ...told, epilepsy: listed } : told;
}

/** Anything but a clear no. */
export function mayBe(answer: SleepAnswer | undefined): answer is 'yes' | 'unknown' {
  return answer === 'yes' || answer === 'unknown';
}
