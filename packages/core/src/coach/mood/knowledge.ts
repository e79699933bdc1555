import type { RuleGrounds } from '../../adaptation/knowledge.ts';

export const moodRuleIds = [] as const satisfies readonly `mood-${string}`[];

export type MoodRuleId = (typeof moodRuleIds)[number];

export interface MoodKnowledge {
  readonly rules: Readonly<Record<MoodRuleId, RuleGrounds>>;
}
