import type { Day } from '@rugwijs/core';

/**
 * Version of the clinical rules: the day it was made, and a count within that day. Kept beside each verdict. Raised with every change
 * of a rule, question, threshold or word that a clinician signs: `npm run rulebook` refuses to print changed pages under the same version.
 */
export const rulesVersion = '2026.11.23.1';

/** How long this version may be leaned on; moved when the rules were read again against the guidelines, not by raising the version. */
export const rulesLife = {
  /** By this day somebody reads the rules again: half a year, our own. */
  lookAgainBy: '2027-05-23',
  /** From this day the app says that its rules are too old: twelve months (fact base I3, hazards 7 and 8). */
  expireOn: '2027-11-23',
} as const satisfies Readonly<Record<string, Day>>;

export type RulesAge = 'current' | 'look-again' | 'expired';

/** How old the rules of this app are on a day. */
export function rulesAge(today: Day): RulesAge {
  if (today >= rulesLife.expireOn) return 'expired';
  return today > rulesLife.lookAgainBy ? 'look-again' : 'current';
}
