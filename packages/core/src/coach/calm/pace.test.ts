import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bounds, Pace } from './knowledge.ts';
import { breathAt, breathCycle, paceWithin, wholeBreaths } from './pace.ts';

const perMinute: Bounds = { least: 4, most: 10, usual: 6 };
const inShare: Bounds = { least: 0.3, most: 0.5, usual: 0.4 };
const pace = fc.record({
  perMinute: fc.double({ min: 4, max: 10, noNaN: true }),
  inShare: fc.double({ min: 0.3, max: 0.5, noNaN: true }),
});
const usual = breathCycle({ perMinute: 6, inShare: 0.4 });

describe('the pace of a breath', () => {
  test('six a minute is 4 s in and 6 s out', () => {
    expect(usual).toEqual({ seconds: 10, inhale: 4, exhale: 6 });
  });

  test.each([
    [0, 'in', 0, 1, 0],
    [2, 'in', 0, 3, 0.5],
    [4, 'out', 0, 1, 1],
    [7, 'out', 0, 4, 0.5],
    [9.5, 'out', 0, 6, 0.02],
    [10, 'in', 1, 1, 0],
    [304, 'out', 30, 1, 1],
  ])('after %s s: %s, %s breaths done, count %s, fullness %s', (seconds, phase, breaths, count, fullness) => {
    const at = breathAt(usual, seconds);
    expect(at).toMatchObject({ phase, breaths, count });
    expect(at.fullness).toBeCloseTo(fullness, 1);
  });

  test.each<[string, Pace, Pace]>([
    ['too slow and too long in', { perMinute: 1, inShare: 0.9 }, { perMinute: 4, inShare: 0.5 }],
    ['too fast and too short in', { perMinute: 30, inShare: 0 }, { perMinute: 10, inShare: 0.3 }],
    ['no number at all', { perMinute: Number.NaN, inShare: Number.POSITIVE_INFINITY }, { perMinute: 6, inShare: 0.4 }],
  ])('a pace outside the bounds comes back inside: %s', (_name, given, expected) => {
    expect(paceWithin(given, perMinute, inShare)).toEqual(expected);
  });
});

describe('laws', () => {
  test('in and out are the whole breath, and there is no holding', () => {
    fc.assert(
      fc.property(pace, fc.double({ min: 0, max: 3600, noNaN: true }), (chosen, seconds) => {
        const cycle = breathCycle(chosen);
        expect(cycle.inhale + cycle.exhale).toBeCloseTo(cycle.seconds);
        expect(cycle.inhale).toBeLessThanOrEqual(cycle.exhale + 1e-9);
        // Fullness changes all the time: it stands still nowhere but at the turns.
        const { phasePart, fullness } = breathAt(cycle, seconds);
        if (phasePart > 0.01 && phasePart < 0.99) expect(fullness * (1 - fullness)).toBeGreaterThan(0);
      }),
    );
  });

  test('a round is whole breaths and differs less than one breath from the minutes chosen', () => {
    fc.assert(
      fc.property(pace, fc.integer({ min: 2, max: 10 }), (chosen, minutes) => {
        const cycle = breathCycle(chosen);
        const seconds = wholeBreaths(minutes, cycle);
        expect(seconds / cycle.seconds).toBeCloseTo(Math.round(seconds / cycle.seconds));
        expect(Math.abs(seconds - minutes * 60)).toBeLessThan(cycle.seconds);
      }),
    );
  });

  test('every moment lies in the breath', () => {
    fc.assert(
      fc.property(pace, fc.double({ min: -10, max: 36_000, noNaN: true }), (chosen, seconds) => {
        const { part, phasePart, fullness, count, breaths } = breathAt(breathCycle(chosen), seconds);
        for (const share of [part, phasePart, fullness]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(count).toBeGreaterThanOrEqual(1);
        expect(breaths).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
