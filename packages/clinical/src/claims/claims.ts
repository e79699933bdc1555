import { aidClaims } from './aid.ts';
import { alarmClaims } from './alarm.ts';
import { backClaims } from './back.ts';
import type { Claim } from './claim.ts';
import { courseClaims } from './course.ts';
import { exerciseClaims } from './exercise.ts';
import { lifestyleClaims } from './lifestyle.ts';
import { mindClaims } from './mind.ts';
import { movingClaims } from './moving.ts';
import { postureClaims } from './posture.ts';
import { treatmentClaims } from './treatment.ts';

const table = {
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
} as const satisfies Record<string, Claim>;

export type ClaimId = keyof typeof table;

/** Every claim that we judge, by topic. */
export const claims: Readonly<Record<ClaimId, Claim>> = table;
