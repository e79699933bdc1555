import type { Day } from '../../answers/answer.ts';
import type { Reason } from '../../rule/reason.ts';
import { toolReason } from '../reason.ts';
import { lastOfEachDay } from '../series.ts';
import type { Instrument } from './instrument.ts';
import type { MeasuresKnowledge, MeasuresRuleId } from './knowledge.ts';

export interface ScoreOn {
  readonly day: Day;
  readonly score: number;
}

/**
 * `open`: nobody measured how much this score moves by itself, so we show the difference and conclude nothing. `small`: less than
 * what people notice, where the noise is not known. `maybe`: more than one of the two, not of both.
 */
export type ScoreVerdict = 'none' | 'first' | 'open' | 'noise' | 'small' | 'maybe' | 'better' | 'worse';

export interface ScoreJudgement {
  readonly verdict: ScoreVerdict;
  /** Oldest first, the last of each day. */
  readonly series: readonly ScoreOn[];
  readonly first?: ScoreOn;
  readonly last?: ScoreOn;
  /** Last minus first, in points of the scale. */
  readonly change?: number;
  /** Positive is better, whatever the direction of the scale. */
  readonly gain?: number;
  /** Where a score may lie by itself, within the scale; absent where that is not known. */
  readonly band?: { readonly low: number; readonly high: number };
  /** The score from which the change matters to people; absent where not known, or past the end of the scale. */
  readonly mattersAt?: number;
  readonly reasons: readonly Reason<MeasuresRuleId>[];
}

/**
 * The last score against the first. A change is real only when it is more than noise and more than the smallest change that
 * matters (facts-2.md 12: for one person the larger of the two decides).
 */
export function judgeScores(
  instrument: Instrument,
  scores: readonly ScoreOn[],
  knowledge: MeasuresKnowledge,
): ScoreJudgement {
  const series = lastOfEachDay(scores.map(({ day, score }) => ({ day, score })));
  const [first] = series;
  const last = series.at(-1);
  if (first === undefined || last === undefined) return { verdict: 'none', series, reasons: [] };
  const shown = { series, first, last, ...bandOf(instrument, first.score), ...mattersOf(instrument, first.score) };
  if (series.length < 2) {
    const reasons = [toolReason(knowledge.rules, 'measures-first', { 'first-day': first.day })];
    return { ...shown, verdict: 'first', reasons };
  }

  const change = last.score - first.score;
  const gain = instrument.betterIs === 'lower' ? -change : change;
  const verdict = verdictOf(instrument, first.score, gain);
  const rule = verdict === 'open' || verdict === 'small' ? 'measures-change-open' : 'measures-change';
  const { sources, certainty } = instrument;
  const facts = { 'first-score': first.score, 'last-score': last.score };
  const reason = { ...toolReason(knowledge.rules, rule, facts), sources, certainty };
  return { ...shown, verdict, change, gain, reasons: [reason] };
}

function verdictOf(instrument: Instrument, first: number, gain: number): ScoreVerdict {
  const { noise, matters } = instrument;
  if (noise === undefined && matters === undefined) return 'open';
  const size = Math.abs(gain);
  const enough = matters !== undefined && (size >= matters.points || isShare(instrument, first, gain));
  if (noise === undefined) return enough ? 'maybe' : 'small';
  if (size < noise.points) return 'noise';
  if (matters !== undefined && !enough) return 'maybe';
  if (matters === undefined) return 'maybe';
  return gain > 0 ? 'better' : 'worse';
}

/** Ostelo's 30 % is about getting better. */
function isShare({ matters }: Instrument, first: number, gain: number): boolean {
  return matters?.share !== undefined && first > 0 && gain >= matters.share * first;
}

function bandOf({ noise, min, max }: Instrument, first: number) {
  if (noise === undefined) return {};
  return { band: { low: Math.max(min, first - noise.points), high: Math.min(max, first + noise.points) } };
}

function mattersOf({ matters, noise, betterIs, min, max }: Instrument, first: number) {
  if (matters === undefined) return {};
  const points = Math.max(matters.points, noise?.points ?? 0);
  const at = betterIs === 'lower' ? first - points : first + points;
  return at >= min && at <= max ? { mattersAt: at } : {};
}
