import type { Lesson } from './lesson.ts';

/** Moving, and building it up. */
export const movingLessons = {
  walking: {
    topic: 'moving',
    minutes: 2,
    certainty: 'moderate',
    sources: ['pocovi2024', 'daSilva2019'],
    picture: { kind: 'figure', exercise: 'walking' },
    occasions: ['recovered'],
  },
} as const satisfies Record<string, Lesson>;
