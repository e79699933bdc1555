import type { RuleGrounds } from '../../adaptation/knowledge.ts';

export const legRuleIds = [] as const satisfies readonly `leg-${string}`[];

export type LegRuleId = (typeof legRuleIds)[number];

export interface LegKnowledge {
  readonly rules: Readonly<Record<LegRuleId, RuleGrounds>>;
}
