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
  'why-moving-helps': {
    topic: 'moving',
    minutes: 2,
    certainty: 'moderate',
    sources: ['hayden2021', 'owen2020', 'acuteExercise2023'],
    picture: { kind: 'anatomy', part: 'back-muscles' },
    occasions: ['new-pain', 'persistent-pain'],
  },
  'forty-eight-hours': {
    topic: 'moving',
    minutes: 2,
    certainty: 'expert',
    sources: ['silbernagel2007', 'thomee1997', 'kngf2021', 'own'],
    picture: { kind: 'figure', exercise: 'stair-climbing' },
    occasions: ['too-hard-yesterday'],
  },
  'graded-activity': {
    topic: 'moving',
    minutes: 3,
    certainty: 'low',
    sources: ['kngf2021', 'staal2004', 'lindstrom1992', 'nhgGap', 'epiphaKnee', 'own'],
    picture: { kind: 'figure', exercise: 'step-up' },
    occasions: ['high-risk', 'missed-sessions', 'persistent-pain'],
  },
  exposure: {
    topic: 'moving',
    minutes: 3,
    certainty: 'low',
    sources: ['exposureTime', 'exposureExpectation', 'kngf2021', 'own'],
    picture: { kind: 'figure', exercise: 'roll-down' },
    occasions: ['fear-of-moving', 'high-risk'],
  },
  'rest-and-bed': {
    topic: 'moving',
    minutes: 2,
    certainty: 'moderate',
    sources: ['dahm2010', 'kngf2021', 'nhg2017'],
    picture: { kind: 'figure', exercise: 'rest-position' },
    occasions: ['flare-up', 'new-pain'],
  },
  'standing-up-and-turning': {
    topic: 'moving',
    minutes: 2,
    certainty: 'expert',
    sources: ['sieper2009', 'own'],
    picture: { kind: 'figure', exercise: 'sit-to-stand' },
    occasions: ['new-pain'],
  },
} as const satisfies Record<string, Lesson>;
