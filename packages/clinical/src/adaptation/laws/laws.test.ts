import type { Limit } from '@rugwijs/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ExerciseId, exerciseIds } from '../../session/exercise-ids.ts';
import { faults, modes } from './faults.ts';
import { type Happening, happenings, type What } from './happenings.ts';
import { firstBroken, laws } from './laws.ts';
import { live, type Person } from './life.ts';

const limit = fc.constantFrom<Limit>('pregnancy', 'osteoporosis', 'radicular', 'stenosis', 'balance', 'heart');

/** Somebody to whom about one day in ten something happens. */
function anyPerson(weeks: number): fc.Arbitrary<Person> {
  const happening: fc.Arbitrary<Happening> = fc.record({
    on: fc.integer({ min: 0, max: weeks * 7 - 1 }),
    what: fc.constantFrom(...happenings),
  });
  return fc.record({
    mode: fc.constantFrom(...modes),
    exercise: fc.constantFrom<ExerciseId>(...exerciseIds),
    every: fc.constantFrom(1, 1, 2, 3, 7),
    days: fc.constant(weeks * 7),
    limits: fc.array(limit, { maxLength: 2 }),
    earlierFlare: fc.constantFrom(2, 5, 12),
    usual: fc.constantFrom(undefined, undefined, 2, 4, 6, 8),
    happenings: fc.array(happening, { maxLength: Math.ceil((weeks * 7) / 10) }),
  });
}

describe('laws of every dose, over whole lives', { timeout: 60_000 }, () => {
  test('twelve weeks of anybody', () => {
    fc.assert(
      fc.property(anyPerson(12), (person) => {
        expect(firstBroken(live(person))).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  describe.each(modes)('mode %s: whatever happens, and whatever happens the day after', (mode) => {
    const diaries = (first: What): readonly (readonly Happening[])[] =>
      happenings.map((second) => [
        { on: 8, what: first },
        { on: 9, what: second },
      ]);

    test.each(happenings)('%s', (first) => {
      for (const told of diaries(first)) {
        const person: Person = { ...bridge, mode, happenings: told };
        expect(firstBroken(live(person)), `then ${told[1]?.what}`).toBeUndefined();
      }
    });
  });

  test('a flare-up on the very first day, and then six weeks without', () => {
    const happenings: readonly Happening[] = [
      { on: 0, what: 'a flare-up begins' },
      { on: 1, what: 'six weeks without' },
    ];
    const life = live({ ...bridge, exercise: 'farmer-carry', days: 50, limits: [], happenings });
    expect(firstBroken(life)).toBeUndefined();
    expect(life.sessions.map(({ change }) => change.to).slice(0, 2)).toMatchObject([{ seconds: 12 }, { seconds: 12 }]);
  });

  test('a quota set in advance hears no pain while moving and no effort (short of the stop)', () => {
    const loud: readonly What[] = ['some pain while moving', 'hard work'];
    fc.assert(
      fc.property(anyPerson(4), (anybody) => {
        const person: Person = { ...anybody, mode: 'time-contingent', exercise: 'bridge' };
        const quiet = person.happenings.filter(({ what }) => !loud.includes(what) && !what.startsWith('a new plan'));
        const noisy = quiet.flatMap((one, index) => [one, { on: index * 3, what: loud[index % 2] as What }]);
        const calm = noisy.filter(({ on, what }) => !loud.includes(what) && quiet.some((one) => one.on === on));
        const doses = (told: readonly Happening[]) =>
          live({ ...person, happenings: told }).sessions.map(({ change }) => change.to);
        expect(doses([...noisy.filter(({ what }) => loud.includes(what)), ...calm])).toEqual(doses(calm));
      }),
      { numRuns: 60 },
    );
  });
});

const bridge: Person = {
  mode: 'light',
  exercise: 'bridge',
  every: 1,
  days: 19,
  limits: ['pregnancy'],
  earlierFlare: 2,
  usual: undefined,
  happenings: [],
};

describe('every law can fail: a product with a fault is refuted', { timeout: 60_000 }, () => {
  test.each(faults)('$what → $law', ({ law, faulty }) => {
    const judge = laws.find(({ name }) => name === law);
    const found = fc.check(
      fc.property(anyPerson(3), (person) => judge?.broken(live(person, faulty)) === undefined),
      { numRuns: 3000, seed: 11 },
    );
    const [person] = found.counterexample ?? [];
    expect(person?.happenings.length, found.counterexamplePath ?? 'not refuted').toBeLessThanOrEqual(2);
    // The same person, with the real product: nothing wrong.
    expect(person && firstBroken(live(person))).toBeUndefined();
  });

  test('together they try every law', () => {
    const tried = new Set(faults.map(({ law }) => law));
    expect(laws.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });
});
