import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomisationTest } from './randomisation-test.ts';

/**
 * Darwin's fifteen pairs of maize, cross- minus self-fertilised, in eighths of an inch. Fisher worked out the orders by hand in
 * The Design of Experiments (1935), section 21; Odiase and Ogbonmwan (J Math Stat 2007;3:116-21) did it again by computer.
 */
const maize = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48];

describe('against what was published', () => {
  test('Darwin’s maize: 863 of the 32,768 orders have a sum as large, so 1,726 two-sided', () => {
    const { p, difference, orders } = randomisationTest(maize, 0.95);
    expect(orders).toBe(32_768);
    expect(difference).toBeCloseTo(314 / 15, 12);
    expect(p * orders).toBe(2 * 863);
  });

  // scipy 1.17.1: permutation_test((d,), mean, permutation_type='samples', n_resamples=inf).pvalue
  test.each([
    ['four pairs', [1.5, 0.5, 2, 1], 0.125],
    ['six pairs', [1.2, -0.4, 2.1, 0.8, 1.9, 0.3], 0.09375],
    ['eight pairs', [0.5, 1, 1.5, 2, -0.5, 0.7, 1.1, 3], 0.0234375],
    ['the maize', maize, 0.05267333984375],
  ])('scipy’s exact test gives the same p: %s', (_name, differences, p) => {
    expect(randomisationTest(differences, 0.95).p).toBe(p);
  });

  // Every θ on a fine grid whose own exact two-sided test (numpy, all 32,768 signs) is not rejected at 5 %.
  test('the interval of the maize is the one that the inverted test gives', () => {
    const [from, to] = randomisationTest(maize, 0.95).interval;
    expect(from).toBeCloseTo(-1 / 6, 9);
    expect(to).toBeCloseTo(41, 9);
  });
});

const differences = fc.array(
  fc.integer({ min: -100, max: 100 }).map((n) => n / 10),
  { minLength: 1, maxLength: 8 },
);

/** The same by the definition: every order in full. */
function byEnumeration(list: readonly number[]): number {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const orders = 2 ** list.length;
  const at = Math.abs(sum(list));
  const asFar = Array.from({ length: orders }, (_, order) =>
    Math.abs(sum(list.map((value, i) => ((order >> i) & 1 ? -value : value)))),
  ).filter((other) => other >= at - 1e-9);
  return asFar.length / orders;
}

describe('laws', () => {
  test('p is what counting every order gives', () => {
    fc.assert(fc.property(differences, (list) => randomisationTest(list, 0.95).p === byEnumeration(list)));
  });

  test('with and without exchanged: the same p, difference and interval mirrored', () => {
    fc.assert(
      fc.property(differences, (list) => {
        const one = randomisationTest(list, 0.95);
        const other = randomisationTest(
          list.map((d) => -d),
          0.95,
        );
        expect(other.p).toBe(one.p);
        expect(other.difference).toBeCloseTo(-one.difference, 9);
        expect(other.interval[0]).toBeCloseTo(-one.interval[1], 9);
        expect(other.interval[1]).toBeCloseTo(-one.interval[0], 9);
      }),
    );
  });

  test('p never promises more than the design can: at least 2 of all orders', () => {
    fc.assert(
      fc.property(differences, (list) => {
        const { p, orders } = randomisationTest(list, 0.95);
        expect(p).toBeGreaterThanOrEqual(Math.min(1, 2 / orders));
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('every pair better by the same amount moves difference and interval by it', () => {
    fc.assert(
      fc.property(differences, fc.integer({ min: -50, max: 50 }), (list, by) => {
        const one = randomisationTest(list, 0.95);
        const moved = randomisationTest(
          list.map((d) => d + by),
          0.95,
        );
        expect(moved.difference).toBeCloseTo(one.difference + by, 9);
        expect(moved.interval[0]).toBeCloseTo(one.interval[0] + by, 9);
        expect(moved.interval[1]).toBeCloseTo(one.interval[1] + by, 9);
      }),
    );
  });

  test('from two pairs on the interval leaves out 0 exactly when the test rejects it', () => {
    fc.assert(
      fc.property(differences, (list) => {
        fc.pre(list.length > 1); // of one pair nothing can be said: its level is 0
        const { p, interval, level } = randomisationTest(list, 0.95);
        const rejected = p <= 1 - level + 1e-9;
        expect(interval[0] > 1e-9 || interval[1] < -1e-9).toBe(rejected);
      }),
    );
  });

  test('when nothing works, p is below any line as seldom as it says: over every order the design could give', () => {
    fc.assert(
      fc.property(differences, (list) => {
        const orders = 2 ** list.length;
        const ps = Array.from(
          { length: orders },
          (_, order) =>
            randomisationTest(
              list.map((d, i) => ((order >> i) & 1 ? -d : d)),
              0.95,
            ).p,
        );
        for (const line of ps) expect(ps.filter((p) => p <= line).length / orders).toBeLessThanOrEqual(line + 1e-9);
      }),
      { numRuns: 40 },
    );
  });

  test('and the interval holds the truth at least as often as it says', () => {
    fc.assert(
      fc.property(differences, (list) => {
        const orders = 2 ** list.length;
        const held = Array.from({ length: orders }, (_, order) =>
          randomisationTest(
            list.map((d, i) => ((order >> i) & 1 ? -d : d)),
            0.95,
          ),
        ).filter(({ interval: [from, to] }) => from <= 1e-9 && to >= -1e-9);
        expect(held.length / orders).toBeGreaterThanOrEqual(randomisationTest(list, 0.95).level - 1e-9);
      }),
      { numRuns: 40 },
    );
  });

  test('four and five pairs cannot give 95 %, six can', () => {
    const level = (pairs: number) =>
      randomisationTest(
        Array.from({ length: pairs }, (_, i) => i + 1),
        0.95,
      ).level;
    expect([4, 5, 6].map(level)).toEqual([0.875, 0.9375, 0.95]);
  });

  test('no pairs, or more than can be counted, is refused', () => {
    expect(() => randomisationTest([], 0.95)).toThrow(RangeError);
    expect(() =>
      randomisationTest(
        Array.from({ length: 17 }, () => 1),
        0.95,
      ),
    ).toThrow(RangeError);
  });
});
