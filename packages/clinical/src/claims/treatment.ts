import type { Claim } from './claim.ts';

/** Warmth, hands, needles and machines: what is said that they do. */
export const treatmentClaims = {
  'first-step-is-heat': {
    row: 22,
    topic: 'treatment',
    verdict: 'partly',
    certainty: 'moderate',
    sources: ['french2006'],
    treatment: 'heat',
  },
} as const satisfies Record<string, Claim>;
