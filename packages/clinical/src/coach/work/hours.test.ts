import { addDays, type WorkDay, type WorkPlan, workAhead, workWeeks } from '@rugwijs/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workKnowledge } from './knowledge.ts';

/** Hours of work as graded activity: a quota fixed in advance, with brakes. */

const monday = '2026-03-02';
const plan: WorkPlan = { day: monday, hoursFull: 32, hoursNow: 12, daysPerWeek: 3, tasks: [] };
/** Wholly away from work. */
const none: WorkPlan = { ...plan, hoursNow: 0 };
const weekOf = (week: number) => addDays(monday, (week - 1) * 7);

/** Three days in a week, with these hours each. */
function worked(week: number, hours: number, pain?: number): readonly WorkDay[] {
  return [0, 2, 4].map((day) => ({ day: addDays(weekOf(week), day), hours, ...(pain === undefined ? {} : { pain }) }));
}

function now(week: number, days: readonly WorkDay[], more: { locked?: boolean; plan?: WorkPlan } = {}) {
  const input = { plan: more.plan ?? plan, days, today: addDays(weekOf(week), 1), locked: more.locked ?? false };
  const last = workWeeks(input, workKnowledge).at(-1);
  return { hours: last?.hours, rule: last?.reasons[0]?.rule };
}

describe('the hours of this week', () => {
  test.each<readonly [string, ReturnType<typeof now>, number, string]>([
    ['week one: what you work now', now(1, []), 12, 'work-start'],
    ['a done week: a tenth of the contract more, a quarter at most', now(2, worked(1, 4)), 15, 'work-step-up'],
    ['two thirds done is done', now(2, worked(1, 2.5)), 15, 'work-step-up'],
    ['half done: the same again', now(2, worked(1, 2)), 12, 'work-less-done'],
    ['nothing told: the same, nothing is concluded', now(2, []), 12, 'work-not-told'],
    ['two days of pain 7: the same again', now(2, worked(1, 4, 7)), 12, 'work-pain-high'],
    ['pain 6 does not steer: time does', now(2, worked(1, 4, 6)), 15, 'work-step-up'],
    ['an advice to call stands: hours wait', now(2, worked(1, 4), { locked: true }), 12, 'work-alarm-waits'],
    ['week one under an advice to call: hours wait', now(1, [], { locked: true }), 12, 'work-alarm-waits'],
    ['two silent weeks: eighty per cent of the last', now(4, worked(1, 4)), 9.5, 'work-restart'],
    [
      'eighty per cent of half an hour is still half an hour',
      now(4, worked(1, 0.2), { plan: { ...plan, hoursNow: 0.5 } }),
      0.5,
      'work-restart',
    ],
    ['no work yet: how to begin is agreed, not counted', now(1, [], { plan: none }), 0, 'work-none-yet'],
    ['no work yet, three weeks on', now(4, [], { plan: none }), 0, 'work-none-yet'],
    ['no work agreed, and yet worked: agree anew first', now(2, worked(1, 2), { plan: none }), 0, 'work-none-yet'],
    [
      'all hours of the contract, and not one more',
      now(2, worked(1, 10), { plan: { ...plan, hoursNow: 32 } }),
      32,
      'work-full',
    ],
    [
      'two hours a week go up by half an hour',
      now(2, worked(1, 1), { plan: { ...plan, hoursNow: 2 } }),
      2.5,
      'work-step-up',
    ],
  ])('%s', (_what, found, hours, rule) => {
    expect(found).toEqual({ hours, rule });
  });

  test('the weeks ahead end at the contract', () => {
    expect(workAhead(12, { plan }, workKnowledge)).toEqual([15, 18, 21, 24, 27, 30, 32]);
    expect(workAhead(0, { plan }, workKnowledge)).toEqual([]);
  });

  test('an advice to call of today leaves the weeks before as they were', () => {
    const done = [1, 2, 3, 4].flatMap((week) => worked(week, 10));
    const weeks = (locked: boolean) =>
      workWeeks({ plan, days: done, today: addDays(weekOf(5), 1), locked }, workKnowledge).map(({ hours }) => hours);
    expect(weeks(false)).toEqual([12, 15, 18, 21, 24]);
    expect(weeks(true)).toEqual([12, 15, 18, 21, 21]);
  });

  test('laws: never above the contract, never up by more than a quarter (or half an hour), never up under an alarm', () => {
    const day = fc.record({
      day: fc.integer({ min: 0, max: 80 }).map((days) => addDays(monday, days)),
      hours: fc.integer({ min: 0, max: 16 }).map((half) => half / 2),
      pain: fc.integer({ min: 0, max: 10 }),
    });
    const life = fc.record({
      days: fc.array(day, { maxLength: 40 }),
      hoursFull: fc.integer({ min: 1, max: 40 }),
      hoursNow: fc.integer({ min: 0, max: 40 }),
      locked: fc.boolean(),
      until: fc.integer({ min: 0, max: 80 }),
    });
    fc.assert(
      fc.property(life, ({ days, locked, until, ...hours }) => {
        const input = { plan: { ...plan, ...hours }, days, today: addDays(monday, until), locked };
        const weeks = workWeeks(input, workKnowledge);
        const free = workWeeks({ ...input, locked: false }, workKnowledge);
        expect(weeks.slice(0, -1)).toEqual(free.slice(0, -1));
        for (const [index, { hours: now }] of weeks.entries()) {
          const before = weeks[index - 1]?.hours ?? now;
          expect(now).toBeGreaterThanOrEqual(0);
          expect(now).toBeLessThanOrEqual(hours.hoursFull);
          expect(now).toBeLessThanOrEqual(Math.max(before * 1.25, before + 0.5));
          if (locked && index === weeks.length - 1) expect(now).toBeLessThanOrEqual(before);
        }
      }),
    );
  });
});
