import type { Claim } from './claim.ts';
import { postureClaims } from './posture.ts';
import { treatmentClaims } from './treatment.ts';

const table = { ...postureClaims, ...treatmentClaims } as const satisfies Record<string, Claim>;

export type ClaimId = keyof typeof table;

/** Every claim that we judge, by topic. */
export const claims: Readonly<Record<ClaimId, Claim>> = table;
