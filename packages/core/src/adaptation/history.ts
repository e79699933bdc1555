import type { Day } from '../answers/answer.ts';
import { dayIndex, dayOfIndex } from '../check-in/day.ts';
import { type Reaction, reactionOf } from '../check-in/reaction.ts';
import type { Attempt } from '../check-in/response.ts';
import { sameDose, totalOf } from './dose.ts';

/** The past of one exercise as the rules look at it; attempts on flare-up days are left out. */
export interface History {
  /** The newest attempt and the others of the last days, oldest first; none from before the dose last went down. */
  readonly recent: readonly Attempt[];
  /** The newest ones at exactly the present dose, oldest first. */
  readonly atThisDose: readonly Attempt[];
  /** First day of `atThisDose`. */
  readonly thisDoseSince: Day;
  /** Smallest total of the last days, the present one included. */
  readonly smallestTotal: number;
  readonly droppedLately: boolean;
}

/** More sessions than that never matter to the next dose. */
const mostAttempts = 60;

/** Who flies west may have a later day before an earlier one; no further apart than this. */
const travelDays = 2;

/**
 * `all`: attempts of one exercise, oldest first, at least one outside flare-up days. One pass from the newest, as far back as
 * the last days and the present dose go: this runs for every dose shown.
 */
export function historyOf(
  all: readonly Attempt[],
  today: Day,
  capDays: number,
  dropDays: number,
  isFlareDay?: (day: Day) => boolean,
): History {
  const now = dayIndex(today);
  const capFrom = dayOfIndex(now - capDays);
  const dropFrom = dayOfIndex(now - dropDays);
  const longAgo = dayOfIndex(now - Math.max(capDays, dropDays) - travelDays);
  const recent: Attempt[] = [];
  const atThisDose: Attempt[] = [];
  let smallestTotal = Number.POSITIVE_INFINITY;
  let dropped = false;
  let droppedLately = false;
  let newest: Attempt | undefined;
  let laterDay = today;
  let laterTotal = Number.POSITIVE_INFINITY;
  let count = 0;
  for (let index = all.length - 1; index >= 0 && count < mostAttempts; index -= 1) {
    const attempt = all[index] as Attempt;
    const { day, dose } = attempt;
    if (isFlareDay?.(day)) continue;
    newest ??= attempt;
    const total = totalOf(dose);
    if (laterTotal < total) {
      dropped = true;
      if (laterDay >= dropFrom) droppedLately = true;
    }
    if (attempt === newest || day >= capFrom) {
      smallestTotal = Math.min(smallestTotal, total);
      if (!dropped) recent.push(attempt);
    }
    if (atThisDose.length === count && sameDose(dose, newest.dose)) atThisDose.push(attempt);
    else if (day < longAgo) break;
    laterDay = day;
    laterTotal = total;
    count += 1;
  }
  const thisDoseSince = (atThisDose.at(-1) as Attempt).day;
  return {
    recent: recent.reverse(),
    atThisDose: atThisDose.reverse(),
    thisDoseSince,
    smallestTotal,
    droppedLately,
  };
}

/** How many of the newest known reactions in a row are this one; attempts without a known reaction are passed over. */
export function inARow(attempts: readonly Attempt[], reaction: Reaction, today: Day): number {
  let count = 0;
  for (let index = attempts.length - 1; index >= 0; index -= 1) {
    const own = reactionOf(attempts[index] as Attempt, today);
    if (own === 'waiting' || own === 'unknown') continue;
    if (own !== reaction) break;
    count += 1;
  }
  return count;
}

/** The newest attempts pass a test, so many in a row. */
export function newestPass(
  attempts: readonly Attempt[],
  count: number,
  passes: (attempt: Attempt) => boolean,
): boolean {
  return attempts.length >= count && attempts.slice(attempts.length - count).every(passes);
}
