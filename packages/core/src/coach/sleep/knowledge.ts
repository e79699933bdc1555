import type { RuleGrounds } from '../../adaptation/knowledge.ts';

export const sleepRuleIds = [
  'sleep-wheel',
  'sleep-breath-stops',
  'sleep-very-short',
  'sleep-months',
  'sleep-enough',
  'sleep-little',
  'sleep-same-rise',
  'sleep-wind-down',
  'sleep-bed-is-for-sleep',
  'sleep-worry-time',
  'sleep-caffeine',
  'sleep-pain-at-night',
  'sleep-shorter-night-with-help',
  'sleep-shorter-night-not',
  'sleep-trend',
  'sleep-told-poor',
] as const satisfies readonly `sleep-${string}`[];

export type SleepRuleId = (typeof sleepRuleIds)[number];

export interface SleepKnowledge {
  readonly rules: Readonly<Record<SleepRuleId, RuleGrounds>>;
  /** Hours that most people need, by age. */
  readonly hours: readonly { readonly fromAge: number; readonly least: number; readonly most: number }[];
  /** Nights of the last week before anything is said about its means. */
  readonly nightsToSay: number;
  /** Mean sleep under this goes to the GP, in minutes. */
  readonly veryShort: number;
  /** Longer than this awake is long: falling asleep, and in the night, in minutes. */
  readonly longAwake: number;
  /** Times of getting up farther apart than this differ, in minutes. */
  readonly riseSpread: number;
  /** Nights with the same reason before it counts. */
  readonly reasonNights: number;
  /** Time asleep as part of time in bed, under which lying in bed is often long. */
  readonly lowEfficiency: number;
  /** A difference of weekly means below this says nothing, in minutes. */
  readonly noise: number;
  /** Days that an answer of the sleep questions holds. */
  readonly checkDays: number;
}
