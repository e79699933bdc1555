import type { Lesson } from './lesson.ts';

/** Getting help: what to ask, and what a scan can tell. */
export const careLessons = {
  scan: {
    topic: 'care',
    minutes: 3,
    certainty: 'moderate',
    sources: ['brinjikji2015', 'nice2020', 'nhg2017', 'nhgLrs2015'],
    picture: { kind: 'scans' },
    occasions: [],
  },
} as const satisfies Record<string, Lesson>;
