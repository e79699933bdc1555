import { type AdaptationReason, type AdaptationRuleId, adaptationReason, type Facts } from '@rugwijs/core';
import type { JournalKnowledge } from '../knowledge.ts';

/** A reason of adaptation, from the whole knowledge. */
export function reasonOf(
  knowledge: JournalKnowledge,
  rule: AdaptationRuleId,
  facts: Facts = {},
  values?: Readonly<Record<string, string | number>>,
): AdaptationReason {
  return adaptationReason(knowledge.adaptation, rule, facts, values);
}
