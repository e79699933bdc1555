import { describe, expect, test } from 'vitest';
import { knowledge } from '../adaptation/examples.ts';
import type { AdaptationKnowledge, MeasureKnowledge } from '../adaptation/knowledge.ts';
import { addDays } from '../plan/day.ts';
import { judgeChange } from './judge.ts';

const start = '2026-03-02';
const day = (week: number, on = 0) => addDays(start, week * 7 + on);
const weekly = (values: readonly (number | undefined)[]) =>
  values.flatMap((value, week) => (value === undefined ? [] : [{ day: day(week), value }]));

/** Pain with other numbers, where a test needs them. */
function judge(values: readonly (number | undefined)[], more: Partial<MeasureKnowledge> = {}) {
  const measures = { ...knowledge.progress.measures, pain: { ...knowledge.progress.measures.pain, ...more } };
  const known: AdaptationKnowledge = { ...knowledge, progress: { measures } };
  return judgeChange(weekly(values), 'pain', known, start);
}

const line = (...judged: Parameters<typeof judge>) => {
  const { verdict, sentence } = judge(...judged);
  return [verdict, sentence];
};

describe('pain, lower is better', () => {
  test('from the first week to the last', () => {
    expect(judge([6, 5, 2])).toMatchObject({ baseline: 6, latest: 2, change: -4 });
  });

  test.each([
    [[], 'too-early', 'no-readings'],
    [[6], 'too-early', 'too-early'],
    [[6, 6], 'noise', 'within-noise'],
    [[6, 4.1], 'noise', 'within-noise'],
    [[6, 4], 'maybe', 'maybe-better'],
    [[4, 6], 'maybe', 'maybe-worse'],
    [[4, 5.9], 'noise', 'within-noise'],
    [[6, 3.1], 'maybe', 'maybe-better'],
    [[6, 3], 'real-better', 'clearly-better'],
    [[3, 6], 'real-worse', 'worse'],
    [[3, 5.9], 'maybe', 'maybe-worse'],
    [[6, 4, 4], 'real-better', 'better'],
    [[6, 4, 4.1], 'noise', 'within-noise'],
    [[6, 4.1, 4], 'maybe', 'maybe-better'],
    [[4, 6, 6], 'real-worse', 'worse'],
    [[4, 6, 5.9], 'noise', 'within-noise'],
    [[6, 3, 4, 4], 'real-better', 'better'],
    [[6, 8, 4, 4], 'real-better', 'better'],
    [[6, 4, 3.1], 'real-better', 'better'],
  ] as const)('%j: %s, %s', (values, verdict, sentence) => {
    expect(line(values)).toEqual([verdict, sentence]);
  });

  test.each([
    ['one 0', [6, 3, 0], 'clearly-better'],
    ['0 after 1', [6, 1, 0], 'recovered'],
    ['0 after 1.1', [6, 1.1, 0], 'clearly-better'],
    ['at most 1 for three weeks', [6, 1, 1, 1], 'recovered'],
    ['at most 1 for two', [6, 1.1, 1, 1], 'clearly-better'],
    ['three weeks are all there is', [1, 1, 1], 'recovered'],
    ['two weeks are all there is', [1, 1], 'within-noise'],
    ['1 after 0: not again 0', [6, 5, 0, 1], 'clearly-better'],
  ] as const)('recovered? %s', (_what, values, sentence) => {
    expect(line(values)[1]).toBe(sentence);
  });

  test('0 told twice in a week', () => {
    const series = [...weekly([6, 3, 0]), { day: day(2, 1), value: 0 }];
    expect(judgeChange(series, 'pain', knowledge, start).sentence).toBe('recovered');
  });

  test('who cannot recover on a scale is never called so', () => {
    const { recovered: _, ...without } = knowledge.progress.measures.pain;
    const measures = { ...knowledge.progress.measures, pain: without };
    expect(judgeChange(weekly([6, 0, 0, 0]), 'pain', { ...knowledge, progress: { measures } }, start).sentence).toBe(
      'clearly-better',
    );
  });
});

