import { readdirSync, readFileSync } from 'node:fs';
import { addDays, darkAnswers, type MoodCheck, moodAdvice } from '@rugwijs/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moodKnowledge } from './knowledge.ts';

interface Case {
  readonly shows: string;
  readonly today: string;
  readonly checks: readonly MoodCheck[];
  readonly expected: { readonly people: string; readonly rules: string[]; readonly tips: string[] };
}

const folder = new URL('../../../cases/coach/', import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.startsWith('mood-'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Case);

const ids = (reasons: readonly { readonly rule: string }[]) => reasons.map(({ rule }) => rule);

describe('mood, case by case', () => {
  test.each(cases)('$shows', ({ today, checks, expected }) => {
    const { people, peopleReasons, tips } = moodAdvice(checks, today, moodKnowledge);
    expect({ people: people ?? 'none', rules: ids(peopleReasons), tips: ids(tips) }).toEqual(expected);
  });
});

const today = '2026-03-15';

test('the check is due after a week', () => {
  const due = (day: string) => moodAdvice([{ day, dark: 'no' }], today, moodKnowledge).checkDue;
  expect([due('2026-03-09'), due('2026-03-08'), moodAdvice([], today, moodKnowledge).checkDue]).toEqual([
    false,
    true,
    true,
  ]);
});

describe('laws', () => {
  const score = fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined });
  const check = fc.record({
    ago: fc.integer({ min: 0, max: 40 }),
    low: score,
    stress: score,
    worry: score,
    dark: fc.constantFrom(...darkAnswers),
  });
  const checks = fc.array(check, { maxLength: 8 }).map((some) =>
    some.map(({ ago, low, stress, worry, dark }) => ({
      day: addDays(today, -ago),
      dark,
      ...(low === undefined ? {} : { low }),
      ...(stress === undefined ? {} : { stress }),
      ...(worry === undefined ? {} : { worry }),
    })),
  );
  const rank = { none: 0, gp: 1, offered: 2, now: 3 } as const;
  const people = (some: readonly MoodCheck[]) => rank[moodAdvice(some, today, moodKnowledge).people ?? 'none'];

  test('thoughts of not wanting to live in the last two weeks put people first, whatever else was told', () => {
    fc.assert(
      fc.property(checks, fc.integer({ min: -2, max: 13 }), (some, ago) => {
        expect(people([...some, { day: addDays(today, -ago), dark: 'yes' }])).toBe(rank.now);
      }),
    );
  });

  test('today not known, or rather not said, is never a no', () => {
    fc.assert(
      fc.property(checks, fc.constantFrom<'unknown' | 'rather-not'>('unknown', 'rather-not'), (some, dark) => {
        expect(people([...some, { day: today, dark }])).toBeGreaterThanOrEqual(rank.offered);
      }),
    );
  });

  test('the order in which checks arrive does not matter', () => {
    const oneADay = checks.map((some) => [...new Map(some.map((one) => [one.day, one])).values()]);
    fc.assert(
      fc.property(oneADay, (some) => {
        expect(people(some.toReversed())).toBe(people(some));
      }),
    );
  });
});
