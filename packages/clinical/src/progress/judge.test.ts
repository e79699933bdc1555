import { addDays, type ChangeVerdict, judgeChange, type Measure, type ProgressSentence } from '@rugwijs/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adaptationKnowledge } from '../adaptation/adaptation-knowledge.ts';

const start = '2026-03-02';

/** One value a week, told on the second day of each; `undefined`: nothing told that week. */
const weekly = (values: readonly (number | undefined)[]) =>
  values.flatMap((value, week) => (value === undefined ? [] : [{ day: addDays(start, week * 7 + 1), value }]));

const judge = (values: readonly (number | undefined)[], measure: Measure = 'pain') =>
  judgeChange(weekly(values), measure, adaptationKnowledge, start);

describe('pain: band of ±2 around the first week; real at 3 once, or 2 on two weekly means (facts-2.md 12)', () => {
  test.each<[string, (number | undefined)[], ChangeVerdict, ProgressSentence]>([
    ['nothing told', [], 'too-early', 'no-readings'],
    ['one week', [6], 'too-early', 'too-early'],
    ['the same', [6, 6, 6], 'noise', 'within-noise'],
    ['one point better', [6, 5, 5], 'noise', 'within-noise'],
    ['2 better, one week', [6, 6, 4], 'maybe', 'maybe-better'],
    ['2 better, two weeks', [6, 4, 4], 'real-better', 'better'],
    ['2 better, back again', [6, 4, 6], 'noise', 'within-noise'],
    ['3 better, once', [6, 6, 3], 'real-better', 'clearly-better'],
    ['2 worse, one week', [4, 4, 6], 'maybe', 'maybe-worse'],
    ['2 worse, two weeks', [4, 6, 6], 'real-worse', 'worse'],
    ['3 worse, once', [4, 4, 7], 'real-worse', 'worse'],
    ['a week without telling is a gap, not a zero', [6, undefined, 4, 4], 'real-better', 'better'],
    ['0 once, from 6: clearly better, not yet recovered', [6, 4, 0], 'real-better', 'clearly-better'],
    ['0 after a week of at most 1', [6, 1, 0], 'real-better', 'recovered'],
    ['at most 1 for three weeks', [6, 1, 1, 1], 'real-better', 'recovered'],
    ['at most 1 for two weeks', [6, 3, 1, 1], 'real-better', 'clearly-better'],
    ['down to 2 for good: much better, not recovered', [8, 2, 2, 2, 2], 'real-better', 'clearly-better'],
  ])('%s', (_what, values, verdict, sentence) => {
    expect(judge(values)).toMatchObject({ verdict, sentence });
  });

  test('the band lies around the mean of the first week, within the scale', () => {
    expect(judge([6, 5]).band).toEqual({ low: 4, high: 8 });
    expect(judge([1, 1]).band).toEqual({ low: 0, high: 3 });
    expect(judge([6, 5])).toMatchObject({ baseline: 6, latest: 5, change: -1, mic: 2, validated: true });
  });

  test('a single bad day in a good week is no conclusion', () => {
    const series = [...weekly([6, 3, 3]), { day: addDays(start, 20), value: 9 }];
    expect(judgeChange(series, 'pain', adaptationKnowledge, start).verdict).not.toBe('real-worse');
  });

  test('several readings in a week count as their mean', () => {
    const series = [0, 1, 2].map((on) => ({ day: addDays(start, on), value: 4 + on })).concat(weekly([undefined, 5]));
    expect(judgeChange(series, 'pain', adaptationKnowledge, start).means).toEqual([
      { week: 0, from: start, mean: 5, count: 3 },
      { week: 1, from: addDays(start, 7), mean: 5, count: 1 },
    ]);
  });
});

describe('activities: higher is better', () => {
  test.each<[Measure, (number | undefined)[], ChangeVerdict, ProgressSentence]>([
    ['activity', [3, 5, 5], 'noise', 'within-noise'],
    ['activity', [3, 3, 6], 'real-better', 'clearly-better'],
    ['activity', [6, 6, 3], 'real-worse', 'worse'],
    ['activities', [3, 5, 5], 'real-better', 'better'],
    ['activities', [3, 5.3, 5.3], 'real-better', 'clearly-better'],
    ['activities', [3, 4, 4], 'noise', 'within-noise'],
  ])('%s %j → %s, %s', (measure, values, verdict, sentence) => {
    expect(judge(values, measure)).toMatchObject({ verdict, sentence });
  });

  test('nobody is called recovered by an activity', () => {
    expect(judge([3, 10, 10, 10], 'activity').sentence).toBe('clearly-better');
  });
});

test('our own scale says that nobody studied it', () => {
  expect(judge([6, 6], 'function')).toMatchObject({ validated: false, certainty: 'expert' });
});

describe('laws of a judgement', () => {
  const values = fc.array(fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined, freq: 5 }), { maxLength: 14 });

  test('mirrored, better and worse change places', () => {
    fc.assert(
      fc.property(values, (pain) => {
        const mirrored = pain.map((value) => (value === undefined ? undefined : 10 - value));
        const swap: Partial<Record<ChangeVerdict, ChangeVerdict>> = {
          'real-better': 'real-worse',
          'real-worse': 'real-better',
        };
        const verdict = judge(pain).verdict;
        expect(judge(mirrored).verdict).toBe(swap[verdict] ?? verdict);
      }),
    );
  });

  test('never called real while everything stays within one point of the first week', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.integer({ min: -1, max: 1 }), { maxLength: 10 }),
        (first, steps) => {
          expect(judge([first, ...steps.map((step) => first + step)]).verdict).toMatch(/noise|too-early/);
        },
      ),
    );
  });

  test('"recovered" only at 0, or at most 1 for weeks', () => {
    fc.assert(
      fc.property(values, (pain) => {
        const { sentence, means } = judge(pain);
        if (sentence === 'recovered') expect(means.at(-1)?.mean).toBeLessThanOrEqual(1);
      }),
    );
  });
});
