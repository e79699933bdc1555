import { describe, expect, test } from 'vitest';
import type { JournalEvent } from '../event/event.ts';
import { at, checked, checkIn, dayNumber, event, knowledge, session, started } from '../examples.ts';
import { fold, foldOne } from '../person/fold.ts';
import { advise } from './advise.ts';

/** One year, something every day: a tap, a session, two check-ins, a walk, pain, an activity; a check a month. */
const year: readonly JournalEvent[] = [
  ...started(),
  ...Array.from({ length: 365 }, (_, count): JournalEvent[] => [
    event('answered', { check: 'anything-new', answers: { 'anything-new': 'no' } }, count, 17),
    session(count),
    checkIn(count, 'next-morning'),
    checkIn(count, '48h'),
    event(
      'activityDone',
      { item: 'walking', amount: 20, unit: 'minutes', day: dayNumber(count), trial: false },
      count,
      14,
    ),
    event(
      'activityDone',
      { item: 'activity-1', amount: 10, unit: 'minutes', day: dayNumber(count), trial: count < 3 },
      count,
      15,
    ),
    event('measured', { measure: 'pain', value: count % 4, day: dayNumber(count) }, count, 20),
    ...(count % 28 === 27 ? checked('month', count) : []),
  ]).flat(),
];

/** The fastest of many runs: what the work costs, whatever else the machine is doing. */
function fastest(work: () => void): number {
  const times = Array.from({ length: 30 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('a year of daily events (DESIGN 10)', () => {
  const person = fold(year, knowledge);
  const now = at(365, 9);

  test('folded and advised within 5 ms', () => {
    expect(year.length).toBeGreaterThan(2500);
    expect(advise(person, now, knowledge).session?.exercises).toHaveLength(2);
    expect(fastest(() => advise(fold(year, knowledge), now, knowledge))).toBeLessThan(5);
  });

  test('one more event, advised again within 1 ms', () => {
    const tap = event('answered', { check: 'anything-new', answers: { 'anything-new': 'no' } }, 367, 8);
    expect(fastest(() => advise(foldOne(person, tap, knowledge), now, knowledge))).toBeLessThan(1);
  });
});
