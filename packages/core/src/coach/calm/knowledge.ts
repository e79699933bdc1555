import type { RuleGrounds } from '../../adaptation/knowledge.ts';
import type { CalmRoundId } from './records.ts';

export const calmRuleIds = [
  'calm-paced',
  'calm-breathing',
  'calm-relaxing',
  'calm-attention',
  'calm-no-holding',
  'calm-after-dizzy',
  'calm-own-pace',
  'calm-no-tensing',
  'calm-before-after',
  'calm-told-stress',
] as const satisfies readonly `calm-${string}`[];

export type CalmRuleId = (typeof calmRuleIds)[number];

/** The pace of a breath: how many a minute, and which part of each is breathing in. */
export interface Pace {
  readonly perMinute: number;
  /** Part of a breath that is breathing in, 0–1. */
  readonly inShare: number;
}

/** Which numbers somebody may choose, and what stands there at first. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly usual: number;
}

/** One place of a guided round, and how it is done. */
export interface GuidedPlace {
  /** Words stand in the text under this id. */
  readonly id: string;
  /** Seconds of gentle tensing before letting go; absent where there is none. */
  readonly tense?: number;
  /** How long it lasts beside the others; the whole round is stretched to the minutes chosen. */
  readonly weight: number;
}

export interface CalmKnowledge {
  readonly rules: Readonly<Record<CalmRuleId, RuleGrounds>>;
  readonly perMinute: Bounds;
  readonly inShare: Bounds;
  readonly minutes: readonly number[];
  readonly usualMinutes: number;
  /** The places of a round that has a voice to follow; breathing has none. */
  readonly places: Readonly<Partial<Record<CalmRoundId, readonly GuidedPlace[]>>>;
  /** So many days after dizziness another round is proposed than the one that caused it. */
  readonly dizzyDays: number;
  /** Rounds with tension before and after, before anything is said of them. */
  readonly roundsToSay: number;
}
