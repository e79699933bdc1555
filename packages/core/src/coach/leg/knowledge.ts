import type { RuleGrounds } from '../../adaptation/knowledge.ts';

/** Everything that the look at the leg can give as its reason. */
export const legRuleIds = [
  'leg-due',
  'leg-now',
  'leg-unsure',
  'leg-known',
  'leg-both',
  'leg-calm',
  'leg-nearer',
  'leg-further',
  'leg-change',
  'leg-stop',
  'leg-course',
  'leg-severe',
  'leg-six-weeks',
  'leg-twelve-weeks',
] as const satisfies readonly `leg-${string}`[];

export type LegRuleId = (typeof legRuleIds)[number];

export interface LegKnowledge {
  readonly rules: Readonly<Record<LegRuleId, RuleGrounds>>;
  /** Days between two looks. */
  readonly everyDays: number;
  /** A difference of one score below this may be noise (0–10). */
  readonly noiseBelow: number;
  /** Leg pain from here on is severe (0–10). */
  readonly severeFrom: number;
  /** Leg pain up to here is little: no hand-over for it (0–10). */
  readonly littleUpTo: number;
  /** Days of complaint: without improvement somebody should look along; then talk with the GP about what else there is. */
  readonly handOverDay: number;
  readonly laterDay: number;
  /** Days that a weakness or severe pain stands when it was told before the earliest day that this pain can have begun. */
  readonly standsDays: number;
}