describe('one reading counts only while its week points the same way', () => {
  test.each([
    ['just the same on the whole', [9, 3], 'maybe'],
    ['just the same on the whole, ending worse', [3, 9], 'maybe'],
    ['a little better on the whole', [8.9, 3], 'real-better'],
    ['a little worse on the whole', [3.1, 9], 'real-worse'],
    ['better on the whole, ending worse', [2.9, 9], 'maybe'],
    ['worse on the whole, ending better', [9.1, 3], 'maybe'],
  ] as const)('%s', (_what, values, verdict) => {
    const series = [{ day: day(0), value: 6 }, ...values.map((value, on) => ({ day: day(1, on), value }))];
    expect(judgeChange(series, 'pain', knowledge, start).verdict).toBe(verdict);
  });

  test.each([
    ['the week 2 better, its last day 1', [3, 5], 'maybe-better'],
    ['the week 1.5 better, its last day 2', [5, 4], 'maybe-better'],
    ['the week the same, its last day 2 better', [8, 4], 'maybe-better'],
    ['the week 2 worse, its last day 1', [9, 7], 'maybe-worse'],
  ] as const)('%s: maybe', (_what, values, sentence) => {
    const series = [{ day: day(0), value: 6 }, ...values.map((value, on) => ({ day: day(1, on), value }))];
    expect(judgeChange(series, 'pain', knowledge, start)).toMatchObject({ verdict: 'maybe', sentence });
  });

  test('the latest is the latest day, and of two on one day the one told last', () => {
    const series = [
      { day: day(1, 2), value: 3 },
      { day: day(0), value: 6 },
      { day: day(1), value: 5 },
    ];
    expect(judgeChange(series, 'pain', knowledge, start).verdict).toBe('real-better');
    const twice = [...series, { day: day(1, 2), value: 5 }];
    expect(judgeChange(twice, 'pain', knowledge, start).verdict).toBe('noise');
  });
});

describe('activities, higher is better', () => {
  test.each([
    [[4, 7], 'real-better', 'clearly-better'],
    [[7, 4], 'real-worse', 'worse'],
    [[4, 6], 'maybe', 'maybe-better'],
    [[6, 4], 'maybe', 'maybe-worse'],
  ] as const)('%j: %s, %s', (values, verdict, sentence) => {
    expect(judgeChange(weekly(values), 'activity', knowledge, start)).toMatchObject({ verdict, sentence });
  });
});

describe('what is shown with it', () => {
  test('the numbers, and where they come from', () => {
    expect(judge([6, 5])).toMatchObject({
      measure: 'pain',
      baseline: 6,
      latest: 5,
      change: -1,
      band: { low: 4, high: 8 },
      mic: 2,
      betterIs: 'lower',
      validated: true,
      sources: ['own'],
      certainty: 'moderate',
    });
    expect(judge([6, 5]).means).toHaveLength(2);
  });

  test.each([
    [1, { low: 0, high: 3 }],
    [9, { low: 7, high: 10 }],
  ])('the band around %i stays on the scale', (first, band) => {
    expect(judge([first]).band).toEqual(band);
  });

  test('without readings there is no baseline', () => {
    expect(judge([])).not.toHaveProperty('baseline');
    expect(judge([]).means).toEqual([]);
  });

  test('three means in a row, when the measure asks for three', () => {
    expect(line([6, 4, 4], { meansInARow: 3 })).toEqual(['maybe', 'maybe-better']);
    expect(line([6, 4, 4, 4], { meansInARow: 3 })).toEqual(['real-better', 'better']);
  });

  test.each([
    [3.4, 'better'],
    [3.5, 'better'],
  ])('clearly from the number that the measure says', (to, sentence) => {
    expect(line([6, to, to], { clearAt: 2.7 })[1]).toBe(sentence);
    expect(line([6, 3.3, 3.3], { clearAt: 2.7 })[1]).toBe('clearly-better');
  });
});
