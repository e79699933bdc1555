import type { claims as nl } from '../nl/claims.ts';
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

export const claims: typeof nl = {
  claims: {
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
  },
  conflicts: conflictWords,
};
