import type { Day } from '../../answers/answer.ts';
import { daysBetween } from '../../plan/day.ts';
import { oneDecimal } from '../../progress/one-decimal.ts';
import { type MeasuredOn, weeklyMeans } from '../../progress/weekly-means.ts';
import type { Reason } from '../../rule/reason.ts';
import { wellNumbers } from '../numbers.ts';
import { toolReason } from '../reason.ts';
import { latestOf } from '../series.ts';
import type { WellKnowledge } from './knowledge.ts';

export interface WellFacts {
  readonly today: Day;
  readonly pain: readonly MeasuredOn[];
  /** How much the back holds somebody back, 0–10. */
  readonly hindrance: readonly MeasuredOn[];
  /** Scores of the activity that somebody wants back, 0–10. */
  readonly goal: readonly MeasuredOn[];
  readonly inFlare: boolean;
}

/** Whether staying well is what matters now. */
export interface WellReady {
  readonly ready: boolean;
  readonly reasons: readonly Reason[];
}

/** Recovered: little or no pain for weeks, and the back hardly holds back. Or low pain for weeks and the goal reached. Never in a flare-up, never by old scores. */
export function wellReady({ today, pain, hindrance, goal, inFlare }: WellFacts, knowledge: WellKnowledge): WellReady {
  const { rules, recovered, goalReached, staleDays } = knowledge;
  const numbers = wellNumbers(knowledge);
  const means = weeklyMeans(pain);
  const last = means.at(-1);
  const latest = latestOf(pain);
  const rating = latestOf(goal)?.value;
  const facts = {
    'well-pain': last && oneDecimal(last.mean),
    'well-hindrance': latestOf(hindrance)?.value,
    'well-goal': rating,
  };
  const fresh = latest !== undefined && daysBetween(latest.day, today) <= staleDays;
  const low = (at: number, weeks: number) =>
    means.length >= weeks && means.slice(-weeks).every(({ mean }) => mean <= at);
  const free = hardlyHinders(hindrance, today, knowledge);
  if (fresh && !inFlare && free && low(recovered.sustainedAt, recovered.weeks)) {
    return { ready: true, reasons: [toolReason(rules, 'well-recovered', facts, numbers['well-recovered'])] };
  }
  const reached = rating !== undefined && rating >= goalReached.goal;
  if (fresh && !inFlare && reached && low(goalReached.pain, goalReached.weeks)) {
    return { ready: true, reasons: [toolReason(rules, 'well-goal-reached', facts, numbers['well-goal-reached'])] };
  }
  return { ready: false, reasons: [toolReason(rules, 'well-not-yet', facts, numbers['well-not-yet'])] };
}

/** The back hardly holds somebody back, as told lately. Not told is not hardly. */
export function hardlyHinders(
  hindrance: readonly MeasuredOn[],
  today: Day,
  { recovered, staleDays }: Pick<WellKnowledge, 'recovered' | 'staleDays'>,
): boolean {
  const latest = latestOf(hindrance);
  return latest !== undefined && daysBetween(latest.day, today) <= staleDays && latest.value <= recovered.hindrance;
}
