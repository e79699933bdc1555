import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from './day.ts';

describe('calendar days', () => {
  it.each([
    ['2026-12-30', 3, '2027-01-02'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('%s and %i days is %s, also when the clock changes', (day, days, then) => {
    expect(addDays(day, days)).toBe(then);
  });

  it('adding and counting undo each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), (days) => {
        expect(daysBetween('2026-11-22', addDays('2026-11-22', days))).toBe(days);
      }),
    );
  });
});
