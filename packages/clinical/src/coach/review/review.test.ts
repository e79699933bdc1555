import { readdirSync, readFileSync } from 'node:fs';
import {
  addDays,
  type CoachFacts,
  coachKinds,
  daysOfWeek,
  finishedWeeks,
  handOverTos,
  judgeChange,
  type Logs,
  type ReviewFacts,
  reviewParts,
  reviewPrompter,
  reviewSentenceIds,
  weekReview,
} from '@rugwijs/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adaptationKnowledge } from '../../adaptation/adaptation-knowledge.ts';
import { coachKnowledge } from '../coach-knowledge.ts';

const start = '2026-03-02';
const day = (count: number) => addDays(start, count);
const review = (facts: ReviewFacts) => weekReview(facts, coachKnowledge, adaptationKnowledge);

/** A quiet third week, in which nothing was told. */
const quiet: ReviewFacts = {
  week: 3,
  from: day(14),
  to: day(20),
  sessions: [],
  sessionsPlanned: 3,
  walks: [],
  walkDaysPlanned: 4,
  pain: [],
  function: [],
  activities: [],
  flares: [],
  slept: [],
  moods: [],
  aids: [],
  ahead: { locked: false, recheckDue: false, inFlare: false, restart: false, walkMinutes: 12 },
};

interface Case {
  readonly shows: string;
  readonly facts: Partial<Omit<ReviewFacts, 'ahead'>>;
  readonly ahead?: Partial<ReviewFacts['ahead']>;
  readonly expected: readonly string[];
}

const folder = new URL('../../../cases/coach/', import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.startsWith('review-'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Case);

describe('a week in five sentences, case by case', () => {
  test.each(cases)('$shows', ({ facts, ahead, expected }) => {
    const said = review({ ...quiet, ...facts, ahead: { ...quiet.ahead, ...ahead } });
    expect(said.map(({ id }) => id)).toEqual(expected);
  });
});

const score = fc.integer({ min: 0, max: 10 });
const on = fc.integer({ min: 0, max: 34 }).map(day);
const series = fc.array(fc.record({ day: on, value: score }), { maxLength: 12 });
const list = <Told>(one: fc.Arbitrary<Told>) => fc.array(one, { maxLength: 6 });
const anyFacts: fc.Arbitrary<ReviewFacts> = fc.record({
  week: fc.constant(3),
  from: fc.constant(day(14)),
  to: fc.constant(day(20)),
  sessions: list(on),
  sessionsPlanned: fc.integer({ min: 0, max: 7 }),
  walks: list(fc.record({ day: on, amount: fc.integer({ min: 0, max: 90 }) })),
  walkDaysPlanned: fc.integer({ min: 0, max: 7 }),
  pain: series,
  function: series,
  activities: fc.array(fc.record({ name: fc.constant('tuinieren'), series }), { maxLength: 2 }),
  flares: list(on.map((from) => ({ start: from, end: addDays(from, 3) }))),
  slept: list(
    fc.record({ day: on, quality: score }).map((night) => ({
      ...night,
      bed: '23:00',
      minutesToSleep: 10,
      minutesAwake: 0,
      woke: '07:00',
      up: '07:10',
    })),
  ),
  moods: list(fc.record({ day: on, stress: score, dark: fc.constant('no' as const) })),
  aids: list(fc.record({ aid: fc.constant('heat'), day: on, before: score, after: score })),
  ahead: fc.record(
    {
      locked: fc.boolean(),
      recheckDue: fc.boolean(),
      handOver: fc.constantFrom(...handOverTos),
      inFlare: fc.boolean(),
      restart: fc.boolean(),
      recheckOn: on,
      walkMinutes: fc.integer({ min: 5, max: 30 }),
    },
    { requiredKeys: ['locked', 'recheckDue', 'inFlare', 'restart'] },
  ),
});

describe('laws', () => {
  test('law: always five, one of each part in their order, each with a reason, and the same for the same facts', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const said = review(facts);
        expect(said.map(({ part }) => part)).toEqual(reviewParts);
        for (const { part, id, reasons } of said) {
          expect(reviewSentenceIds[part]).toContain(id);
          expect(reasons.length).toBeGreaterThan(0);
        }
        expect(review(facts)).toEqual(said);
      }),
    );
  });

  test('law: nothing is called better while every judgement says noise, perhaps or worse', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const until = facts.to;
        const told = [
          { measure: 'pain', series: facts.pain } as const,
          { measure: 'function', series: facts.function } as const,
          ...facts.activities.map((one) => ({ measure: 'activity', series: one.series }) as const),
        ];
        const judged = told.map((one) =>
          judgeChange(
            one.series.filter((reading) => reading.day <= until),
            one.measure,
            adaptationKnowledge,
          ),
        );
        const better = judged.some(({ verdict, sentence }) => verdict === 'real-better' || sentence === 'recovered');
        const changed = review(facts)[1].id;
        if (!better) expect(['changed-better', 'changed-recovered']).not.toContain(changed);
        if (judged.some(({ verdict }) => verdict === 'real-worse')) expect(changed).toBe('changed-worse');
      }),
    );
  });

  test('law: what is told of days after the week changes nothing but what is next', () => {
    fc.assert(
      fc.property(anyFacts, series, (facts, later) => {
        const after = later.map((one) => ({ ...one, day: addDays(one.day, 40) }));
        const more = { ...facts, pain: [...facts.pain, ...after], sessions: [...facts.sessions, day(60)] };
        expect(review(more)).toEqual(review(facts));
      }),
    );
  });

  test('law: a verdict that stands, and then alarm questions, go before everything next', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(review({ ...facts, ahead: { ...facts.ahead, locked: true } })[4].id).toBe('next-call');
        const due = review({ ...facts, ahead: { ...facts.ahead, locked: false, recheckDue: true } });
        expect(due[4].id).toBe('next-check');
      }),
    );
  });

  test('law: no sentence and no reason counts what was missed', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const named = review(facts).flatMap(({ id, values, reasons }) => [
          id,
          ...Object.keys(values),
          ...reasons.flatMap(({ because }) => because.map(({ question }) => question)),
        ]);
        expect(named.filter((name) => /miss|streak|fail|late/.test(name))).toEqual([]);
      }),
    );
  });
});

