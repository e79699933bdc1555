import { homeTests } from '@rugwijs/core';
import { describe, expect, test } from 'vitest';
import { afterClock, afterEnd, asksAgain, tryOf } from './flow-steps.ts';

const day = '2026-11-22';
const done = { test: 'plank', day, value: 30, ended: 'tired' } as const;

describe('a try that may have hurt asks whether anything is new', () => {
  test.each([
    ['little pain', { pain: 2 }, false],
    ['five is the most', { pain: 5 }, false],
    ['more than five', { pain: 6 }, true],
    ['pain ended it', { ended: 'pain', pain: 1 }, true],
    ['three more than before', { painBefore: 1, pain: 4 }, true],
    ['two more than before', { painBefore: 1, pain: 3 }, false],
    ['pain not told', {}, true],
  ] as const)('%s', (_name, told, asks) => {
    expect(asksAgain({ ...done, ...told })).toBe(asks);
  });
});

describe('what is written down', () => {
  test('only what was told, and never a nought that nobody gave', () => {
    expect(tryOf('plank', day, { value: 30, ended: 'tired', pain: 2, effort: undefined, legWorse: 'no' })).toEqual({
      ...done,
      pain: 2,
    });
    expect(tryOf('chair-stand', day, { ended: 'stopped', pain: 2 })).toBeUndefined();
    expect(tryOf('chair-stand', day, { value: 4 })).toBeUndefined();
  });

  test.each(homeTests)('%s: stopped halfway, the number still comes from the clock or is asked', (one) => {
    const [, fromClock] = afterClock(one, 12, false);
    expect(fromClock.value !== undefined || afterEnd(one) === 'amount' || one === 'own-route').toBe(true);
  });
});
