import { readdirSync, readFileSync } from 'node:fs';
import { addDays, type TrialDay, type TrialPlan, trialResult } from '@rugwijs/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, daysOf, planOf } from './a-trial.ts';
import { helpsKnowledge } from './knowledge.ts';

interface TrialCase extends Pick<TrialPlan, 'outcome' | 'matters' | 'daysPerPeriod' | 'washOutDays' | 'periods'> {
  readonly shows: string;
  readonly scores: readonly (readonly (number | null)[])[];
  readonly kept?: boolean;
  readonly expected: object;
}

const folder = new URL('../../../cases/coach/', import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.startsWith('helps-trial-'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as TrialCase);

const one = (value: number) => Math.round(value * 10) / 10 + 0;

describe('what an own trial shows', () => {
  test.each(cases)('$shows', (row) => {
    const { shows: _, scores, kept, expected, ...change } = row;
    const plan = planOf(change);
    const { verdict, pairs, test: found } = trialResult(plan, daysOf(plan, scores, kept), helpsKnowledge);
    expect({
      verdict,
      pairs: pairs.used,
      ...(found && {
        level: found.level,
        difference: one(found.difference),
        interval: found.interval.map(one),
      }),
    }).toEqual(expected);
  });

  test('law: an order turned round in every pair, with its scores, says the same', () => {
    const score = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score), { minLength: 4, maxLength: 8 }), (pairs) => {
        const onFirst = planOf({ periods: pairs.flatMap(() => ['on', 'off'] as const) });
        const offFirst = planOf({ periods: pairs.flatMap(() => ['off', 'on'] as const) });
        const first = trialResult(
          onFirst,
          daysOf(
            onFirst,
            pairs.flatMap(([on, off]) => [
              [on, on],
              [off, off],
            ]),
          ),
          helpsKnowledge,
        );
        const second = trialResult(
          offFirst,
          daysOf(
            offFirst,
            pairs.flatMap(([on, off]) => [
              [off, off],
              [on, on],
            ]),
          ),
          helpsKnowledge,
        );
        expect(second.verdict).toBe(first.verdict);
        expect(second.test).toEqual(first.test);
      }),
    );
  });

  test('law: help and harm are judged alike: the scores exchanged give the mirrored verdict', () => {
    const mirror: Readonly<Record<string, string>> = {
      helps: 'worse',
      worse: 'helps',
      'helps-little': 'worse-little',
      'worse-little': 'helps-little',
    };
    const score = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score), { minLength: 4, maxLength: 8 }), (pairs) => {
        const plan = planOf({ periods: pairs.flatMap(() => ['on', 'off'] as const) });
        const verdict = (list: readonly (readonly [number, number])[]) =>
          trialResult(
            plan,
            daysOf(
              plan,
              list.flatMap(([on, off]) => [
                [on, on],
                [off, off],
              ]),
            ),
            helpsKnowledge,
          ).verdict;
        const there = verdict(pairs);
        expect(verdict(pairs.map(([on, off]) => [off, on] as const))).toBe(mirror[there] ?? there);
      }),
    );
  });

  test('law: "it helps" is never said of fewer than six pairs, nor of a difference smaller than was wanted', () => {
    const score = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 3 }),
        (pairs, matters) => {
          const plan = planOf({ matters, periods: pairs.flatMap(() => ['on', 'off'] as const) });
          const result = trialResult(
            plan,
            daysOf(
              plan,
              pairs.flatMap(([on, off]) => [
                [on, on],
                [off, off],
              ]),
            ),
            helpsKnowledge,
          );
          if (result.verdict !== 'helps') return;
          expect(result.pairs.used).toBeGreaterThanOrEqual(6);
          expect(result.test?.difference).toBeGreaterThanOrEqual(matters - 1e-9);
        },
      ),
    );
  });

  test('scores of another trial, and scores of days that do not count, change nothing', () => {
    const plan = planOf();
    const days = daysOf(
      plan,
      plan.periods.map((on) => (on === 'on' ? [3, 3] : [6, 6])),
    );
    const other: TrialDay = { trial: 'other', day, score: 10, kept: true };
    const late: TrialDay = { trial: 't', day: addDays(day, 40), score: 10, kept: true };
    expect(trialResult(plan, [other, ...days, late], helpsKnowledge)).toEqual(trialResult(plan, days, helpsKnowledge));
  });

  test('a trial of nights says so, any other does not', () => {
    const says = (outcome: string) => {
      const plan = planOf({ outcome });
      const days = daysOf(
        plan,
        Array.from({ length: 9 }, () => [4, 4]),
      );
      return trialResult(plan, days, helpsKnowledge).reasons.map(({ rule }) => rule);
    };
    expect(says('sleep')).toContain('helps-trial-night');
    expect(says('pain')).not.toContain('helps-trial-night');
  });
});
