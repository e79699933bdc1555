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
} as const satisfies Record<string, Lesson>;
