import type { ClaimWords } from '../../claim-words.ts';

/** Warmth, hands, needles and machines. */
export const treatmentClaims = {
  'first-step-is-heat': {
    heard: 'Begin altijd met warmte.',
    why: 'Warmte kan de eerste dagen wat pijn schelen. Het effect is kort en niet groot.',
    instead: 'Neem warmte als het prettig is, een kwartier. Ga daarna bewegen.',
  },
} as const satisfies Record<string, ClaimWords>;
