import type { ClaimWords } from '../../claim-words.ts';

/** Sitting, standing and lifting. */
export const postureClaims = {
  'lift-with-a-straight-back': {
    heard: 'Always lift with a straight back.',
    why: 'Nobody has ever shown this. In studies, people who lift with a round back did not get back pain more often.',
    instead: 'Lift the way that feels good. Keep it close to you and build up slowly.',
  },
} as const satisfies Record<string, ClaimWords>;
