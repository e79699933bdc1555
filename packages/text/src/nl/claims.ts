import type { ClaimId, ConflictId } from '@rugwijs/clinical';
import type { ClaimWords, ConflictWords } from '../claim-words.ts';
import { aidClaims } from './claims/aid.ts';
import { alarmClaims } from './claims/alarm.ts';
import { backClaims } from './claims/back.ts';
import { conflictWords } from './claims/conflicts.ts';
import { courseClaims } from './claims/course.ts';
import { exerciseClaims } from './claims/exercise.ts';
import { lifestyleClaims } from './claims/lifestyle.ts';
import { mindClaims } from './claims/mind.ts';
import { movingClaims } from './claims/moving.ts';
import { postureClaims } from './claims/posture.ts';
import { treatmentClaims } from './claims/treatment.ts';

const words: Readonly<Record<ClaimId, ClaimWords>> = {
  ...backClaims,
  ...courseClaims,
  ...alarmClaims,
  ...movingClaims,
  ...exerciseClaims,
  ...postureClaims,
  ...mindClaims,
  ...lifestyleClaims,
  ...treatmentClaims,
  ...aidClaims,
};

const apart: Readonly<Record<ConflictId, ConflictWords>> = conflictWords;

/** What people hear about backs, and what we make of it. */
export const claims = {
  claims: words,
  conflicts: apart,
};
