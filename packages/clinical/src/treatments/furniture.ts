import type { Treatment } from './treatment.ts';

/** What is bought to sit at or to lie on. */
export const furniture = {
  'ergonomic-chair': {
    kind: 'furniture',
    target: 'back-pain',
    pain: 'unclear',
    doing: 'unclear',
    preventing: 'none',
    certainty: 'low',
    advised: 'not-mentioned',
    time: 1,
    money: 3,
    sources: ['steffens2016'],
  },
  'sit-stand-desk': {
    kind: 'furniture',
    target: 'back-pain',
    pain: 'unclear',
    doing: 'unclear',
    preventing: 'unclear',
    certainty: 'very-low',
    advised: 'not-mentioned',
    time: 1,
    money: 3,
    sources: ['danquah2017', 'thorp2014', 'standing2020', 'sitStand2018'],
  },
  mattress: {
    kind: 'furniture',
    target: 'back-pain',
    pain: 'small',
    doing: 'small',
    preventing: 'unclear',
    certainty: 'low',
    advised: 'not-mentioned',
    time: 1,
    money: 3,
    sources: ['kovacs2003'],
  },
} as const satisfies Record<string, Treatment>;
