import type { RuleGrounds } from '../../adaptation/knowledge.ts';

export const measuresRuleIds = [] as const satisfies readonly `measures-${string}`[];

export type MeasuresRuleId = (typeof measuresRuleIds)[number];

export interface MeasuresKnowledge {
  readonly rules: Readonly<Record<MeasuresRuleId, RuleGrounds>>;
}
