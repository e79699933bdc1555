import type { AdaptationKnowledge, Measure, MeasureKnowledge } from '../adaptation/knowledge.ts';
import type { Day } from '../answers/answer.ts';
import type { Certainty } from '../rule/reason.ts';
import { type MeasuredOn, type WeeklyMean, weeklyMeans } from './weekly-means.ts';

/** Is it really different, or may it be chance? */
export type ChangeVerdict = 'too-early' | 'noise' | 'maybe' | 'real-better' | 'real-worse';

/** One honest sentence about a series; words stand in `@rugwijs/text` under `progress.sentences`. */
export const progressSentences = [
  'no-readings',
  'too-early',
  'within-noise',
  'maybe-better',
  'maybe-worse',
  'better',
  'clearly-better',
  'worse',
  'recovered',
] as const;

export type ProgressSentence = (typeof progressSentences)[number];

export interface ChangeJudgement {
  readonly measure: Measure;
  readonly verdict: ChangeVerdict;
  readonly sentence: ProgressSentence;
  /** Mean of the first week with readings; absent without readings. */
  readonly baseline?: number;
  /** Mean of the latest week. */
  readonly latest?: number;
  /** Latest minus baseline; its sign is that of the scale. */
  readonly change?: number;
  /** Noise around the baseline, within the scale. */
  readonly band?: { readonly low: number; readonly high: number };
  /** Smallest change that matters to people. */
  readonly mic: number;
  readonly betterIs: 'lower' | 'higher';
  /** False: an own scale that nobody studied; say so. */
  readonly validated: boolean;
  readonly means: readonly WeeklyMean[];
  readonly sources: readonly string[];
  readonly certainty: Certainty;
}

/**
 * Judges a series of one measure by its measurement error (facts-2.md 12): for pain ±2 around the first week's mean is noise;
 * real is a change of 3 once, or of 2 on two weekly means. The first week is what everything is compared with.
 */
export function judgeChange(
  series: readonly MeasuredOn[],
  measure: Measure,
  knowledge: AdaptationKnowledge,
  since?: Day,
): ChangeJudgement {
  const facts = knowledge.progress.measures[measure];
  const means = weeklyMeans(series, since);
  const fixed = {
    measure,
    mic: facts.mic,
    betterIs: facts.betterIs,
    validated: facts.validated,
    means,
    sources: facts.sources,
    certainty: facts.certainty,
  };
  const [first] = means;
  if (first === undefined) return { ...fixed, verdict: 'too-early', sentence: 'no-readings' };
  const last = means.at(-1) ?? first;

  const band = {
    low: Math.max(facts.min, first.mean - facts.band),
    high: Math.min(facts.max, first.mean + facts.band),
  };
  const seen = { ...fixed, baseline: first.mean, latest: last.mean, change: last.mean - first.mean, band };
  if (means.length < 2) return { ...seen, verdict: 'too-early', sentence: 'too-early' };
  const verdict = verdictOf(means, latestReading(series), facts);
  return { ...seen, verdict, sentence: sentenceOf(verdict, means, facts) };
}

type Judged = Exclude<ChangeVerdict, 'too-early'>;

/** Positive is better, whatever the direction of the scale. */
function gain(from: number, to: number, facts: MeasureKnowledge): number {
  return facts.betterIs === 'lower' ? from - to : to - from;
}

function latestReading(series: readonly MeasuredOn[]): number {
  return series.reduce((latest, reading) => (reading.day >= latest.day ? reading : latest), series[0] as MeasuredOn)
    .value;
}

function verdictOf(means: readonly WeeklyMean[], latest: number, facts: MeasureKnowledge): Judged {
  const baseline = (means[0] as WeeklyMean).mean;
  const tail = means.slice(1).slice(-facts.meansInARow);
  const gains = tail.map(({ mean }) => gain(baseline, mean, facts));
  const once = gain(baseline, latest, facts);
  const lastGain = gains.at(-1) ?? 0;
  const enough = tail.length === facts.meansInARow;

  // A single reading counts as real only while the week it lies in points the same way.
  if ((once >= facts.realOnce && lastGain > 0) || (enough && gains.every((one) => one >= facts.realOnMeans))) {
    return 'real-better';
  }
  if ((once <= -facts.realOnce && lastGain < 0) || (enough && gains.every((one) => one <= -facts.realOnMeans))) {
    return 'real-worse';
  }
  return Math.abs(lastGain) >= facts.realOnMeans || Math.abs(once) >= facts.realOnMeans ? 'maybe' : 'noise';
}

function sentenceOf(verdict: Judged, means: readonly WeeklyMean[], facts: MeasureKnowledge): ProgressSentence {
  if (isRecovered(means, facts)) return 'recovered';
  const first = means[0] as WeeklyMean;
  const last = means.at(-1) as WeeklyMean;
  const change = gain(first.mean, last.mean, facts);
  switch (verdict) {
    case 'noise':
      return 'within-noise';
    case 'maybe':
      return change >= 0 ? 'maybe-better' : 'maybe-worse';
    case 'real-worse':
      return 'worse';
    case 'real-better':
      return change >= facts.clearAt ? 'clearly-better' : 'better';
  }
}

/**
 * "Hersteld" only at 0, or at most 1 for weeks on end (facts-2.md 8; the second half is our own). One good day is not a
 * week: a 0 counts when told twice, or after a week at most 1.
 */
function isRecovered(means: readonly WeeklyMean[], { recovered }: MeasureKnowledge): boolean {
  if (recovered === undefined) return false;
  const [before, last] = means.slice(-2) as [WeeklyMean, WeeklyMean];
  const toldTwice = last.count > 1 || before.mean <= recovered.sustainedAt;
  if (last.mean <= recovered.at && toldTwice) return true;
  const sustained = means.slice(-recovered.weeks);
  return sustained.length === recovered.weeks && sustained.every(({ mean }) => mean <= recovered.sustainedAt);
}
