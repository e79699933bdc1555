import type { RuleGrounds } from '../../adaptation/knowledge.ts';

export const reviewRuleIds = [] as const satisfies readonly `review-${string}`[];

export type ReviewRuleId = (typeof reviewRuleIds)[number];

export interface ReviewKnowledge {
  readonly rules: Readonly<Record<ReviewRuleId, RuleGrounds>>;
}
