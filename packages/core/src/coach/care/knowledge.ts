import type { RuleGrounds } from '../../adaptation/knowledge.ts';
import type { Score } from '../../check-in/response.ts';

export const careRuleIds = [
  'care-first',
  'care-high-risk',
  'care-low-confidence',
  'care-reading-hard',
  'care-wants-help',
  'care-worse',
  'care-enough',
  'care-not-asked',
] as const satisfies readonly `care-${string}`[];

export type CareRuleId = (typeof careRuleIds)[number];

export interface CareKnowledge {
  /** Confidence at or below this asks for somebody who looks along. */
  readonly lowConfidence: Score;
  readonly rules: Readonly<Record<CareRuleId, RuleGrounds>>;
}
