import type { AdaptationKnowledge } from '../../adaptation/knowledge.ts';
import type { Day } from '../../answers/answer.ts';
import { addDays } from '../../plan/day.ts';
import { oneDecimal } from '../../progress/one-decimal.ts';
import type { MeasuredOn } from '../../progress/weekly-means.ts';
import { toolReason } from '../reason.ts';
import { mean } from '../series.ts';
import type { ReviewFacts } from './facts.ts';
import type { ReviewKnowledge } from './knowledge.ts';
import type { ReviewSentence } from './sentence.ts';

/** This week beside the one before it: what a pain score does by itself, and what may be more than that. */
export function noiseSentence(
  { pain, from, to }: ReviewFacts,
  { rules }: ReviewKnowledge,
  { progress }: AdaptationKnowledge,
): ReviewSentence {
  const { band, realOnMeans, sources, certainty } = progress.measures.pain;
  const now = meanOf(pain, from, to);
  const before = meanOf(pain, addDays(from, -7), addDays(from, -1));
  const facts = { 'review-week-before': before, 'review-this-week': now };
  const reasons = [{ ...toolReason(rules, 'review-noise', facts), sources, certainty }];
  if (now === undefined) return { part: 'noise', id: 'noise-not-told', values: { band }, reasons };
  if (before === undefined) return { part: 'noise', id: 'noise-in-general', values: { band, now }, reasons };
  const id = Math.abs(now - before) < realOnMeans ? 'noise-week' : 'noise-perhaps-more';
  return { part: 'noise', id, values: { band, now, before }, reasons };
}

/** Mean over some days, to one decimal; `undefined` without readings. */
function meanOf(series: readonly MeasuredOn[], from: Day, to: Day): number | undefined {
  const values = series.filter(({ day }) => from <= day && day <= to).map(({ value }) => value);
  return values.length === 0 ? undefined : oneDecimal(mean(values));
}
