import type { Day } from '../../../answers/answer.ts';
import { addDays } from '../../../plan/day.ts';
import { oneDecimal } from '../../../progress/one-decimal.ts';
import type { Reason } from '../../../rule/reason.ts';
import { helpsNumbers } from '../../numbers.ts';
import { toolReason } from '../../reason.ts';
import type { HelpsKnowledge, HelpsRuleId, TrialOutcome } from '../knowledge.ts';
import type { TrialDay, TrialPlan, TrialStop } from '../records.ts';
import { countedScores, meanOf, type PeriodDays, periodOn, scoresOf, toldDay, trialEnd, trialPeriods } from './days.ts';

/** Where a trial stands today. */
export interface TrialState {
  readonly plan: TrialPlan;
  /** `ended`: the last day is past and nobody looked yet. `stopped`: before its time. */
  readonly phase: 'running' | 'ended' | 'stopped' | 'done';
  readonly stop?: TrialStop;
  /** Period of today, while it runs. */
  readonly period?: PeriodDays;
  /** Days that can still be scored, newest first: today, and yesterday when it was not. */
  readonly open: readonly Day[];
  readonly scoredToday: boolean;
  /** It got clearly worse with the aid: the trial asks to stop. */
  readonly worse?: { readonly reasons: readonly Reason<HelpsRuleId>[] };
}

export interface TrialLogs {
  readonly trialStarted: readonly TrialPlan[];
  readonly trialScored: readonly TrialDay[];
  readonly trialStopped: readonly TrialStop[];
}

/** Every trial of a person, oldest first. */
export function trialStates(logs: TrialLogs, today: Day, knowledge: HelpsKnowledge): readonly TrialState[] {
  return logs.trialStarted.map((plan) => trialState(plan, logs, today, knowledge));
}

/** The one that runs, or that ended and waits for a look; at most one at a time. */
export function presentTrial(logs: TrialLogs, today: Day, knowledge: HelpsKnowledge): TrialState | undefined {
  return trialStates(logs, today, knowledge).findLast(({ phase }) => phase === 'running' || phase === 'ended');
}

export function trialState(plan: TrialPlan, logs: TrialLogs, today: Day, knowledge: HelpsKnowledge): TrialState {
  const stop = logs.trialStopped.findLast(({ trial }) => trial === plan.trial);
  const scores = scoresOf(plan, logs.trialScored, knowledge);
  const scoredToday = scores.has(toldDay(plan, today, knowledge));
  if (stop !== undefined) {
    return { plan, phase: stop.why === 'done' ? 'done' : 'stopped', stop, open: [], scoredToday };
  }
  const { lateDays } = knowledge.trial;
  const late = Array.from({ length: lateDays + 1 }, (_, i) => addDays(today, -i));
  const open = late.filter((day) => {
    const told = toldDay(plan, day, knowledge);
    return !scores.has(told) && told >= plan.from && told <= trialEnd(plan);
  });
  const period = periodOn(plan, today);
  const reasons = worseWith(plan, scores, knowledge);
  return {
    plan,
    phase: today > trialEnd(plan) && open.length === 0 ? 'ended' : 'running',
    ...(period === undefined ? {} : { period }),
    open,
    scoredToday,
    ...(reasons === undefined ? {} : { worse: { reasons } }),
  };
}

/** Stop rule (own): the latest period with the aid is so many points worse than all days without it so far. */
function worseWith(plan: TrialPlan, scores: ReadonlyMap<Day, TrialDay>, knowledge: HelpsKnowledge) {
  const { points, days } = knowledge.trial.worse;
  const periods = trialPeriods(plan);
  const off = periods.filter((period) => period.with === 'off').flatMap((period) => countedScores(period, scores));
  const on = periods
    .filter((period) => period.with === 'on')
    .map((period) => countedScores(period, scores))
    .findLast((counted) => counted.length >= days);
  const [without, withAid] = [meanOf(off), meanOf(on ?? [])];
  if (off.length < days || without === undefined || withAid === undefined) return undefined;
  const rise = (withAid - without) * (betterIs(plan, knowledge) === 'lower' ? 1 : -1);
  if (rise < points) return undefined;
  const facts = {
    'mean-with': oneDecimal(withAid),
    'mean-without': oneDecimal(without),
  };
  return [
    toolReason(knowledge.rules, 'helps-trial-stop-worse', facts, helpsNumbers(knowledge)['helps-trial-stop-worse']),
  ];
}

/** Which way the scores of this trial are better; an outcome from a newer version counts as pain does. */
export function betterIs({ outcome }: TrialPlan, { trial }: HelpsKnowledge): 'lower' | 'higher' {
  return Object.hasOwn(trial.outcomes, outcome) ? trial.outcomes[outcome as TrialOutcome].betterIs : 'lower';
}
