import { describe, expect, test } from 'vitest';
import type { Dose } from '../session/exercise.ts';
import {
  amountOf,
  cappedAmount,
  floorOf,
  gridOf,
  lowered,
  sameDose,
  setsOf,
  shareOf,
  smaller,
  topAmount,
  totalOf,
  withAmount,
} from './dose.ts';
import { exercise, thresholds } from './examples.ts';

const reps = (amount: number, sets = 2): Dose => ({ kind: 'reps', sets, reps: amount });
const hold = (seconds: number, sets = 3): Dose => ({ kind: 'hold', sets, seconds });
const time = (minutes: number): Dose => ({ kind: 'time', minutes });

test.each<[Dose, number, number, number, Dose]>([
  [reps(6), 12, 6, 2, reps(9)],
  [hold(10), 30, 10, 3, hold(9)],
  [time(5), 5, 5, 1, time(9)],
])('%o: in all %i, each time %i, in %i sets', (dose, total, amount, sets, withNine) => {
  expect([totalOf(dose), amountOf(dose), setsOf(dose)]).toEqual([total, amount, sets]);
  expect(withAmount(dose, 9)).toEqual(withNine);
});

test.each<[Dose, Dose, boolean]>([
  [reps(6), reps(6), true],
  [reps(6), reps(7), false],
  [reps(6, 2), reps(6, 3), false],
  [hold(6, 2), reps(6, 2), false],
  [time(1), reps(1, 1), false],
])('%o and %o: the same is %s', (one, other, same) => {
  expect(sameDose(one, other)).toBe(same);
});

test.each<[Dose, Dose | undefined, number]>([
  [reps(9), undefined, 4],
  [hold(9), undefined, 5],
  [time(9), undefined, 3],
  [reps(9), reps(3), 3],
  [reps(9), reps(6), 4],
  [reps(9), time(1), 4],
])('floor of %o, begun with %o: %i', (dose, start, floor) => {
  expect(floorOf(dose, thresholds.floor, start)).toBe(floor);
});

describe('lower and shares, in whole numbers', () => {
  test.each<[Dose, number, number, number]>([
    [reps(10), 0.2, 4, 8],
    [reps(10), 0.1, 4, 9],
    [reps(5), 0.2, 4, 4],
    [reps(5), 0.1, 4, 4],
    [reps(4), 0.2, 4, 4],
    [reps(3), 0.2, 4, 3],
    [time(3.5), 0.1, 2, 3],
    [time(2.5), 0.2, 2, 2],
    [time(20), 0.2, 3, 16],
  ])('%o lower by %f, floor %i: %f', (dose, least, floor, amount) => {
    expect(amountOf(lowered(dose, [least, 1], floor))).toBe(amount);
  });

  test.each<[Dose, number, number, number]>([
    [reps(10), 0.8, 4, 8],
    [reps(10), 0.79, 4, 7],
    [reps(4), 0.8, 4, 4],
    [reps(3), 0.8, 4, 3],
    [reps(10), 1.2, 4, 10],
  ])('%o × %f, floor %i: %f', (dose, share, floor, amount) => {
    expect(amountOf(shareOf(dose, share, floor))).toBe(amount);
  });

  test.each<[Dose, number]>([
    [time(3.5), 0.5],
    [time(4), 1],
    [reps(2), 1],
    [hold(2), 1],
  ])('%o moves by %f', (dose, grid) => {
    expect(gridOf(dose)).toBe(grid);
  });
});

test('the smaller of two: by the whole, and the first when they are equal', () => {
  expect(smaller(reps(6, 2), reps(11, 1))).toEqual(reps(11, 1));
  expect(smaller(reps(6, 2), reps(13, 1))).toEqual(reps(6, 2));
  expect(smaller(reps(6, 2), reps(12, 1))).toEqual(reps(6, 2));
});

test.each<[Dose, number, number]>([
  [reps(8), 16, 10],
  [reps(9), 18, 11],
  [reps(3, 1), 3, 3],
  [reps(4, 1), 4, 5],
  [hold(5, 5), 25, 6],
  [time(2), 2, 2.5],
  [time(8), 8, 10],
])('%o, least total %i of late: at most %f', (dose, least, most) => {
  expect(cappedAmount(dose, least, 0.25)).toBe(most);
});

test.each<[string, Dose, Dose, number]>([
  ['sets as in the table', reps(6, 2), reps(12, 2), 12],
  ['two sets where the table has one: the same whole', reps(5, 2), reps(12, 1), 6],
  ['an odd whole is rounded down', reps(5, 2), reps(13, 1), 6],
  ['one set where the table has two: no more at a time', reps(6, 1), reps(12, 2), 12],
  ['told in another way: none', reps(6, 2), time(5), Number.POSITIVE_INFINITY],
])('highest amount, %s', (_what, dose, topDose, top) => {
  expect(topAmount(dose, exercise('bridge', { topDose }))).toBe(top);
});
