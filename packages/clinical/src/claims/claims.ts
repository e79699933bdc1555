import { alarmClaims } from './alarm.ts';
import { backClaims } from './back.ts';
import type { Claim } from './claim.ts';
import { courseClaims } from './course.ts';
import { lifestyleClaims } from './lifestyle.ts';
import { mindClaims } from './mind.ts';
import { postureClaims } from './posture.ts';
import { treatmentClaims } from './treatment.ts';

const table = {
  ...backClaims,
  ...courseClaims,
  ...alarmClaims,
  ...postureClaims,
  ...mindClaims,
  ...lifestyleClaims,
  ...treatmentClaims,
} as const satisfies Record<string, Claim>;

export type ClaimId = keyof typeof table;

/** Every claim that we judge, by topic. */
export const claims: Readonly<Record<ClaimId, Claim>> = table;
