import { describe, expect, test } from 'vitest';
import { oneDecimal } from '../progress/one-decimal.ts';
import { lastOfEachDay, latestOf, mean } from './series.ts';

const told = (day: number, value: number) => ({ day: `2026-03-0${day}`, value });

describe('what was told day by day', () => {
  test.each([
    ['nothing', [], []],
    ['in order', [told(1, 4), told(2, 5)], [4, 5]],
    ['an earlier day kept later', [told(2, 5), told(1, 4)], [4, 5]],
    ['twice on one day: the last counts', [told(1, 4), told(2, 5), told(1, 6)], [6, 5]],
  ] as const)('%s', (_what, series, values) => {
    expect(lastOfEachDay(series).map(({ value }) => value)).toEqual(values);
    expect(latestOf(series)?.value).toBe(values.at(-1));
  });

  test('mean, and one decimal', () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(oneDecimal(mean([1, 1, 2]))).toBe(1.3);
  });
});
