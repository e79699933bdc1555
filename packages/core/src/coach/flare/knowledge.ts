import type { RuleGrounds } from '../../adaptation/knowledge.ts';

export const flareRuleIds = [] as const satisfies readonly `flare-${string}`[];

export type FlareRuleId = (typeof flareRuleIds)[number];

export interface FlareKnowledge {
  readonly rules: Readonly<Record<FlareRuleId, RuleGrounds>>;
}
