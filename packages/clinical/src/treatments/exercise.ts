import type { Treatment } from './treatment.ts';

/** What somebody does: the yardstick for all that is done to somebody or bought. */
export const exercise = {
  'exercise-therapy': {
    kind: 'exercise',
    target: 'back-pain',
    pain: 'moderate',
    doing: 'small',
    preventing: 'moderate',
    certainty: 'moderate',
    advised: 'yes',
    time: 3,
    money: 2,
    sources: ['kngf2021', 'nice2020', 'who2023', 'hayden2021', 'whoExercise2023', 'steffens2016'],
  },
  walking: {
    kind: 'exercise',
    target: 'back-pain',
    pain: 'unclear',
    doing: 'unclear',
    preventing: 'moderate',
    certainty: 'moderate',
    advised: 'yes',
    time: 2,
    money: 1,
    sources: ['kngf2021', 'pocovi2024'],
  },
  'strength-machines': {
    kind: 'exercise',
    target: 'back-pain',
    pain: 'small',
    doing: 'small',
    preventing: 'unclear',
    certainty: 'very-low',
    advised: 'may',
    time: 3,
    money: 3,
    sources: ['kngf2021', 'hayden2021', 'owen2020', 'groupStrength2020', 'steiger2012'],
  },
} as const satisfies Record<string, Treatment>;
