import { addDays } from '../plan/day.ts';
import { oneDecimal } from '../progress/one-decimal.ts';
import type { Dose } from '../session/exercise.ts';
import { adaptWeekly, type WeekState } from './adapt-weekly.ts';
import type { Change } from './change.ts';
import type { AdaptationKnowledge } from './knowledge.ts';
import { type AdaptationReason, adaptationReason } from './reason.ts';
import type { ActivityDay, WeeklyInput } from './week-facts.ts';

/** A wished-for activity as graded activity: first baseline trials, then a quota. */
export interface ActivityInput extends Omit<WeeklyInput, 'start' | 'since' | 'top'> {
  readonly unit: 'minutes' | 'times';
  readonly trialsNeeded: number;
  /** Baseline trials to comfortable tolerance, oldest first. */
  readonly trials: readonly ActivityDay[];
}

export type ActivityQuota =
  | { readonly kind: 'trials'; readonly left: number; readonly reasons: readonly AdaptationReason[] }
  | { readonly kind: 'quota'; readonly quota: number; readonly baseline: number; readonly change: Change };

/**
 * The quota of an activity, fixed in advance from a measured baseline: 80 % of the mean of the first trials, then a small
 * step a week (facts.md F1; the 80 % and 10 % were seen in a knee programme only, facts-2.md 10). More trials than needed do
 * not move the baseline: it was set. `settled`: the weeks that are over, as `adaptWeekly` keeps them.
 */
export function adaptActivity(
  input: ActivityInput,
  knowledge: AdaptationKnowledge,
  settled?: WeekState[],
): ActivityQuota {
  const { adaptation } = knowledge;
  const { quota, activityTop } = adaptation.thresholds;
  const trials = input.trials.slice(0, input.trialsNeeded);
  const left = input.trialsNeeded - trials.length;
  const last = trials.at(-1);
  if (left > 0 || last === undefined) {
    const reason = adaptationReason(adaptation, 'baseline-trials', { trials: trials.length }, { left });
    return { kind: 'trials', left, reasons: [reason] };
  }
  const baseline = trials.reduce((sum, trial) => sum + trial.amount, 0) / trials.length;
  const start = doseOf(input.unit, Math.max(1, Math.floor(baseline * quota.start + 1e-9)));
  const since = addDays(last.day, 1);
  const change = adaptWeekly({ ...input, start, since, top: activityTop[input.unit] }, knowledge, settled);
  const values = { baseline: oneDecimal(baseline), percent: Math.round(quota.start * 100) };
  const told = adaptationReason(adaptation, 'baseline-quota', { trials: trials.length }, values);
  return {
    kind: 'quota',
    baseline,
    quota: amount(change.to),
    change: change.step === 'new' ? { ...change, reasons: [told] } : { ...change, reasons: [...change.reasons, told] },
  };
}

function doseOf(unit: 'minutes' | 'times', value: number): Dose {
  return unit === 'minutes' ? { kind: 'time', minutes: value } : { kind: 'reps', sets: 1, reps: value };
}

function amount(dose: Dose): number {
  return dose.kind === 'time' ? dose.minutes : dose.kind === 'reps' ? dose.reps : dose.seconds;
}
