import type { ClaimId, ConflictId } from '@rugwijs/clinical';
import type { ClaimWords, ConflictWords } from '../claim-words.ts';
import { alarmClaims } from './claims/alarm.ts';
import { backClaims } from './claims/back.ts';
import { conflictWords } from './claims/conflicts.ts';
import { courseClaims } from './claims/course.ts';
import { lifestyleClaims } from './claims/lifestyle.ts';
import { mindClaims } from './claims/mind.ts';
import { postureClaims } from './claims/posture.ts';
import { treatmentClaims } from './claims/treatment.ts';

/** What people hear about backs, and what we make of it. */
export const claims = {
  claims: {
    ...backClaims,
    ...courseClaims,
    ...alarmClaims,
    ...postureClaims,
    ...mindClaims,
    ...lifestyleClaims,
    ...treatmentClaims,
  } as Readonly<Record<ClaimId, ClaimWords>>,
  conflicts: conflictWords as Readonly<Record<ConflictId, ConflictWords>>,
};
