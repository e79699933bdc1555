import { describe, expect, test } from 'vitest';
import { dayNumber, thresholds } from './examples.ts';
import { type Flare, flareConcern, flareDose, flarePlan, flareShare, lastDayOf } from './flare.ts';

const flare = (from: number, days?: number): Flare => ({
  start: dayNumber(from),
  ...(days === undefined ? {} : { end: dayNumber(from + days - 1) }),
});

describe('the plan, from how long earlier ones took', () => {
  test.each<[string, readonly Flare[], number]>([
    ['none before', [], 0.7],
    ['one that never ended says nothing', [flare(0)], 0.7],
    ['3 days', [flare(0, 3)], 0.8],
    ['4 days', [flare(0, 4)], 0.7],
    ['7 days', [flare(0, 7)], 0.7],
    ['8 days', [flare(0, 8)], 0.6],
    ['the middle one of three, whatever their order', [flare(0, 9), flare(20, 2), flare(30, 5)], 0.7],
    ['sorted as numbers: 2, 9, 10', [flare(0, 10), flare(20, 9), flare(40, 2)], 0.6],
    ['the longer of two', [flare(0, 2), flare(20, 5)], 0.7],
  ])('%s', (_what, earlier, share) => {
    expect(flarePlan(earlier, thresholds.flare).share).toBe(share);
  });

  test('longer than every row: the middle row', () => {
    const rows = { ...thresholds.flare, plans: thresholds.flare.plans.slice(0, 2) };
    expect(flarePlan([flare(0, 30)], rows).share).toBe(0.7);
  });
});

test.each([
  [1, 0.7],
  [2, 0.7],
  [3, 0.76],
  [6, 0.94],
  [7, 1],
  [8, 1],
])('two days at 70 %%, five to come back: day %i at %f', (day, share) => {
  const plan = { earlierUpTo: 7, share: 0.7, reducedDays: 2, rampDays: 5 };
  expect(flareShare(day, plan)).toBeCloseTo(share, 9);
});

describe('the share of a day, over all flare-ups', () => {
  const two = [flare(0, 3), flare(20)];
  test.each<[number, number | undefined, number | undefined]>([
    [-1, undefined, undefined],
    [0, 1, 0.7],
    [5, 6, 0.94],
    [6, undefined, undefined],
    [19, undefined, undefined],
    [20, 1, 0.8],
    [22, 3, 0.8 + 0.4 / 3],
    [23, undefined, undefined],
  ])('day %i: day %s of the plan, at %s', (on, day, share) => {
    const found = flareDose(dayNumber(on), two, thresholds);
    expect(found?.day).toBe(day);
    if (share === undefined) expect(found).toBeUndefined();
    else expect(found?.share).toBeCloseTo(share, 9);
  });

  test('no flare-ups', () => {
    expect(flareDose(dayNumber(0), [], thresholds)).toBeUndefined();
  });

  test('a later one takes over from one that still runs', () => {
    expect(flareDose(dayNumber(3), [flare(0), flare(3)], thresholds)?.day).toBe(1);
  });
});

describe('when somebody should look along (facts.md F9.6)', () => {
  test.each<[string, readonly Flare[], number, string | undefined]>([
    ['none', [], 10, undefined],
    ['14 days', [flare(0)], 14, undefined],
    ['15 days', [flare(0)], 15, 'flare-long'],
    ['42 days', [flare(0)], 42, 'flare-long'],
    ['43 days: the weeks themselves tell', [flare(0)], 43, undefined],
    ['15 days, but over', [flare(0, 5)], 15, undefined],
    ['three in a month', [0, 10, 20].map((on) => flare(on, 2)), 29, undefined],
    ['four in a month', [0, 10, 20, 28].map((on) => flare(on, 2)), 29, 'flare-often'],
    ['four in 31 days', [0, 10, 20, 28].map((on) => flare(on, 2)), 30, undefined],
    ['the fourth is still to come (a clock set back)', [0, 10, 20, 30].map((on) => flare(on, 2)), 29, undefined],
    ['the fourth today', [0, 10, 20, 29].map((on) => flare(on, 2)), 29, 'flare-often'],
  ])('%s', (_what, flares, today, concern) => {
    expect(flareConcern(dayNumber(today), flares, thresholds.flare)).toBe(concern);
  });
});

test.each<[string, Flare, number]>([
  ['its own last day', flare(0, 3), 2],
  ['however long it took', flare(0, 40), 39],
  ['never said to be over: as long as one may last', flare(0), thresholds.flare.longDays],
])('the last day that counts: %s', (_what, one, last) => {
  expect(lastDayOf(one, thresholds.flare)).toBe(dayNumber(last));
});
