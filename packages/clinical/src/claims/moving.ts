import type { Claim } from './claim.ts';

/** Moving and resting: what is said about how much, and how careful. */
export const movingClaims = {
  'movement-beats-rest': {
    row: 19,
    topic: 'moving',
    verdict: 'true',
    certainty: 'moderate',
    sources: ['kngf2021', 'nhg2017', 'dahm2010'],
    lesson: 'walking',
  },
  'avoid-bed-rest': {
    row: 71,
    topic: 'moving',
    verdict: 'true',
    certainty: 'moderate',
    sources: ['kngf2021', 'dahm2010'],
    lesson: 'flare-up',
  },
  'rest-in-time-prevents': {
    row: 77,
    topic: 'moving',
    verdict: 'false',
    certainty: 'moderate',
    sources: ['steffens2016', 'pocovi2024'],
    lesson: 'walking',
    treatment: 'walking',
  },
  'bed-rest-weakens': {
    row: 81,
    topic: 'moving',
    verdict: 'true',
    certainty: 'moderate',
    sources: ['generalKnowledge'],
  },
  'only-within-comfort': {
    row: 82,
    topic: 'moving',
    verdict: 'partly',
    certainty: 'expert',
    sources: ['kngf2021', 'smith2017'],
    lesson: 'pain-and-damage',
  },
  'heavy-work-does-more-harm': {
    row: 85,
    topic: 'moving',
    verdict: 'false',
    certainty: 'expert',
    sources: ['kngf2021'],
    lesson: 'flare-up',
  },
  'back-is-robust': {
    row: 105,
    topic: 'moving',
    verdict: 'true',
    certainty: 'low',
    sources: ['saraceni2020', 'kngf2021'],
    lesson: 'bending',
  },
  'keep-moving-despite-pain': {
    row: 108,
    topic: 'moving',
    verdict: 'true',
    certainty: 'moderate',
    sources: ['kngf2021', 'nice2020'],
    lesson: 'pain-and-damage',
  },
} as const satisfies Record<string, Claim>;
