import type { RuleGrounds } from '../../adaptation/knowledge.ts';

export const careRuleIds = [] as const satisfies readonly `care-${string}`[];

export type CareRuleId = (typeof careRuleIds)[number];

export interface CareKnowledge {
  readonly rules: Readonly<Record<CareRuleId, RuleGrounds>>;
}
