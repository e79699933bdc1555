import { describe, expect, test } from 'vitest';
import type { JournalEvent } from '../event/event.ts';
import { at, checked, checkIn, dayNumber, event, session, started } from '../examples/events.ts';
import { knowledge } from '../examples/knowledge.ts';
import { fold, foldOne } from '../person/fold.ts';
import type { Person } from '../person/person.ts';
import { advise } from './advise.ts';

/** Something every day: a tap, a session, two check-ins, a walk, pain, an activity; a check a month. */
const daily = (days: number): readonly JournalEvent[] => [
  ...started(),
  ...Array.from({ length: days }, (_, count): JournalEvent[] => [
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

/** Counts how often anything in these is looked at: what the work costs, on any machine. */
function watched<T extends object>(what: T): { readonly seen: T; looks(): number } {
  let looks = 0;
  const known = new WeakMap<object, object>();
  const watch = <U>(value: U): U => {
    if (typeof value !== 'object' || value === null) return value;
    const before = known.get(value);
    if (before) return before as U;
    const proxy = new Proxy(value, {
      get(target, key) {
        looks += 1;
        return watch(Reflect.get(target, key));
      },
    });
    known.set(value, proxy);
    return proxy;
  };
  return { seen: watch(what), looks: () => looks };
}

const looksFor = (work: (events: readonly JournalEvent[]) => void, events: readonly JournalEvent[]): number => {
  const { seen, looks } = watched(events);
  work(seen);
  return looks();
};

/**
 * DESIGN 10 asks 5 ms for a year, and 1 ms after one more event: `npm run bench` measures both. Here, whatever the machine, the
 * work may not grow faster than the journal: four times the days are at most five times the looks, where the square would be sixteen.
 */
describe('daily events for a quarter and for a year', () => {
  const days = { quarter: 91, year: 364 };

  test('what is advised after a year', () => {
    const events = daily(days.year);
    expect(events.length).toBeGreaterThan(2500);
    expect(advise(fold(events, knowledge), at(days.year, 9), knowledge).session?.exercises).toHaveLength(2);
  });

  const tap = (count: number) =>
    event('answered', { check: 'anything-new', answers: { 'anything-new': 'no' } }, count + 2, 8);
  /** Looks of one piece of work at the person of so many days: folding makes plain copies, which the events cannot count. */
  const looksAtPerson = (count: number, work: (person: Person) => void) => {
    const { seen, looks } = watched(fold(daily(count), knowledge));
    work(seen);
    return looks();
  };

  test.each<readonly [string, (count: number) => number]>([
    ['folding', (count) => looksFor((events) => fold(events, knowledge), daily(count))],
    ['advising', (count) => looksAtPerson(count, (person) => advise(person, at(count, 9), knowledge))],
    ['one more event', (count) => looksAtPerson(count, (person) => foldOne(person, tap(count), knowledge))],
  ])('%s grows with the days, not with their square', (_work, looks) => {
    expect(looks(days.quarter)).toBeGreaterThan(1000);
    expect(looks(days.year)).toBeLessThan(5 * looks(days.quarter));
  });

  test('one more event is less than a quarter of folding the whole year again', () => {
    const { seen, looks } = watched([...daily(days.year), tap(days.year)]);
    const person = fold(seen.slice(0, -1), knowledge);
    const whole = looks();
    foldOne(person, seen.at(-1) as JournalEvent, knowledge);
    expect(looks() - whole).toBeLessThan(whole / 4);
  });
});
