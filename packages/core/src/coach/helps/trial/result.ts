import { oneDecimal } from '../../../progress/one-decimal.ts';
import type { Reason } from '../../../rule/reason.ts';
import { helpsNumbers } from '../../numbers.ts';
import { toolReason } from '../../reason.ts';
import type { HelpsKnowledge, HelpsRuleId } from '../knowledge.ts';
import type { TrialDay, TrialPlan } from '../records.ts';
import { countedScores, isOfNight, meanOf, type PeriodDays, scoresOf, trialPeriods } from './days.ts';
import { type RandomisationTest, randomisationTest } from './randomisation-test.ts';
import { betterIs } from './state.ts';

/**
 * `helps`, `worse`: the whole interval on one side, and the difference matters. `helps-little`, `worse-little`: on one side, but
 * smaller than what was said to matter. `maybe`: on one side, with too few pairs to be sure. `no-difference`: whatever it is,
 * it is too small to matter. `unclear`: the interval holds both. `too-few`: nothing can be said.
 */
export type TrialVerdict =
  | 'helps'
  | 'helps-little'
  | 'maybe'
  | 'no-difference'
  | 'unclear'
  | 'worse-little'
  | 'worse'
  | 'too-few';

export interface TrialResult {
  readonly verdict: TrialVerdict;
  /** Pairs with enough scored days in both periods; `all` were planned. */
  readonly pairs: { readonly used: number; readonly all: number };
  readonly meanOn?: number;
  readonly meanOff?: number;
  /** Of the benefit: above 0 is better with the aid, whichever way the score runs. Absent below `enoughPairs`. */
  readonly test?: RandomisationTest;
  /** Days scored, days that count, days on which the plan was kept. */
  readonly days: { readonly scored: number; readonly all: number; readonly kept: number };
  readonly periods: readonly (PeriodDays & { readonly scores: readonly number[]; readonly mean?: number })[];
  readonly reasons: readonly Reason<HelpsRuleId>[];
}

/**
 * What an own trial has shown. Every scored day counts as it was planned, kept or not: leaving out the days on which somebody
 * did otherwise would undo the chance that makes the comparison fair.
 */
export function trialResult(plan: TrialPlan, days: readonly TrialDay[], knowledge: HelpsKnowledge): TrialResult {
  const scores = scoresOf(plan, days, knowledge);
  const periods = trialPeriods(plan).map((period) => {
    const counted = countedScores(period, scores);
    const enough = counted.length > 0 && counted.length >= period.counts.length * knowledge.trial.scoredShare;
    const mean = enough ? meanOf(counted) : undefined;
    return { ...period, scores: counted, ...(mean === undefined ? {} : { mean }) };
  });
  const differences = pairDifferences(periods, betterIs(plan, knowledge) === 'lower' ? 1 : -1);
  const test =
    differences.length >= knowledge.trial.enoughPairs
      ? randomisationTest(differences, knowledge.trial.level)
      : undefined;
  const all = periods.flatMap(({ counts }) => counts);
  const scored = all.flatMap((day) => scores.get(day) ?? []);
  const pairs = { used: differences.length, all: Math.floor(periods.length / 2) };
  const counts = { scored: scored.length, all: all.length, kept: scored.filter(({ kept }) => kept).length };
  return {
    verdict: test === undefined ? 'too-few' : verdictOf(test, plan.matters, knowledge),
    pairs,
    ...means(periods),
    ...(test === undefined ? {} : { test }),
    days: counts,
    periods,
    reasons: reasonsOf(test, plan, pairs.used, counts, knowledge),
  };
}

/** Benefit of each pair of which both periods have a mean. */
function pairDifferences(periods: TrialResult['periods'], sign: 1 | -1): readonly number[] {
  return periods.flatMap((first, i) => {
    const second = periods[i + 1];
    if (i % 2 === 1 || first.mean === undefined || second?.mean === undefined) return [];
    const [on, off] = first.with === 'on' ? [first.mean, second.mean] : [second.mean, first.mean];
    return [(off - on) * sign];
  });
}

function verdictOf(test: RandomisationTest, matters: number, { trial }: HelpsKnowledge): TrialVerdict {
  const [from, to] = test.interval;
  const sure = test.level >= trial.level;
  if (from > 0 || to < 0) {
    if (!sure) return 'maybe';
    const large = Math.abs(test.difference) >= matters;
    if (from > 0) return large ? 'helps' : 'helps-little';
    return large ? 'worse' : 'worse-little';
  }
  return sure && from > -matters && to < matters ? 'no-difference' : 'unclear';
}

/** Mean of the periods with and of those without, over pairs that count: both from the same weeks. */
function means(periods: TrialResult['periods']): { meanOn?: number; meanOff?: number } {
  const counting = periods.filter((period, i) => period.mean !== undefined && periods[i ^ 1]?.mean !== undefined);
  const of = (which: 'on' | 'off') => meanOf(counting.flatMap((one) => (one.with === which ? (one.mean ?? []) : [])));
  const [meanOn, meanOff] = [of('on'), of('off')];
  return meanOn === undefined || meanOff === undefined ? {} : { meanOn, meanOff };
}

function reasonsOf(
  test: RandomisationTest | undefined,
  plan: TrialPlan,
  pairs: number,
  days: TrialResult['days'],
  knowledge: HelpsKnowledge,
): readonly Reason<HelpsRuleId>[] {
  const { rules } = knowledge;
  const missing = toolReason(rules, 'helps-trial-missing-days', {
    'days-scored': days.scored,
    'days-counted': days.all,
    'days-kept': days.kept,
  });
  const numbers = helpsNumbers(knowledge);
  if (test === undefined) {
    return [toolReason(rules, 'helps-trial-too-few', { 'pairs-used': pairs }, numbers['helps-trial-too-few']), missing];
  }
  const { orders, p } = test;
  return [
    toolReason(
      rules,
      'helps-trial-result',
      { 'pairs-used': pairs, difference: oneDecimal(test.difference) },
      { orders, asFar: Math.round(p * orders) },
    ),
    toolReason(rules, 'helps-trial-matters', { matters: plan.matters }, numbers['helps-trial-matters']),
    missing,
    ...(isOfNight(plan, knowledge) ? [toolReason(rules, 'helps-trial-night')] : []),
    toolReason(rules, 'helps-trial-order', { seed: plan.seed }),
  ];
}
