import { lastDayOf } from '../../adaptation/flare.ts';
import type { AdaptationKnowledge } from '../../adaptation/knowledge.ts';
import type { Day } from '../../answers/answer.ts';
import { oneDecimal } from '../../progress/one-decimal.ts';
import { type ToolFacts, toolReason } from '../reason.ts';
import { mean } from '../series.ts';
import type { ReviewFacts } from './facts.ts';
import type { ReviewKnowledge } from './knowledge.ts';
import type { ReviewSentence, ReviewSentenceId } from './sentence.ts';

/** What may have got in the way, or helped: only what was told, and never as a cause. What weighs most goes first. */
export function helpedSentence(
  facts: ReviewFacts,
  knowledge: ReviewKnowledge,
  { adaptation }: AdaptationKnowledge,
): ReviewSentence {
  const { from, to } = facts;
  const within = ({ day }: { readonly day: Day }) => from <= day && day <= to;
  const say = (id: ReviewSentenceId, values: Readonly<Record<string, string | number>> = {}, told: ToolFacts = {}) => ({
    part: 'helped' as const,
    id,
    values,
    reasons: [toolReason(knowledge.rules, 'review-helped', told)],
  });

  const { flare: lasting } = adaptation.thresholds;
  if (facts.flares.some((flare) => flare.start <= to && lastDayOf(flare, lasting) >= from)) return say('helped-flare');

  const nights = facts.slept.filter(within).flatMap(({ quality }) => quality ?? []);
  const sleep = nights.length >= knowledge.sleep.nights ? mean(nights) : undefined;
  const slept = { 'review-nights': nights.length, 'review-sleep': sleep };
  if (sleep !== undefined && sleep <= knowledge.sleep.poor) return say('helped-poor-sleep', { sleep }, slept);

  const stress = mean(facts.moods.filter(within).flatMap((mood) => mood.stress ?? []));
  if (stress !== undefined && stress >= knowledge.stress) {
    return say('helped-stress', { stress }, { 'review-stress': stress });
  }

  const falls = facts.aids
    .filter(within)
    .flatMap(({ before, after }) => (before === undefined || after === undefined ? [] : [before - after]));
  const fall = falls.length === 0 ? undefined : oneDecimal(mean(falls));
  if (fall !== undefined && fall >= knowledge.aidFall) {
    return say('helped-aid', { fall, times: falls.length }, { 'review-aid-fall': fall });
  }

  if (sleep !== undefined && sleep >= knowledge.sleep.good) return say('helped-good-sleep', { sleep }, slept);

  const walkDays = new Set(facts.walks.filter(within).map(({ day }) => day)).size;
  if (walkDays > 0 && walkDays >= facts.walkDaysPlanned) return say('helped-walking', { walkDays });
  return say('helped-not-told');
}
