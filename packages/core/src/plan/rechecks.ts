import type { Day } from '../answers/answer.ts';
import type { Verdict } from '../triage/verdict.ts';
import { addDays } from './day.ts';
import type { Recheck } from './plan.ts';

type Row = readonly [days: number, kind: Recheck['kind']];

const selfCare: readonly Row[] = [
  [3, 'day-3'],
  [7, 'week-1'],
  [14, 'week-2'],
  [28, 'week-4'],
  [42, 'week-6'],
];

/** "Monthly" is every four weeks, and the list ends after half a year: by then a new plan is due (own). */
const monthly = (from: number): readonly Row[] => [0, 28, 56, 84, 112].map((days) => [from + days, 'monthly'] as const);

/** triage.md 4.4. Emergency and call-gp-now are asked again after two hours, which is the same day. */
const table: Readonly<Record<Verdict, readonly Row[]>> = {
  'self-care': [...selfCare, ...monthly(70)],
  physiotherapist: [...selfCare, [84, 'week-12'], ...monthly(112).slice(0, 3)],
  'gp-appointment': [
    [3, 'day-3'],
    [7, 'day-7'],
  ],
  'call-gp-today': [[1, 'standing-verdict']],
  'call-gp-now': [[0, 'standing-verdict']],
  emergency: [[0, 'standing-verdict']],
};

/** When to look again after this verdict, counted from the day it was given. */
export function recheckDates(verdict: Verdict, from: Day): readonly Recheck[] {
  return table[verdict].map(([days, kind]) => ({ on: addDays(from, days), kind }));
}
