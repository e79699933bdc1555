import type { ClaimWords } from '../../claim-words.ts';

/** Sitting, standing and lifting. */
export const postureClaims = {
  'lift-with-a-straight-back': {
    heard: 'Til altijd met een rechte rug.',
    why: 'Dat is nooit aangetoond. Mensen die met een ronde rug tillen, kregen in onderzoek niet vaker rugpijn.',
    instead: 'Til zoals het prettig voelt. Houd het dicht bij je en bouw rustig op.',
  },
} as const satisfies Record<string, ClaimWords>;
