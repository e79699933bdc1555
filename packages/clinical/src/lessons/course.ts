import type { Lesson } from './lesson.ts';

/** How back pain goes, in days and in years. */
export const courseLessons = {
  'flare-up': {
    topic: 'course',
    minutes: 2,
    certainty: 'expert',
    sources: ['costaFlare2019', 'french2006', 'own'],
    picture: { kind: 'ten', n: 7 },
    occasions: ['flare-up'],
  },
} as const satisfies Record<string, Lesson>;
