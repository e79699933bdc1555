import type { RuleGrounds } from '../../adaptation/knowledge.ts';

export const moodRuleIds = [
  'mood-dark-thoughts',
  'mood-dark-unsure',
  'mood-low-two-weeks',
  'mood-low-once',
  'mood-stress-high',
  'mood-worry-high',
  'mood-steady',
  'mood-thought',
  'mood-worry-time',
  'mood-weekly',
  'mood-told-low',
] as const satisfies readonly `mood-${string}`[];

export type MoodRuleId = (typeof moodRuleIds)[number];

export interface MoodKnowledge {
  readonly rules: Readonly<Record<MoodRuleId, RuleGrounds>>;
  /** A score from here up is high, 0–10. */
  readonly high: number;
  /** Days after which the weekly check is due. */
  readonly checkDays: number;
  /** So many days people stand before the exercises after a dark answer. */
  readonly darkDays: number;
  /** Two low checks within so many days count as two weeks running. */
  readonly runningDays: number;
  /** Minutes of worry time. */
  readonly worryMinutes: number;
}
