import type { Lesson } from './lesson.ts';

/** Ordinary life. Where nobody studied it (sex, travel, driving) it is common sense and says so: `expert`, source `own`. */
export const dailyLifeLessons = {
  work: {
    topic: 'daily-life',
    minutes: 2,
    certainty: 'moderate',
    sources: ['henschke2008', 'kngf2021', 'own'],
    picture: { kind: 'ten', n: 8 },
    occasions: ['sitting-work', 'heavy-work'],
  },
  'heavy-work': {
    topic: 'daily-life',
    minutes: 2,
    certainty: 'moderate',
    sources: ['steffens2016', 'vanDuijvenbode2008', 'saraceni2020', 'kngf2021'],
    picture: { kind: 'figure', exercise: 'box-lift' },
    occasions: ['heavy-work'],
  },
  sex: {
    topic: 'daily-life',
    minutes: 2,
    certainty: 'expert',
    sources: ['own', 'caudaEquinaCard'],
    picture: { kind: 'figure', exercise: 'supine-pelvic-tilt' },
    occasions: [],
  },
  travel: {
    topic: 'daily-life',
    minutes: 2,
    certainty: 'expert',
    sources: ['own', 'kngf2021', 'factsRedFlags'],
    picture: { kind: 'figure', exercise: 'standing-extension' },
    occasions: [],
  },
  driving: {
    topic: 'daily-life',
    minutes: 2,
    certainty: 'expert',
    sources: ['own', 'kngf2021'],
    picture: { kind: 'figure', exercise: 'cycling' },
    occasions: [],
  },
  sport: {
    topic: 'daily-life',
    minutes: 2,
    certainty: 'low',
    sources: ['whoExercise2023', 'silbernagel2007', 'kngf2021', 'own'],
    picture: { kind: 'figure', exercise: 'interval-walking' },
    occasions: ['recovered'],
  },
  pregnancy: {
    topic: 'daily-life',
    minutes: 2,
    certainty: 'expert',
    sources: ['nhsNorthern', 'factsRedFlags', 'own'],
    picture: { kind: 'figure', exercise: 'seated-cat-cow' },
    occasions: ['pregnant'],
  },
  caregivers: {
    topic: 'daily-life',
    minutes: 2,
    certainty: 'expert',
    sources: ['own', 'kngf2021', 'line113'],
    picture: { kind: 'figure', exercise: 'suitcase-carry' },
    occasions: [],
  },
} as const satisfies Record<string, Lesson>;
