import type { Certainty } from '@rugwijs/core';
import type { SourceId } from '../sources/sources.ts';

/** How a number is shown. Always as people, weeks or a curve, never as a chance for one person. */
export type NumberPicture =
  /** So many of ten people; `maybe`: so many more, at the upper end of what was found. */
  | { readonly kind: 'ten'; readonly n: number; readonly maybe?: number }
  /** So many of a hundred. */
  | { readonly kind: 'hundred'; readonly n: number }
  /** The day on which half of the people had reached it. */
  | { readonly kind: 'half-times' }
  | { readonly kind: 'course'; readonly group: 'acute' | 'persistent' }
  | { readonly kind: 'scans' };

/** One number that people may see. Its words stand in the text package under the same id. */
export interface NumberFact {
  readonly picture: NumberPicture;
  readonly certainty: Certainty;
  readonly sources: readonly SourceId[];
}

export const numberIds = [
  'course-acute',
  'half-in-three-months',
  'recovered-in-a-year',
  'half-times',
  'still-pain-after-three-months',
  'course-persistent',
  'sciatica-better',
  'new-episode',
  'limiting-episode',
  'scans',
  'serious-cause',
] as const;

export type NumberId = (typeof numberIds)[number];

export const numbers: Readonly<Record<NumberId, NumberFact>> = {
  'course-acute': {
    picture: { kind: 'course', group: 'acute' },
    certainty: 'moderate',
    sources: ['costa2012'],
  },
  // KNGF 2021: about half without pain after three months.
  'half-in-three-months': { picture: { kind: 'ten', n: 5 }, certainty: 'moderate', sources: ['kngf2021'] },
  // 72 % fully recovered within a year, n = 973.
  'recovered-in-a-year': { picture: { kind: 'ten', n: 7 }, certainty: 'moderate', sources: ['henschke2008'] },
  'half-times': { picture: { kind: 'half-times' }, certainty: 'moderate', sources: ['henschke2008'] },
  // 19 % in one group of patients, 30 % in another.
  'still-pain-after-three-months': {
    picture: { kind: 'ten', n: 2, maybe: 1 },
    certainty: 'moderate',
    sources: ['traeger2016'],
  },
  // The only published curve we have read; it is too rosy, and a newer review says so in words. See `painCourses`.
  'course-persistent': {
    picture: { kind: 'course', group: 'persistent' },
    certainty: 'low',
    sources: ['costa2012', 'wallwork2024'],
  },
  // 75 % better in three months without an operation.
  'sciatica-better': { picture: { kind: 'ten', n: 7, maybe: 1 }, certainty: 'moderate', sources: ['nhgLrs2015'] },
  // 69 % a new episode within a year, 40 % one that limits what somebody can do.
  'new-episode': { picture: { kind: 'ten', n: 7 }, certainty: 'moderate', sources: ['daSilva2019'] },
  'limiting-episode': { picture: { kind: 'ten', n: 4 }, certainty: 'moderate', sources: ['daSilva2019'] },
  scans: { picture: { kind: 'scans' }, certainty: 'moderate', sources: ['brinjikji2015'] },
  // 0.9 % of people with new pain who went to a GP or physiotherapist had a serious cause.
  'serious-cause': { picture: { kind: 'hundred', n: 1 }, certainty: 'moderate', sources: ['henschke2009'] },
};
