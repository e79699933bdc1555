import type { RuleGrounds } from '../../adaptation/knowledge.ts';

export const breaksRuleIds = [] as const satisfies readonly `breaks-${string}`[];

export type BreaksRuleId = (typeof breaksRuleIds)[number];

export interface BreaksKnowledge {
  readonly rules: Readonly<Record<BreaksRuleId, RuleGrounds>>;
}
