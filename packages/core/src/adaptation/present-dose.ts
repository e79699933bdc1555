import { daysBetween } from '../plan/day.ts';
import type { Dose } from '../session/exercise.ts';
import { amountOf, floorOf, setsOf, shareOf, totalOf, withAmount } from './dose.ts';
import { type History, historyOf } from './history.ts';
import type { AdaptationThresholds } from './knowledge.ts';
import { needsRestart } from './restart.ts';
import type { ExerciseInput } from './situation.ts';

/** The usual dose: the newest one outside flare-up days. A flare-up's share is lent, not a new dose. */
export function presentDose(input: ExerciseInput, thresholds: AdaptationThresholds): { from: Dose; history: History } {
  const { attempts, today, isFlareDay } = input;
  const usual = isFlareDay === undefined ? attempts.length - 1 : attempts.findLastIndex(({ day }) => !isFlareDay(day));
  // Who did it on flare-up days only has no other past.
  const leftOut = usual < 0 ? undefined : isFlareDay;
  const history = historyOf(attempts, today, thresholds.cap.days, thresholds.dropHoldDays, leftOut);
  const last = usualDose(input, usual, thresholds);
  return { from: input.planIsNewer ? between(input, last, thresholds) : last, history };
}

/** The dose of the last usual day; a flare-up that began after a gap does not hide that gap: the restart comes first. */
function usualDose(input: ExerciseInput, usual: number, thresholds: AdaptationThresholds): Dose {
  const last = input.attempts[usual];
  if (last === undefined) return input.planned;
  const next = input.attempts[usual + 1];
  const { restart, floor } = thresholds;
  if (next === undefined || !needsRestart(daysBetween(last.day, next.day), input.daysPerWeek, restart))
    return last.dose;
  return shareOf(last.dose, restart.share, floorOf(last.dose, floor, input.exercise.startDose));
}

/**
 * A new plan with an exercise that was being done: its dose counts, but not above what was last done, and not under the 80 %
 * of it that a baseline starts from; a new plan does not throw anybody back to the beginning. The sets stay those last done.
 */
function between(input: ExerciseInput, last: Dose, { quota, floor }: AdaptationThresholds): Dose {
  const { planned, exercise } = input;
  if (planned.kind !== last.kind) return last;
  const least = amountOf(shareOf(last, quota.start, floorOf(last, floor, exercise.startDose)));
  const perSet = Math.floor(totalOf(planned) / setsOf(last));
  return withAmount(last, Math.max(least, Math.min(amountOf(last), perSet)));
}
