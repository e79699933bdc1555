import type { Day } from '../answers/answer.ts';
import { type Reaction, reactionOf } from '../check-in/reaction.ts';
import type { Attempt } from '../check-in/response.ts';
import { addDays } from '../plan/day.ts';
import { sameDose, totalOf } from './dose.ts';

/** The past of one exercise as the rules look at it; attempts on flare-up days are left out. */
export interface History {
  /** Since the dose last went down, oldest first: everything told about a dose at most as high as now. */
  readonly since: readonly Attempt[];
  /** The end of `since` at exactly the present dose. */
  readonly atThisDose: readonly Attempt[];
  /** First day of `atThisDose`. */
  readonly thisDoseSince: Day;
  /** Smallest total of the last days, the present one included. */
  readonly smallestTotal: number;
  readonly droppedLately: boolean;
}

/** More sessions than that never matter to the next dose. */
const mostAttempts = 60;

/** `all`: attempts of one exercise, oldest first, at least one. */
export function historyOf(all: readonly Attempt[], today: Day, capDays: number, dropDays: number): History {
  const attempts = all.slice(-mostAttempts);
  const last = attempts.at(-1) as Attempt;
  const drops = attempts.map((attempt, index) => {
    const before = attempts[index - 1];
    return before !== undefined && totalOf(attempt.dose) < totalOf(before.dose);
  });
  const atThisDose = attempts.slice(attempts.findLastIndex((attempt) => !sameDose(attempt.dose, last.dose)) + 1);
  const capFrom = addDays(today, -capDays);
  const dropFrom = addDays(today, -dropDays);
  const lately = attempts.filter((attempt) => attempt.day >= capFrom).map((attempt) => totalOf(attempt.dose));
  return {
    since: attempts.slice(Math.max(0, drops.lastIndexOf(true))),
    atThisDose,
    thisDoseSince: (atThisDose[0] ?? last).day,
    smallestTotal: Math.min(totalOf(last.dose), ...lately),
    droppedLately: attempts.some((attempt, index) => drops[index] === true && attempt.day >= dropFrom),
  };
}

/** What the last attempts say: the newest, and any other of the last week. */
export function recentOf(history: History, today: Day, days: number): readonly Attempt[] {
  const from = addDays(today, -days);
  return history.since.filter((attempt, index) => index === history.since.length - 1 || attempt.day >= from);
}

/** How many of the newest known reactions in a row are this one; attempts without a known reaction are passed over. */
export function inARow(attempts: readonly Attempt[], reaction: Reaction, today: Day): number {
  let count = 0;
  for (const attempt of attempts.toReversed()) {
    const own = reactionOf(attempt, today);
    if (own === 'waiting' || own === 'unknown') continue;
    if (own !== reaction) break;
    count += 1;
  }
  return count;
}

/** How many of the newest attempts in a row pass a test. */
export function newestInARow(attempts: readonly Attempt[], passes: (attempt: Attempt) => boolean): number {
  const firstFailing = attempts.toReversed().findIndex((attempt) => !passes(attempt));
  return firstFailing === -1 ? attempts.length : firstFailing;
}
