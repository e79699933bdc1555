import type { RuleGrounds } from '../../adaptation/knowledge.ts';

export const wellRuleIds = [] as const satisfies readonly `well-${string}`[];

export type WellRuleId = (typeof wellRuleIds)[number];

export interface WellKnowledge {
  readonly rules: Readonly<Record<WellRuleId, RuleGrounds>>;
}
