import type { OurTheorem } from './claims.ts';
import { bleedingBellyPregnancy } from './signs/bleeding-belly-pregnancy.ts';
import { bone } from './signs/bone.ts';
import { cancer } from './signs/cancer.ts';
import { emergency } from './signs/emergency.ts';
import { infection } from './signs/infection.ts';
import { leg } from './signs/leg.ts';
import { people } from './signs/people.ts';

/** What each sign asks for, from the rule table of triage.md 2.2. */
export const signs: readonly OurTheorem[] = [
  ...emergency,
  ...infection,
  ...cancer,
  ...bone,
  ...bleedingBellyPregnancy,
  ...leg,
  ...people,
];
