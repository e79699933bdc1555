import type { ClaimWords } from '../../claim-words.ts';

/** Warmth, hands, needles and machines. */
export const treatmentClaims = {
  'first-step-is-heat': {
    heard: 'Always begin with heat.',
    why: 'Heat can ease some pain in the first days. The effect is short and not large.',
    instead: 'Use heat if it feels good, a quarter of an hour. Then move.',
  },
} as const satisfies Record<string, ClaimWords>;
