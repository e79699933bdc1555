import { describe, expect, test } from 'vitest';
import { calm, dayNumber, did } from './examples.ts';
import { historyOf, inARow, newestPass } from './history.ts';

const reps = (amount: number) => ({ dose: { kind: 'reps', sets: 2, reps: amount } }) as const;
const days = (attempts: readonly { readonly session: string }[]) => attempts.map(({ session }) => session);
const history = (today: number, ...attempts: readonly (readonly [number, number])[]) =>
  historyOf(
    attempts.map(([on, amount]) => did({ on, ...reps(amount) })),
    dayNumber(today),
    7,
    7,
  );

describe('the past of one exercise', () => {
  test('the last days since the dose went down, and at this dose', () => {
    const past = history(8, [0, 8], [1, 10], [2, 6], [3, 6], [4, 8], [5, 8]);
    expect(days(past.recent)).toEqual(['s2', 's3', 's4', 's5']);
    expect(days(past.atThisDose)).toEqual(['s4', 's5']);
    expect(past.thisDoseSince).toBe(dayNumber(4));
  });

  test('of two drops the newest', () => {
    expect(days(history(7, [0, 10], [1, 8], [2, 9], [3, 7]).recent)).toEqual(['s3']);
  });

  test('the smallest may lie between', () => {
    expect(history(5, [0, 8], [2, 6], [4, 8]).smallestTotal).toBe(12);
  });

  test('without a drop all of the last days count; one attempt is a past too', () => {
    expect(days(history(7, [0, 8], [1, 8]).recent)).toEqual(['s0', 's1']);
    expect(history(0, [0, 8])).toMatchObject({ thisDoseSince: dayNumber(0), smallestTotal: 16, droppedLately: false });
  });

  test.each([
    [8, 16],
    [7, 12],
    [9, 16],
  ])('on day %i the smallest of the last seven days is %i', (today, total) => {
    expect(history(today, [0, 6], [2, 8]).smallestTotal).toBe(total);
  });

  test('the present dose is the smallest when it is the lowest, however old', () => {
    expect(history(40, [0, 9], [1, 5]).smallestTotal).toBe(10);
  });

  test.each([
    [9, true],
    [10, false],
  ])('a drop on day 2, seen on day %i: lately is %s', (today, lately) => {
    expect(history(today, [0, 9], [2, 8], [3, 8]).droppedLately).toBe(lately);
  });

  test('the same dose again is no drop', () => {
    expect(history(3, [0, 9], [2, 9]).droppedLately).toBe(false);
    expect(history(3, [0, 9], [2, 10]).droppedLately).toBe(false);
  });

  test('a drop into the sixty is not seen', () => {
    const many = Array.from({ length: 61 }, (_, index) => [1, index === 0 ? 9 : 8] as const);
    expect(history(2, ...many).droppedLately).toBe(false);
    expect(history(2, ...many.slice(0, 60)).droppedLately).toBe(true);
  });

  test('a drop of long ago is found behind a long time without', () => {
    expect(history(30, [0, 9], [29, 8]).droppedLately).toBe(true);
    expect(history(40, [0, 9], [29, 8]).droppedLately).toBe(false);
  });

  test('the longest of the two times counts for how far back is looked', () => {
    const attempts = [did({ on: 0, ...reps(9) }), did({ on: 1, ...reps(7) }), did({ on: 2, ...reps(8) })];
    expect(historyOf(attempts, dayNumber(10), 3, 20).droppedLately).toBe(true);
  });

  test('sixty attempts are enough: what lies before them is not looked at', () => {
    const past = history(61, ...Array.from({ length: 61 }, (_, on) => [on, 8] as const));
    expect(past.atThisDose).toHaveLength(60);
    expect(past.thisDoseSince).toBe(dayNumber(1));
  });

  test('this dose may have begun long before the last days', () => {
    const past = history(60, [0, 6], [1, 8], [2, 8], [50, 8], [59, 8]);
    expect(days(past.atThisDose)).toEqual(['s1', 's2', 's50', 's59']);
    expect(days(past.recent)).toEqual(['s59']);
  });

  test('who flew west did the earlier one on a later day: it is still of the last days', () => {
    const past = history(16, [10, 6], [8, 7], [9, 8]);
    expect(past.smallestTotal).toBe(12);
    expect(days(past.recent)).toEqual(['s10', 's9']);
  });

  test('attempts on flare-up days are left out', () => {
    const attempts = [did({ on: 0, ...reps(8) }), did({ on: 2, ...reps(6) }), did({ on: 4, ...reps(8) })];
    const past = historyOf(attempts, dayNumber(5), 7, 7, (day) => day === dayNumber(2));
    expect(days(past.recent)).toEqual(['s0', 's4']);
    expect(days(past.atThisDose)).toEqual(['s0', 's4']);
    expect(past).toMatchObject({ smallestTotal: 16, droppedLately: false });
  });
});

test.each([
  [9, ['s2', 's3']],
  [10, ['s3']],
  [30, ['s3']],
])('on day %i the recent ones are %j', (today, recent) => {
  expect(days(history(today, [0, 8], [2, 8], [3, 8]).recent)).toEqual(recent);
});

describe('in a row', () => {
  const slow = (on: number) => calm(on, { nextMorning: 'no' });
  const open = (on: number) => did({ on, nextMorning: 'unknown' });

  test.each([
    ['none', [], 0],
    ['two slow ones', [slow(0), slow(2)], 2],
    ['one calm in between', [slow(0), calm(2), slow(4)], 1],
    ['calm at the end', [slow(0), slow(2), calm(4)], 0],
    ['an unknown one is passed over', [slow(0), open(2), slow(4)], 2],
    ['one that waits as well', [slow(0), slow(2), did({ on: 5 })], 2],
  ])('settled by 48 hours: %s', (_what, attempts, count) => {
    expect(inARow(attempts, 'settled-by-48h', dayNumber(6))).toBe(count);
  });

  test.each([
    [[true, true], true],
    [[false, true, true], true],
    [[true, false], false],
    [[true], false],
    [[], false],
  ])('two that pass, the newest of %j: %s', (passes, enough) => {
    const attempts = passes.map((completed, on) => did({ on, completed }));
    expect(newestPass(attempts, 2, ({ completed }) => completed)).toBe(enough);
  });
});
