import type { Certainty } from '@rugwijs/core';
import type { Topic } from '../learn/topic.ts';
import type { LessonId } from '../lessons/lesson-ids.ts';
import type { SourceId } from '../sources/sources.ts';
import type { TreatmentId } from '../treatments/treatment-ids.ts';

/**
 * What we make of something that people hear. `unproven`: nobody showed it, nobody showed the contrary either.
 * `sales`: whoever says it earns by it, and nothing carries it.
 */
export const claimVerdicts = ['true', 'partly', 'outdated', 'false', 'unproven', 'sales'] as const;

export type ClaimVerdict = (typeof claimVerdicts)[number];

/** Something that people with back pain hear or read, judged. Its words stand in the text package under the same id. */
export interface Claim {
  /** Row of the fact base (facts.md A) that it comes from, 1–126. */
  readonly row: number;
  readonly topic: Topic;
  readonly verdict: ClaimVerdict;
  /** How sure the verdict is, not how sure the claim. */
  readonly certainty: Certainty;
  readonly sources: readonly SourceId[];
  /** Where to read on. */
  readonly lesson?: LessonId;
  readonly treatment?: TreatmentId;
}