describe('weeks of the plan', () => {
  test.each([
    [0, 0],
    [5, 0],
    [6, 1],
    [12, 1],
    [13, 2],
  ])('on day %i after the start %i weeks are over', (count, weeks) => {
    expect(finishedWeeks(start, day(count))).toBe(weeks);
  });

  test('a week has seven days', () => {
    expect(daysOfWeek(start, 2)).toEqual({ from: day(7), to: day(13) });
  });

  test('a finished week that was not read is asked for, a read one is not, and the first week asks nothing', () => {
    const logs = Object.fromEntries(coachKinds.map((kind) => [kind, []])) as unknown as Logs;
    const facts = (week: number, read: readonly number[] = [], on = 20): CoachFacts => ({
      today: day(20),
      week,
      answers: {},
      checks: [],
      logs: {
        ...logs,
        weekReviewed: read.map((one) => ({ week: one, day: day(on), event: 'e', at: `${day(on)}T09:00:00Z` })),
      },
      pain: [],
      sessions: [],
      flares: [],
      inFlare: false,
    });
    expect(reviewPrompter.speaks(facts(1), coachKnowledge)).toBeUndefined();
    expect(reviewPrompter.speaks(facts(3), coachKnowledge)).toHaveLength(1);
    expect(reviewPrompter.speaks(facts(3, [2]), coachKnowledge)).toBeUndefined();
    // Week 2 of an older plan.
    expect(reviewPrompter.speaks(facts(3, [2], -60), coachKnowledge)).toHaveLength(1);
  });
});
