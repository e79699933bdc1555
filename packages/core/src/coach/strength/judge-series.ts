import type { Reason } from '../../rule/reason.ts';
import { strengthNumbers } from '../numbers.ts';
import { toolReason } from '../reason.ts';
import type { HomeTest, StrengthKnowledge, StrengthRuleId } from './knowledge.ts';
import type { TestTry } from './records.ts';
import { type PlacedTry, placeTries, type SeriesKey } from './series.ts';

/**
 * What a series lets us say. `band-unknown`: nobody published the noise of this test, so nothing is concluded.
 * `at-top`: the start already reached the end of the test, which cannot show more.
 */
export type SeriesVerdict =
  | 'none'
  | 'practice'
  | 'baseline'
  | 'band-unknown'
  | 'at-top'
  | 'within-noise'
  | 'probably-better'
  | 'better'
  | 'probably-lower'
  | 'lower';

export interface SeriesJudgement<Try extends TestTry = TestTry> {
  readonly placed: readonly PlacedTry<Try>[];
  readonly verdict: SeriesVerdict;
  /** Practice tries still to do before one counts. */
  readonly practiceLeft: number;
  readonly baseline?: number;
  readonly latest?: number;
  /** Values that differ from the baseline by no more than noise. */
  readonly band?: { readonly low: number; readonly high: number };
  readonly reasons: readonly Reason<StrengthRuleId>[];
}

/** A person beside the own start, never beside others: the latest try against the baseline, with the published noise. */
export function judgeSeries<Try extends TestTry>(
  tries: readonly Try[],
  key: SeriesKey,
  knowledge: StrengthKnowledge,
): SeriesJudgement<Try> {
  const placed = placeTries(tries, key, knowledge);
  const test = knowledge.tests[key.test];
  const baseline = placed.find(({ role }) => role === 'baseline')?.entry.value;
  const later = placed.flatMap(({ role, entry }) => (role === 'later' ? [entry] : []));
  const practised = placed.filter(({ role }) => role === 'practice').length;
  const latest = later.at(-1)?.value ?? baseline;
  const verdict = verdictOf({ placed, baseline, later, test });
  const band = baseline === undefined ? undefined : bandOf(baseline, test);
  return {
    placed,
    verdict,
    practiceLeft: Math.max(0, knowledge.practiceTries - practised),
    ...(baseline === undefined ? {} : { baseline }),
    ...(latest === undefined ? {} : { latest }),
    ...(band === undefined ? {} : { band }),
    reasons: reasonsOf(verdict, { placed, baseline, latest, test }, knowledge),
  };
}

interface Facts {
  readonly placed: readonly PlacedTry[];
  readonly baseline: number | undefined;
  readonly test: HomeTest;
}

function verdictOf({ placed, baseline, later, test }: Facts & { readonly later: readonly TestTry[] }): SeriesVerdict {
  if (placed.length === 0) return 'none';
  if (baseline === undefined) return 'practice';
  if (later.length === 0) return 'baseline';
  if (test.noise === undefined) return 'band-unknown';
  const gains = later.map(({ value }) => (test.betterIs === 'higher' ? value - baseline : baseline - value));
  const [before, last] = gains.length > 1 ? gains.slice(-2) : [0, gains.at(-1)];
  const { halfWidth } = test.noise;
  if ((last ?? 0) > halfWidth) return (before ?? 0) > halfWidth ? 'better' : 'probably-better';
  if ((last ?? 0) < -halfWidth) return (before ?? 0) < -halfWidth ? 'lower' : 'probably-lower';
  return isAtTop(baseline, test) ? 'at-top' : 'within-noise';
}

/** So near to the end of the test that a real gain would not show. */
function isAtTop(baseline: number, { clock, noise, topSeconds }: HomeTest): boolean {
  return clock === 'hold' && baseline + (noise?.halfWidth ?? 0) >= topSeconds;
}

function bandOf(baseline: number, { noise, clock, topSeconds }: HomeTest) {
  if (noise === undefined) return undefined;
  const high = baseline + noise.halfWidth;
  return { low: Math.max(0, baseline - noise.halfWidth), high: clock === 'hold' ? Math.min(topSeconds, high) : high };
}

function reasonsOf(
  verdict: SeriesVerdict,
  { placed, baseline, latest, test }: Facts & { readonly latest: number | undefined },
  knowledge: StrengthKnowledge,
): readonly Reason<StrengthRuleId>[] {
  const { rules } = knowledge;
  const facts = { 'first-counted': baseline, 'latest-try': latest };
  const noise = { noise: test.noise?.halfWidth ?? 0 };
  switch (verdict) {
    case 'none':
    case 'practice':
      return [
        toolReason(
          rules,
          'strength-practice',
          { 'tries-done': placed.length },
          strengthNumbers(knowledge)['strength-practice'],
        ),
      ];
    case 'baseline':
      return [toolReason(rules, 'strength-baseline', { 'first-counted': baseline })];
    case 'band-unknown':
      return [toolReason(rules, 'strength-noise-unknown', facts)];
    case 'at-top':
      return [
        toolReason(rules, 'strength-top', facts, { top: test.topSeconds }),
        withNoise(toolReason(rules, 'strength-noise', facts, noise), test),
      ];
    default:
      return [withNoise(toolReason(rules, 'strength-noise', facts, noise), test)];
  }
}

/** The grounds of the noise of this very test. */
function withNoise(reason: Reason<StrengthRuleId>, { noise }: HomeTest): Reason<StrengthRuleId> {
  return noise === undefined ? reason : { ...reason, sources: noise.sources, certainty: noise.certainty };
}
