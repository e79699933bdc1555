import type { RuleGrounds } from '../../adaptation/knowledge.ts';

export const helpsRuleIds = [] as const satisfies readonly `helps-${string}`[];

export type HelpsRuleId = (typeof helpsRuleIds)[number];

export interface HelpsKnowledge {
  readonly rules: Readonly<Record<HelpsRuleId, RuleGrounds>>;
}
