import type { Lesson } from './lesson.ts';

/** Things people buy for their back. */
export const aidLessons = {
  'braces-and-aids': {
    topic: 'aid',
    minutes: 2,
    certainty: 'moderate',
    sources: ['steffens2016', 'vanDuijvenbode2008', 'who2023'],
    picture: { kind: 'figure', exercise: 'bird-dog' },
    occasions: [],
  },
  'chairs-and-desks': {
    topic: 'aid',
    minutes: 2,
    certainty: 'low',
    sources: ['danquah2017', 'sitStand2018', 'standing2020', 'activeBreaks2021', 'steffens2016'],
    picture: { kind: 'figure', exercise: 'sitting-break' },
    occasions: ['sitting-work'],
  },
  mattress: {
    topic: 'aid',
    minutes: 2,
    certainty: 'low',
    sources: ['kovacs2003'],
    picture: { kind: 'figure', exercise: 'open-book' },
    occasions: ['poor-sleep'],
  },
} as const satisfies Record<string, Lesson>;
