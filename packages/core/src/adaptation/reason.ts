import type { AnswerValue } from '../answers/answer.ts';
import type { Because, Reason } from '../rule/reason.ts';
import type { AdaptationKnowledge } from './knowledge.ts';
import type { AdaptationRuleId, FactId } from './rule-id.ts';

/** What a person told, by fact; absent facts are left out, never shown as an answer. */
export type Facts = Readonly<Partial<Record<FactId, AnswerValue | undefined>>>;

export type AdaptationReason = Reason<AdaptationRuleId>;

/** A reason of adaptation with its grounds from the clinical data. */
export function adaptationReason(
  { rules }: AdaptationKnowledge['adaptation'],
  rule: AdaptationRuleId,
  facts: Facts = {},
  values?: Readonly<Record<string, string | number>>,
): AdaptationReason {
  const because: Because[] = [];
  for (const question in facts) {
    const answer = facts[question as FactId];
    if (answer !== undefined) because.push({ question, answer });
  }
  const { sources, certainty } = rules[rule];
  return values === undefined ? { rule, because, sources, certainty } : { rule, because, sources, certainty, values };
}
