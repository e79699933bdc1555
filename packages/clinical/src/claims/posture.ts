import type { Claim } from './claim.ts';

/** Sitting, standing and lifting: what is said about the one right way. */
export const postureClaims = {
  'lift-with-a-straight-back': {
    row: 124,
    topic: 'posture',
    verdict: 'false',
    certainty: 'low',
    sources: ['saraceni2020'],
    lesson: 'bending',
  },
} as const satisfies Record<string, Claim>;
