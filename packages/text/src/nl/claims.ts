import type { ClaimId, ConflictId } from '@rugwijs/clinical';
import type { ClaimWords, ConflictWords } from '../claim-words.ts';
import { conflictWords } from './claims/conflicts.ts';
import { postureClaims } from './claims/posture.ts';
import { treatmentClaims } from './claims/treatment.ts';

/** What people hear about backs, and what we make of it. */
export const claims = {
  claims: { ...postureClaims, ...treatmentClaims } as Readonly<Record<ClaimId, ClaimWords>>,
  conflicts: conflictWords as Readonly<Record<ConflictId, ConflictWords>>,
};
