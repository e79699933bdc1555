import type { Certainty } from '@rugwijs/core';
import type { Picture } from '../learn/picture.ts';
import type { Topic } from '../learn/topic.ts';
import type { SourceId } from '../sources/sources.ts';

/**
 * What about a person can make a lesson the next one, strongest first. All are own choices, no evidence: people read what
 * touches them today. The words for "why this one" stand in the text package under the same names.
 */
export const lessonOccasions = [
  'flare-up',
  'too-hard-yesterday',
  'fear-of-moving',
  'leg-pain',
  'claudication',
  'pregnant',
  'low-mood',
  'poor-sleep',
  'stress',
  'high-risk',
  'missed-sessions',
  'recovered',
  'new-pain',
  'persistent-pain',
  'sitting-work',
  'heavy-work',
  'older',
] as const;

export type LessonOccasion = (typeof lessonOccasions)[number];

/** A lesson of one to three minutes: one idea, one picture, one thing to do today. Its words stand in the text package. */
export interface Lesson {
  readonly topic: Topic;
  readonly minutes: 1 | 2 | 3;
  readonly certainty: Certainty;
  readonly sources: readonly SourceId[];
  readonly picture: Picture;
  /** Empty: for everybody, in the order of the list. */
  readonly occasions: readonly LessonOccasion[];
  /** Offered only on one of its occasions; it stands in the list for whoever looks for it. */
  readonly onlyThen?: true;
}
