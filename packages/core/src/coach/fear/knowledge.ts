import type { RuleGrounds } from '../../adaptation/knowledge.ts';

export const fearRuleIds = [] as const satisfies readonly `fear-${string}`[];

export type FearRuleId = (typeof fearRuleIds)[number];

export interface FearKnowledge {
  readonly rules: Readonly<Record<FearRuleId, RuleGrounds>>;
}
