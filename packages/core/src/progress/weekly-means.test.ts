import { describe, expect, test } from 'vitest';
import { weeklyMeans } from './weekly-means.ts';

const told = (...readings: readonly (readonly [day: string, value: number])[]) =>
  readings.map(([day, value]) => ({ day, value }));

describe('means of a week', () => {
  test('nothing told, no week', () => {
    expect(weeklyMeans([])).toEqual([]);
    expect(weeklyMeans([], '2026-03-01')).toEqual([]);
  });

  test('weeks of seven days from the first reading, whatever the order they are told in', () => {
    expect(weeklyMeans(told(['2026-03-15', 2], ['2026-03-07', 5], ['2026-03-01', 8], ['2026-03-08', 4]))).toEqual([
      { week: 0, from: '2026-03-01', mean: 6.5, count: 2 },
      { week: 1, from: '2026-03-08', mean: 4, count: 1 },
      { week: 2, from: '2026-03-15', mean: 2, count: 1 },
    ]);
  });

  test('counted from another day: what lies before it is left out, and a week without is a gap', () => {
    expect(weeklyMeans(told(['2026-03-01', 9], ['2026-03-03', 3], ['2026-03-17', 5]), '2026-03-02')).toEqual([
      { week: 0, from: '2026-03-02', mean: 3, count: 1 },
      { week: 2, from: '2026-03-16', mean: 5, count: 1 },
    ]);
  });

  test('in order of the weeks', () => {
    const weeks = weeklyMeans(told(['2026-06-01', 1], ['2026-03-01', 1], ['2026-04-01', 1])).map(({ week }) => week);
    expect(weeks).toEqual([0, 4, 13]);
  });
});
