import type { RuleGrounds } from '../../adaptation/knowledge.ts';

export const calmRuleIds = [] as const satisfies readonly `calm-${string}`[];

export type CalmRuleId = (typeof calmRuleIds)[number];

export interface CalmKnowledge {
  readonly rules: Readonly<Record<CalmRuleId, RuleGrounds>>;
}
