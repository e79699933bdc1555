import type { Reason } from '../../rule/reason.ts';

export const reviewParts = ['did', 'changed', 'noise', 'helped', 'next'] as const;

export type ReviewPart = (typeof reviewParts)[number];

/** Every sentence that a review can say, by the part of the page it stands in. */
export const reviewSentenceIds = {
  did: ['did-both', 'did-sessions', 'did-walks', 'did-little'],
  changed: [
    'changed-worse',
    'changed-recovered',
    'changed-better',
    'changed-maybe-worse',
    'changed-maybe-better',
    'changed-noise',
    'changed-too-early',
    'changed-not-told',
  ],
  noise: ['noise-week', 'noise-perhaps-more', 'noise-in-general', 'noise-not-told'],
  helped: [
    'helped-flare',
    'helped-poor-sleep',
    'helped-stress',
    'helped-aid',
    'helped-good-sleep',
    'helped-walking',
    'helped-not-told',
  ],
  next: [
    'next-call',
    'next-check',
    'next-talk',
    'next-gp-today',
    'next-gp',
    'next-people',
    'next-flare',
    'next-recheck',
    'next-restart',
    'next-well',
    'next-plan',
    'next-walk',
  ],
} as const satisfies Readonly<Record<ReviewPart, readonly string[]>>;

export type ReviewSentenceId = (typeof reviewSentenceIds)[ReviewPart][number];

export interface ReviewSentence {
  readonly part: ReviewPart;
  readonly id: ReviewSentenceId;
  /** Numbers, days and own words that the sentence names. */
  readonly values: Readonly<Record<string, string | number>>;
  readonly reasons: readonly Reason[];
}

/** Always five, one of each part, in their order. */
export type WeekReview = readonly [ReviewSentence, ReviewSentence, ReviewSentence, ReviewSentence, ReviewSentence];
