import type { AdaptationKnowledge } from '../../adaptation/knowledge.ts';
import { type ChangeJudgement, judgeChange } from '../../progress/judge.ts';
import { oneDecimal } from '../../progress/one-decimal.ts';
import type { MeasuredOn } from '../../progress/weekly-means.ts';
import { toolReason } from '../reason.ts';
import type { ReviewFacts } from './facts.ts';
import type { ReviewKnowledge } from './knowledge.ts';
import type { ReviewSentence, ReviewSentenceId } from './sentence.ts';

export interface Judged {
  readonly judgement: ChangeJudgement;
  /** The person's own words for an activity. */
  readonly name?: string;
}

/** Pain, what the back keeps from doing, and each own activity, judged as on Voortgang: from the first readings on. */
export function judgementsOf(facts: ReviewFacts, measures: AdaptationKnowledge): readonly Judged[] {
  const judge = (series: readonly MeasuredOn[], measure: 'pain' | 'function' | 'activity') =>
    judgeChange(series, measure, measures);
  return [
    { judgement: judge(facts.pain, 'pain') },
    { judgement: judge(facts.function, 'function') },
    ...facts.activities.map(({ name, series }) => ({ name, judgement: judge(series, 'activity') })),
  ];
}

/** The most telling change of all measures: worse goes first, then real, then perhaps, then noise. The first measure wins a tie. */
export function changedSentence(judged: readonly Judged[], { rules }: ReviewKnowledge): ReviewSentence {
  for (const { id, says } of order) {
    const found = judged.find(({ judgement }) => says(judgement));
    if (found === undefined) continue;
    const { judgement, name } = found;
    const first = round(judgement.baseline);
    const now = round(judgement.latest);
    const values = { measure: judgement.measure, ...(name === undefined ? {} : { name }) };
    const facts = { 'review-first': first, 'review-now': now };
    return {
      part: 'changed',
      id,
      values: first === undefined || now === undefined ? values : { ...values, first, now },
      reasons: [
        {
          ...toolReason(rules, 'review-changed', facts),
          sources: judgement.sources,
          certainty: judgement.certainty,
        },
      ],
    };
  }
  return { part: 'changed', id: 'changed-not-told', values: {}, reasons: [toolReason(rules, 'review-changed')] };
}

const order: readonly { readonly id: ReviewSentenceId; readonly says: (judgement: ChangeJudgement) => boolean }[] = [
  { id: 'changed-worse', says: ({ verdict }) => verdict === 'real-worse' },
  { id: 'changed-recovered', says: ({ sentence }) => sentence === 'recovered' },
  { id: 'changed-better', says: ({ verdict }) => verdict === 'real-better' },
  { id: 'changed-maybe-worse', says: ({ sentence }) => sentence === 'maybe-worse' },
  { id: 'changed-maybe-better', says: ({ sentence }) => sentence === 'maybe-better' },
  { id: 'changed-noise', says: ({ verdict }) => verdict === 'noise' },
  { id: 'changed-too-early', says: ({ sentence }) => sentence === 'too-early' },
];

function round(value: number | undefined): number | undefined {
  return value === undefined ? undefined : oneDecimal(value);
}
