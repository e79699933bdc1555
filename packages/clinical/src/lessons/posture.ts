import type { Lesson } from './lesson.ts';

/** How you stand, sit, bend and lift. */
export const postureLessons = {
  bending: {
    topic: 'posture',
    minutes: 2,
    certainty: 'low',
    sources: ['saraceni2020', 'kngf2021'],
    picture: { kind: 'figure', exercise: 'hip-hinge' },
    occasions: ['fear-of-moving', 'heavy-work'],
  },
} as const satisfies Record<string, Lesson>;
