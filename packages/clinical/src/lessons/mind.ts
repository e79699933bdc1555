import type { Lesson } from './lesson.ts';

/** Head and back together. That tension, mood, fear and thoughts slow recovery is known; what to do about it, less so. */
export const mindLessons = {
  stress: {
    topic: 'mind',
    minutes: 2,
    certainty: 'moderate',
    sources: ['kngf2021', 'own'],
    picture: { kind: 'figure', exercise: 'muscle-relaxation' },
    occasions: ['stress', 'high-risk'],
  },
  mood: {
    topic: 'mind',
    minutes: 2,
    certainty: 'expert',
    sources: ['kngf2021', 'line113', 'own'],
    picture: { kind: 'figure', exercise: 'walking' },
    occasions: ['low-mood'],
  },
  fear: {
    topic: 'mind',
    minutes: 2,
    certainty: 'moderate',
    sources: ['kngf2021', 'own'],
    picture: { kind: 'figure', exercise: 'seated-forward-bend' },
    occasions: ['fear-of-moving', 'high-risk'],
  },
  thoughts: {
    topic: 'mind',
    minutes: 2,
    certainty: 'moderate',
    sources: ['kngf2021', 'henschke2008', 'jenkins2025', 'line113'],
    picture: { kind: 'ten', n: 7 },
    occasions: ['high-risk', 'low-mood'],
  },
  breathing: {
    topic: 'mind',
    minutes: 2,
    certainty: 'very-low',
    sources: ['breathing2025', 'lehrer2014'],
    picture: { kind: 'figure', exercise: 'slow-breathing' },
    occasions: ['stress'],
  },
  mindfulness: {
    topic: 'mind',
    minutes: 2,
    certainty: 'moderate',
    sources: ['jenkins2025'],
    picture: { kind: 'figure', exercise: 'body-scan' },
    occasions: ['persistent-pain', 'stress'],
  },
} as const satisfies Record<string, Lesson>;
