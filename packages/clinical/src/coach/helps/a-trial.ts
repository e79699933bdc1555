import { addDays, type TrialDay, type TrialPlan } from '@rugwijs/core';

/** A trial to test with: four pairs of two days, begun on this Monday. */
export const day = '2026-03-02';

export function planOf(change: Partial<TrialPlan> = {}): TrialPlan {
  return {
    trial: 't',
    question: 'Helpt warmte mij?',
    aid: 'heat',
    from: day,
    seed: 7,
    daysPerPeriod: 2,
    washOutDays: 0,
    periods: ['on', 'off', 'off', 'on', 'on', 'off', 'off', 'on'],
    outcome: 'pain',
    matters: 2,
    ...change,
  };
}

/** One score a day from the first day on, in groups only to be read easily; `null` is a day without one. */
export function daysOf(
  plan: TrialPlan,
  scores: readonly (readonly (number | null)[])[],
  kept = true,
): readonly TrialDay[] {
  return scores
    .flat()
    .flatMap((score, i) => (score === null ? [] : [{ trial: plan.trial, day: addDays(plan.from, i), score, kept }]));
}
