import type { RuleGrounds } from '../../adaptation/knowledge.ts';

export const strengthRuleIds = [] as const satisfies readonly `strength-${string}`[];

export type StrengthRuleId = (typeof strengthRuleIds)[number];

export interface StrengthKnowledge {
  readonly rules: Readonly<Record<StrengthRuleId, RuleGrounds>>;
}
