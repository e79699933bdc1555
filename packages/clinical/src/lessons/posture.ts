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
  'lifting-build-up': {
    topic: 'posture',
    minutes: 2,
    certainty: 'low',
    sources: ['saraceni2020', 'aasa2015', 'own'],
    picture: { kind: 'figure', exercise: 'box-lift' },
    occasions: ['heavy-work'],
  },
  carrying: {
    topic: 'posture',
    minutes: 2,
    certainty: 'expert',
    sources: ['kngf2021', 'own'],
    picture: { kind: 'figure', exercise: 'suitcase-carry' },
    occasions: ['heavy-work'],
  },
  sitting: {
    topic: 'posture',
    minutes: 2,
    certainty: 'low',
    sources: ['daSilva2019', 'activeBreaks2021', 'standing2020'],
    picture: { kind: 'figure', exercise: 'sitting-break' },
    occasions: ['sitting-work'],
  },
  posture: {
    topic: 'posture',
    minutes: 2,
    certainty: 'low',
    sources: ['slater2019', 'steffens2016', 'own'],
    picture: { kind: 'anatomy', part: 'lordosis' },
    occasions: ['sitting-work'],
  },
} as const satisfies Record<string, Lesson>;
