import type { Lesson } from './lesson.ts';

/** Strength and suppleness. */
export const exerciseLessons = {
  strength: {
    topic: 'exercise',
    minutes: 2,
    certainty: 'low',
    sources: ['owen2020', 'aasa2015', 'michaelson2016', 'saragiotto2016', 'own'],
    picture: { kind: 'figure', exercise: 'goblet-squat' },
    occasions: ['persistent-pain'],
  },
  stretching: {
    topic: 'exercise',
    minutes: 2,
    certainty: 'low',
    sources: ['owen2020', 'generalKnowledge', 'own'],
    picture: { kind: 'figure', exercise: 'hamstring-stretch' },
    occasions: [],
  },
} as const satisfies Record<string, Lesson>;
