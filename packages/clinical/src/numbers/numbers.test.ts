import { describe, expect, it } from 'vitest';
import { sources } from '../sources/sources.ts';
import { halfTimes, painCourses, scanFindings } from './curves.ts';
import { numberIds, numbers } from './numbers.ts';

describe.each(numberIds)('%s', (id) => {
  const { picture, sources: from, certainty } = numbers[id];

  it('has a source that exists', () => {
    expect(from.length).toBeGreaterThan(0);
    for (const source of from) expect(Object.keys(sources)).toContain(source);
  });

  it('is never called certain: no number here comes from a full text', () => expect(certainty).not.toBe('high'));

  it('fits in its picture', () => {
    if (picture.kind === 'ten') expect(picture.n + (picture.maybe ?? 0)).toBeLessThanOrEqual(10);
    if (picture.kind === 'hundred') expect(picture.n).toBeLessThanOrEqual(100);
  });
});

describe.each(Object.entries(painCourses))('the course of %s pain', (_, { points }) => {
  it('keeps every mean inside its band, and the weeks in order', () => {
    points.forEach(({ week, mean, low, high }, i) => {
      expect(low).toBeLessThanOrEqual(mean);
      expect(high).toBeGreaterThanOrEqual(mean);
      expect(week).toBeGreaterThan(points[i - 1]?.week ?? -1);
    });
  });
});

it('a curve that is too rosy is said to be uncertain', () => {
  expect(painCourses.persistent.tooRosy).toBe(true);
  expect(numbers['course-persistent'].certainty).toBe('low');
});

it('shows scan findings only at the ages that were read', () =>
  expect(scanFindings).toEqual([
    { age: 20, percent: 37 },
    { age: 80, percent: 96 },
  ]));

it('people are back at work before they are without pain', () =>
  expect(halfTimes.map(({ days }) => days)).toEqual([14, 31, 58]));
