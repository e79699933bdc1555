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

/** `all`: attempts of one exercise, oldest first, at least one. One pass from the newest: this runs for every dose shown. */
export function historyOf(all: readonly Attempt[], today: Day, capDays: number, dropDays: number): History {
  const first = Math.max(0, all.length - mostAttempts);
  const last = all.at(-1) as Attempt;
  const capFrom = addDays(today, -capDays);
  const dropFrom = addDays(today, -dropDays);
  let since = -1;
  let atThisDose = all.length;
  let smallestTotal = totalOf(last.dose);
  let droppedLately = false;
  let later = Number.POSITIVE_INFINITY;
  for (let index = all.length - 1; index >= first; index -= 1) {
    const { day, dose } = all[index] as Attempt;
    const total = totalOf(dose);
    if (atThisDose === index + 1 && sameDose(dose, last.dose)) atThisDose = index;
    if (total < smallestTotal && day >= capFrom) smallestTotal = total;
    if (later < total) {
      if (since < 0) since = index + 1;
      if ((all[index + 1] as Attempt).day >= dropFrom) droppedLately = true;
    }
    later = total;
  }
  return {
    since: endOf(all, Math.max(first, since)),
    atThisDose: endOf(all, atThisDose),
    thisDoseSince: (all[atThisDose] ?? last).day,
    smallestTotal,
    droppedLately,
  };
}

/** A list from a place on; the list itself when that is all of it, as it mostly is: a copy for every dose costs. */
function endOf(all: readonly Attempt[], from: number): readonly Attempt[] {
  return from === 0 ? all : all.slice(from);
}

/** What the last attempts say: the newest, and any other of the last week. */
export function recentOf(history: History, today: Day, days: number): readonly Attempt[] {
  const from = addDays(today, -days);
  const newest = history.since.at(-1);
  return history.since.filter((attempt) => attempt === newest || attempt.day >= from);
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

/** How many of the newest attempts in a row pass a test. */
export function newestInARow(attempts: readonly Attempt[], passes: (attempt: Attempt) => boolean): number {
  let count = 0;
  while (count < attempts.length && passes(attempts[attempts.length - 1 - count] as Attempt)) count += 1;
  return count;
}
