import { readdirSync, readFileSync } from 'node:fs';
import { type Day, type WorkDay, type WorkHold, type WorkPlan, workWeeks } from '@rugwijs/core';
import { expect, test } from 'vitest';
import { workKnowledge } from './knowledge.ts';

/** The hours of this week, case by case: for a physiotherapist or bedrijfsarts to read and question. */

interface HoursCase {
  readonly shows: string;
  readonly plan: WorkPlan;
  readonly days: readonly WorkDay[];
  readonly today: Day;
  /** What goes first, from which day on. */
  readonly held?: { readonly as: WorkHold; readonly from: Day };
  readonly expected: { readonly hours: number; readonly rules: readonly string[] };
}

const folder = new URL('../../../cases/coach/', import.meta.url);
const cases: readonly HoursCase[] = readdirSync(folder)
  .filter((name) => name.startsWith('work-hours-'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

test.each(cases)('$shows', ({ plan, days, today, held, expected }) => {
  const weeks = workWeeks(
    { plan, days, today, held: (day) => (held && day >= held.from ? held.as : undefined) },
    workKnowledge,
  );
  const now = weeks.at(-1);
  expect({ hours: now?.hours, rules: now?.reasons.map(({ rule }) => rule) }).toEqual(expected);
});
