import type { claims as nl } from '../nl/claims.ts';
import { conflictWords } from './claims/conflicts.ts';
import { postureClaims } from './claims/posture.ts';
import { treatmentClaims } from './claims/treatment.ts';

export const claims: typeof nl = {
  claims: { ...postureClaims, ...treatmentClaims },
  conflicts: conflictWords,
};
