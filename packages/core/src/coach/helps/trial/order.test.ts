import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trialOrder } from './order.ts';

const seed = fc.integer({ min: 0, max: 999_999 });
const pairs = fc.integer({ min: 1, max: 8 });

describe('the order by lot', () => {
  test('is kept for good: a lot number on paper gives this order in every later version', () => {
    expect(trialOrder(4711, 6).join(' ')).toMatchInlineSnapshot(`"on off off on on off off on on off on off"`);
  });
  test('the same lot number always gives the same order, and a longer trial begins the same', () => {
    fc.assert(
      fc.property(seed, pairs, (lot, n) => {
        expect(trialOrder(lot, n)).toEqual(trialOrder(lot, n));
        expect(trialOrder(lot, n + 1).slice(0, 2 * n)).toEqual(trialOrder(lot, n));
      }),
    );
  });
  test('every pair has one with and one without', () => {
    fc.assert(
      fc.property(seed, pairs, (lot, n) => {
        const order = trialOrder(lot, n);
        for (let i = 0; i < n; i += 1) expect(order.slice(2 * i, 2 * i + 2).toSorted()).toEqual(['off', 'on']);
      }),
    );
  });
  test('over many lot numbers each order comes about as often', () => {
    const counts = new Map<string, number>();
    const lots = 16_000;
    for (let lot = 0; lot < lots; lot += 1) {
      const order = trialOrder(lot, 4).join(' ');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(16);
    // Chi-square with 15 degrees of freedom: 37.7 is passed once in a thousand.
    const off = [...counts.values()].reduce((sum, count) => sum + (count - lots / 16) ** 2 / (lots / 16), 0);
    expect(off).toBeLessThan(37.7);
  });
});
