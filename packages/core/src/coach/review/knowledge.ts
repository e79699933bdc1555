import type { RuleGrounds } from '../../adaptation/knowledge.ts';

export const reviewRuleIds = [
  'review-did',
  'review-changed',
  'review-noise',
  'review-helped',
  'review-next',
  'review-weekly',
] as const satisfies readonly `review-${string}`[];

export type ReviewRuleId = (typeof reviewRuleIds)[number];

export interface ReviewKnowledge {
  readonly rules: Readonly<Record<ReviewRuleId, RuleGrounds>>;
  /** Nights with a quality score before sleep is named; up to `poor` is poor, from `good` on is good (0–10). */
  readonly sleep: { readonly nights: number; readonly poor: number; readonly good: number };
  /** A week with so much stress or more is named (0–10). */
  readonly stress: number;
  /** An aid is named when the pain fell by so many points on average. */
  readonly aidFall: number;
}
