import type { Lesson } from './lesson.ts';

/** What a back is made of, and what pain is. */
export const backLessons = {
  'pain-and-damage': {
    topic: 'back',
    minutes: 2,
    certainty: 'moderate',
    sources: ['kngf2021', 'smith2017'],
    picture: { kind: 'anatomy', part: 'roots' },
    occasions: ['fear-of-moving', 'persistent-pain'],
  },
} as const satisfies Record<string, Lesson>;
