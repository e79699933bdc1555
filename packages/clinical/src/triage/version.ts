import { addDays, type Day } from '@rugwijs/core';

/**
 * Version of the clinical rules: the day it was made, and a count within that day. Kept beside each verdict. Raised with every change
 * of a rule, question, threshold or word that a clinician signs: `npm run rulebook` refuses to print changed pages under the same version.
 */
export const rulesVersion = '2026.11.23.2';

/** The day on which the rules were last read against the guidelines; moved by reading them again, not by raising the version. */
const readOn: Day = '2026-11-23';

/** How long the rules may be leaned on, counted from the day on which they were last read. Half a year and a year are the shortest there are. */
export const rulesLife = {
  readOn,
  /** By this day somebody reads the rules again: half a year, our own. */
  lookAgainBy: addDays(readOn, 181),
  /** From this day the app says that its rules are too old: twelve months (fact base I3, hazards 7 and 8). */
  expireOn: addDays(readOn, 365),
} as const satisfies Readonly<Record<string, Day>>;

export type RulesAge = 'current' | 'look-again' | 'expired';

/** How old the rules of this app are on a day. */
export function rulesAge(today: Day): RulesAge {
  if (today >= rulesLife.expireOn) return 'expired';
  return today > rulesLife.lookAgainBy ? 'look-again' : 'current';
}
