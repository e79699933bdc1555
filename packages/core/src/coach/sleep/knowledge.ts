import type { RuleGrounds } from '../../adaptation/knowledge.ts';

export const sleepRuleIds = [] as const satisfies readonly `sleep-${string}`[];

export type SleepRuleId = (typeof sleepRuleIds)[number];

export interface SleepKnowledge {
  readonly rules: Readonly<Record<SleepRuleId, RuleGrounds>>;
}
