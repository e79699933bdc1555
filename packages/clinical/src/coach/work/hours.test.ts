import { addDays, type Day, type WorkDay, type WorkHold, type WorkPlan, workAhead, workWeeks } from '@rugwijs/core';
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

type Held = (day: Day) => WorkHold | undefined;
const free: Held = () => undefined;
/** Something goes first from one day of the agreement (0 is its first) up to and with another. */
const held =
  (kind: WorkHold, first: number, last = 999): Held =>
  (day) =>
    day >= addDays(monday, first) && day <= addDays(monday, last) ? kind : undefined;

function now(week: number, days: readonly WorkDay[], more: { held?: Held; plan?: WorkPlan } = {}) {
  const today = addDays(weekOf(week), 1);
  const input = { plan: more.plan ?? plan, days, today, held: more.held ?? free };
  const last = workWeeks(input, workKnowledge).at(-1);
  return { hours: last?.hours, rules: last?.reasons.map(({ rule }) => rule).join(', ') };
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
    [
      'an advice to call stands since last week: hours wait',
      now(2, worked(1, 4), { held: held('call', 5) }),
      12,
      'work-alarm-waits',
    ],
    [
      'week one under an advice to call: what you work now',
      now(1, [], { held: held('call', 0) }),
      12,
      'work-alarm-waits, work-start',
    ],
    [
      'questions wait, or calmer days run, since last week: hours wait',
      now(2, worked(1, 4), { held: held('first', 5) }),
      12,
      'work-first-waits',
    ],
    [
      'calmer days since today: the step of yesterday stays, with its reason',
      now(2, worked(1, 4), { held: held('first', 8) }),
      15,
      'work-first-waits, work-step-up',
    ],
    [
      'calmer days until yesterday: the step comes today',
      now(2, worked(1, 4), { held: held('first', 5, 7) }),
      15,
      'work-step-up',
    ],
    [
      'an advice to call over two week turns: the hours of the week in which it began',
      now(4, [...worked(1, 4), ...worked(2, 5), ...worked(3, 6)], { held: held('call', 9) }),
      15,
      'work-alarm-waits',
    ],
    [
      'after calmer days of a whole week: one step, not two',
      now(4, [...worked(1, 4), ...worked(2, 5), ...worked(3, 6)], { held: held('first', 14, 20) }),
      18,
      'work-step-up',
    ],
    [
      'two silent weeks, and something goes first: less, with its reason',
      now(4, worked(1, 4), { held: held('first', 5) }),
      9.5,
      'work-first-waits, work-restart',
    ],
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
  ])('%s', (_what, found, hours, rules) => {
    expect(found).toEqual({ hours, rules });
  });

  test.each<readonly [string, Held, number | undefined]>([
    ['a step that waits is promised for later', held('first', 5), 15],
    ['a step that was given already is not promised again', held('first', 8), undefined],
  ])('%s', (_what, from, later) => {
    const weeks = workWeeks({ plan, days: worked(1, 4), today: addDays(monday, 8), held: from }, workKnowledge);
    expect(weeks.at(-1)?.reasons[0]?.values?.later).toBe(later);
  });

  test('the weeks ahead end at the contract', () => {
    expect(workAhead(12, { plan }, workKnowledge)).toEqual([15, 18, 21, 24, 27, 30, 32]);
    expect(workAhead(0, { plan }, workKnowledge)).toEqual([]);
  });

  test('an advice to call of today leaves the weeks before as they were', () => {
    const done = [1, 2, 3, 4].flatMap((week) => worked(week, 10));
    const weeks = (from: Held) =>
      workWeeks({ plan, days: done, today: weekOf(5), held: from }, workKnowledge).map(({ hours }) => hours);
    expect(weeks(free)).toEqual([12, 15, 18, 21, 24]);
    expect(weeks(held('call', 28))).toEqual([12, 15, 18, 21, 21]);
  });

  const life = fc.record({
    days: fc.array(
      fc.record({
        day: fc.integer({ min: 0, max: 80 }).map((days) => addDays(monday, days)),
        hours: fc.integer({ min: 0, max: 16 }).map((half) => half / 2),
        pain: fc.integer({ min: 0, max: 10 }),
      }),
      { maxLength: 40 },
    ),
    hoursFull: fc.integer({ min: 1, max: 40 }),
    hoursNow: fc.integer({ min: 0, max: 40 }),
    holds: fc.array(fc.tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 0, max: 30 })), { maxLength: 3 }),
    until: fc.integer({ min: 0, max: 80 }),
  });
  const heldIn =
    (holds: readonly (readonly [number, number])[]): Held =>
    (day) =>
      holds.some(([first, more]) => held('first', first, first + more)(day) !== undefined) ? 'first' : undefined;

  test('laws: never above the contract, never up by more than a quarter (or half an hour)', () => {
    fc.assert(
      fc.property(life, ({ days, holds, until, ...hours }) => {
        const input = { plan: { ...plan, ...hours }, days, today: addDays(monday, until), held: heldIn(holds) };
        const weeks = workWeeks(input, workKnowledge);
        for (const [index, { hours: now }] of weeks.entries()) {
          const before = weeks[index - 1]?.hours ?? now;
          expect(now).toBeGreaterThanOrEqual(0);
          expect(now).toBeLessThanOrEqual(hours.hoursFull);
          expect(now).toBeLessThanOrEqual(Math.max(before * 1.25, before + 0.5));
        }
      }),
    );
  });

  test('law: never more hours than the day before on a day on which something goes first, however long it lasts', () => {
    fc.assert(
      fc.property(life, ({ days, holds, until, ...hours }) => {
        const on = (today: Day) =>
          workWeeks({ plan: { ...plan, ...hours }, days, today, held: heldIn(holds) }, workKnowledge).at(-1);
        const [yesterday, today] = [addDays(monday, until), addDays(monday, until + 1)];
        if (heldIn(holds)(today) === undefined) return;
        expect(on(today)?.hours).toBeLessThanOrEqual(on(yesterday)?.hours ?? Number.NaN);
        expect(on(today)?.reasons[0]?.rule).toBe('work-first-waits');
      }),
    );
  });
});
