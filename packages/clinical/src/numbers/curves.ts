import type { SourceId } from '../sources/sources.ts';

/** A mean with the 95 % interval around it, on a scale of 0 to 100. The interval is about the mean, not about people. */
export interface CoursePoint {
  readonly week: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export interface Course {
  readonly points: readonly CoursePoint[];
  readonly source: SourceId;
  /** What makes the curve better looking than life: it must be said beside it. */
  readonly tooRosy: boolean;
}

/** How pain goes on average in a year: da C Menezes Costa 2012, as printed in its abstract, with its intervals. */
export const painCourses: Readonly<Record<'acute' | 'persistent', Course>> = {
  acute: {
    points: [
      { week: 0, mean: 52, low: 48, high: 57 },
      { week: 6, mean: 23, low: 21, high: 25 },
      { week: 26, mean: 12, low: 9, high: 15 },
      { week: 52, mean: 6, low: 3, high: 10 },
    ],
    source: 'costa2012',
    tooRosy: false,
  },
  // People with pain of 6 to 12 weeks were counted here as well, and they do better. Wallwork 2024 sets them apart and finds
  // less change after 12 weeks; its later numbers were not read, so they are not drawn.
  persistent: {
    points: [
      { week: 0, mean: 51, low: 44, high: 59 },
      { week: 6, mean: 33, low: 29, high: 38 },
      { week: 26, mean: 26, low: 20, high: 33 },
      { week: 52, mean: 23, low: 16, high: 30 },
    ],
    source: 'costa2012',
    tooRosy: true,
  },
};

/** Changes in a disc on a scan, in people without any pain (Brinjikji 2015): the two ages that were read. Between them is a rise whose numbers were not. */
export const scanFindings: readonly { readonly age: number; readonly percent: number }[] = [
  { age: 20, percent: 37 },
  { age: 80, percent: 96 },
];

/** Days after which half of the people were back at work, could do what they did, and were without pain (Henschke 2008). */
export const halfTimes = [
  { what: 'work', days: 14 },
  { what: 'doing', days: 31 },
  { what: 'pain', days: 58 },
] as const;
