import type { Treatment } from './treatment.ts';

/** Needles in the skin or in the muscle. */
export const needles = {
  'dry-needling': {
    kind: 'needles',
    target: 'back-pain',
    pain: 'small',
    doing: 'unclear',
    preventing: 'unclear',
    certainty: 'very-low',
    advised: 'may',
    time: 2,
    money: 2,
    sources: ['who2023', 'hu2018'],
  },
  acupuncture: {
    kind: 'needles',
    target: 'back-pain',
    pain: 'small',
    doing: 'small',
    preventing: 'unclear',
    certainty: 'low',
    advised: 'differ',
    time: 2,
    money: 2,
    sources: ['nice2020', 'who2023', 'mu2020'],
  },
} as const satisfies Record<string, Treatment>;
