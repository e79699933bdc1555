import type { Lesson } from './lesson.ts';

/** The six lessons that the app began with. */
export const firstLessons = {
  bending: {
    topic: 'posture',
    minutes: 2,
    certainty: 'low',
    sources: ['saraceni2020', 'kngf2021'],
    picture: { kind: 'figure', exercise: 'hip-hinge' },
    occasions: ['fear-of-moving', 'heavy-work'],
  },
  'pain-and-damage': {
    topic: 'back',
    minutes: 2,
    certainty: 'moderate',
    sources: ['kngf2021', 'smith2017'],
    picture: { kind: 'anatomy', part: 'roots' },
    occasions: ['fear-of-moving', 'persistent-pain'],
  },
  scan: {
    topic: 'care',
    minutes: 3,
    certainty: 'moderate',
    sources: ['brinjikji2015', 'nice2020', 'nhg2017', 'nhgLrs2015'],
    picture: { kind: 'scans' },
    occasions: [],
  },
  sleep: {
    topic: 'lifestyle',
    minutes: 2,
    certainty: 'low',
    sources: ['hirshkowitz2015', 'cbtInsomnia2021'],
    picture: { kind: 'figure', exercise: 'rest-position' },
    occasions: ['poor-sleep'],
  },
  walking: {
    topic: 'moving',
    minutes: 2,
    certainty: 'moderate',
    sources: ['pocovi2024', 'daSilva2019'],
    picture: { kind: 'figure', exercise: 'walking' },
    occasions: ['recovered'],
  },
  'flare-up': {
    topic: 'course',
    minutes: 2,
    certainty: 'expert',
    sources: ['costaFlare2019', 'french2006', 'own'],
    picture: { kind: 'ten', n: 7 },
    occasions: ['flare-up'],
  },
} as const satisfies Record<string, Lesson>;
