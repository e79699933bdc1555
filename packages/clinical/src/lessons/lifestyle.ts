import type { Lesson } from './lesson.ts';

/** How you live: sleep, food, smoking. */
export const lifestyleLessons = {
  sleep: {
    topic: 'lifestyle',
    minutes: 2,
    certainty: 'low',
    sources: ['hirshkowitz2015', 'cbtInsomnia2021'],
    picture: { kind: 'figure', exercise: 'rest-position' },
    occasions: ['poor-sleep'],
  },
  'weight-and-food': {
    topic: 'lifestyle',
    minutes: 2,
    certainty: 'low',
    sources: ['shiriObesity2010', 'own'],
    picture: { kind: 'figure', exercise: 'water-walking' },
    occasions: [],
  },
  smoking: {
    topic: 'lifestyle',
    minutes: 2,
    certainty: 'low',
    sources: ['shiriSmoking2010', 'own'],
    picture: { kind: 'figure', exercise: 'stair-climbing' },
    occasions: [],
  },
  'alcohol-and-coffee': {
    topic: 'lifestyle',
    minutes: 2,
    certainty: 'very-low',
    sources: ['ferreira2013', 'own'],
    picture: { kind: 'figure', exercise: 'belly-breathing' },
    occasions: ['poor-sleep'],
  },
} as const satisfies Record<string, Lesson>;
