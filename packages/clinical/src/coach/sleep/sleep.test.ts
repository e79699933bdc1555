import { readdirSync, readFileSync } from 'node:fs';
import {
  addDays,
  type Night,
  type SleepAnswer,
  type SleepCheck,
  sleepAdvice,
  sleepCheckDue,
  sleepQuestionIds,
} from '@rugwijs/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sleepKnowledge } from './knowledge.ts';

interface Case {
  readonly shows: string;
  readonly today: string;
  readonly age: number;
  readonly nights: readonly Night[];
  readonly checks: readonly SleepCheck[];
  /** Of the plan's list of illnesses. */
  readonly epilepsy?: 'yes' | 'unknown';
  readonly expected: { readonly handOver: string[]; readonly tips: string[]; readonly shorterNight?: string };
}

const folder = new URL('../../../cases/coach/', import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.startsWith('sleep-'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Case);

const ids = (reasons: readonly { readonly rule: string }[]) => reasons.map(({ rule }) => rule);

describe('sleep, case by case', () => {
  test.each(cases)('$shows', ({ today, age, nights, checks, epilepsy, expected }) => {
    const advice = sleepAdvice({ today, age, nights, checks, ...(epilepsy ? { epilepsy } : {}) }, sleepKnowledge);
    const { shorterNight } = advice;
    expect({
      handOver: ids(advice.handOver),
      tips: ids(advice.tips),
      ...(shorterNight ? { shorterNight: shorterNight.says } : {}),
    }).toEqual(expected);
  });
});

const today = '2026-03-15';
const hoursOf = (age?: number) =>
  sleepAdvice({ today, nights: [], checks: [], ...(age === undefined ? {} : { age }) }, sleepKnowledge).tips.at(-1)
    ?.values;

describe('hours', () => {
  test.each([
    [undefined, 7, 9],
    [18, 7, 9],
    [64, 7, 9],
    [65, 7, 8],
    [90, 7, 8],
  ])('at %s: %s to %s', (age, least, most) => {
    expect(hoursOf(age)).toEqual({ least, most });
  });
});

test('the questions come again after four weeks', () => {
  const asked = (day: string) => sleepCheckDue([{ day, answers: {} }], today, sleepKnowledge);
  expect([asked('2026-03-01'), asked('2026-02-14'), sleepCheckDue([], today, sleepKnowledge)]).toEqual([
    false,
    true,
    true,
  ]);
});

describe('laws', () => {
  const answer = fc.constantFrom<SleepAnswer>('yes', 'no', 'unknown');
  const answers = fc.dictionary(fc.constantFrom<string>(...sleepQuestionIds), answer);
  const clock = (from: number, to: number) =>
    fc
      .integer({ min: from, max: to })
      .map((at) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`);
  const nights = fc
    .array(
      fc.record({
        bed: clock(0, 120),
        minutesToSleep: fc.integer({ min: 0, max: 90 }),
        minutesAwake: fc.integer({ min: 0, max: 90 }),
        woke: clock(300, 480),
        up: clock(480, 600),
        by: fc.subarray(['pain', 'worry', 'coffee']),
      }),
      { maxLength: 7 },
    )
    .map((some) => some.map((night, i) => ({ ...night, day: `2026-03-${String(15 - i).padStart(2, '0')}` })));
  const advise = (given: Record<string, SleepAnswer>, some: readonly Night[]) =>
    sleepAdvice({ today, age: 40, nights: some, checks: [{ day: today, answers: given }] }, sleepKnowledge);

  test('who may not sleep less is never told that it may help, whatever the nights are', () => {
    fc.assert(
      fc.property(answers, nights, fc.constantFrom('epilepsy', 'bipolar', 'machines', 'wheel'), (given, some, id) => {
        for (const told of ['yes', 'unknown'] as const) {
          expect(advise({ ...given, [id]: told }, some).shorterNight?.says).not.toBe('with-help');
        }
      }),
    );
  });

  test('nobody is told that a shorter night may help before each question about it was answered with no', () => {
    fc.assert(
      fc.property(answers, nights, (given, some) => {
        if (advise(given, some).shorterNight?.says !== 'with-help') return;
        for (const id of ['epilepsy', 'bipolar', 'machines', 'wheel']) expect(given[id]).toBe('no');
      }),
    );
  });

  test('not known leads to the same people as yes', () => {
    fc.assert(
      fc.property(answers, nights, (given, some) => {
        const unsure = Object.fromEntries(
          Object.entries(given).map(([id, one]) => [id, one === 'unknown' ? 'yes' : one]),
        );
        expect(ids(advise(given, some).handOver)).toEqual(ids(advise(unsure, some).handOver));
      }),
    );
  });

  test('the order in which the questions were kept does not matter, the day does', () => {
    const check = fc.record({ ago: fc.integer({ min: 0, max: 60 }), answers });
    fc.assert(
      fc.property(fc.uniqueArray(check, { maxLength: 4, selector: ({ ago }) => ago }), nights, (some, slept) => {
        const checks = some.map(({ ago, answers: given }) => ({ day: addDays(today, -ago), answers: given }));
        const of = (list: readonly SleepCheck[]) => sleepAdvice({ today, nights: slept, checks: list }, sleepKnowledge);
        expect(of(checks.toReversed())).toEqual(of(checks));
      }),
    );
  });

  test('there is always one line of advice, and every reason has grounds', () => {
    fc.assert(
      fc.property(answers, nights, (given, some) => {
        const { handOver, tips } = advise(given, some);
        expect(tips.length).toBeGreaterThan(0);
        for (const { sources } of [...handOver, ...tips]) expect(sources.length).toBeGreaterThan(0);
      }),
    );
  });
});
