import type { RuleGrounds } from '../../adaptation/knowledge.ts';

export const workRuleIds = [] as const satisfies readonly `work-${string}`[];

export type WorkRuleId = (typeof workRuleIds)[number];

export interface WorkKnowledge {
  readonly rules: Readonly<Record<WorkRuleId, RuleGrounds>>;
}
