import type { Treatment } from './treatment.ts';

/** Warmth on the skin. */
export const warmth = {
  heat: {
    kind: 'warmth',
    target: 'back-pain',
    pain: 'small',
    doing: 'small',
    preventing: 'unclear',
    certainty: 'moderate',
    advised: 'not-mentioned',
    time: 1,
    money: 1,
    sources: ['french2006'],
  },
} as const satisfies Record<string, Treatment>;
