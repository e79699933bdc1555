import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../plan/day.ts';
import { dayIndex, dayOf, dayOfIndex, hourOf, hoursBetween } from './day.ts';

describe('days and hours', () => {
  test('the day is the date as the person’s own device wrote it', () => {
    expect(dayOf('2026-03-29T00:30:00+02:00')).toBe('2026-03-29');
    expect(hourOf('2026-03-29T23:30:00+02:00')).toBe(23);
  });

  test('hours are real hours, also over the change to summer time', () => {
    expect(hoursBetween('2026-03-28T18:00:00+01:00', '2026-03-29T18:00:00+02:00')).toBe(23);
  });

  test('the index of a day counts days, over leap years and centuries', () => {
    expect(dayIndex('1970-01-01')).toBe(0);
    expect(dayIndex('2000-03-01') - dayIndex('2000-02-28')).toBe(2);
    expect(dayIndex('2100-03-01') - dayIndex('2100-02-28')).toBe(1);
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 60_000 }), fc.integer({ min: -4000, max: 4000 }), (start, count) => {
        const day = addDays('1970-01-01', start);
        expect(dayIndex(addDays(day, count)) - dayIndex(day)).toBe(daysBetween(day, addDays(day, count)));
      }),
    );
  });

  test('a year is always four digits long', () => {
    for (const day of ['0999-12-31', '1000-01-01', '0001-01-01']) expect(dayOfIndex(dayIndex(day))).toBe(day);
  });

  test('an index and its day are each other’s, and the same as the calendar of the language', () => {
    for (let index = -60_000; index <= 60_000; index += 1) {
      const day = dayOfIndex(index);
      expect(dayIndex(day)).toBe(index);
      if (index % 7 === 0) expect(day).toBe(new Date(index * 86_400_000).toISOString().slice(0, 10));
    }
  });
});
