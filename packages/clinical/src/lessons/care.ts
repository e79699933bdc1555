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
  'working-with-a-physiotherapist': {
    topic: 'care',
    minutes: 2,
    certainty: 'expert',
    sources: ['kngf2021', 'own'],
    picture: { kind: 'figure', exercise: 'sit-to-stand' },
    occasions: ['high-risk', 'persistent-pain'],
  },
  'questions-for-the-doctor': {
    topic: 'care',
    minutes: 2,
    certainty: 'expert',
    sources: ['own', 'hsib2021', 'nice2020'],
    picture: { kind: 'anatomy', part: 'vertebrae' },
    occasions: [],
  },
} as const satisfies Record<string, Lesson>;
