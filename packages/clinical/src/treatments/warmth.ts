import type { Treatment } from './treatment.ts';

/** Warmth on the skin. */
export const warmth = {
  heat: {
    kind: 'warmth',
    pain: 'small',
    doing: 'small',
    certainty: 'moderate',
    advised: 'may',
    time: 1,
    money: 1,
    sources: ['french2006'],
  },
} as const satisfies Record<string, Treatment>;
