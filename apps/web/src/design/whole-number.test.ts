import { describe, expect, test } from 'vitest';
import { wholeNumber } from './whole-number.ts';

describe('a whole number from 1 to 1440, as typed', () => {
  test.each<readonly [string, string, number | 'empty' | 'wrong']>([
    ['a number', '12', 12],
    ['spaces around it', '  12 ', 12],
    ['noughts before it', '012', 12],
    ['the least', '1', 1],
    ['the most', '1440', 1440],
    ['nothing', '', 'empty'],
    ['only spaces', '   ', 'empty'],
    ['less than the least', '0', 'wrong'],
    ['more than the most', '1441', 'wrong'],
    ['more digits than a number can hold', '9'.repeat(400), 'wrong'],
    ['a minus', '-5', 'wrong'],
    ['a plus', '+5', 'wrong'],
    ['a comma', '1,5', 'wrong'],
    ['a point', '1.5', 'wrong'],
    ['a whole number with a comma', '12,0', 'wrong'],
    ['a space inside', '1 2', 'wrong'],
    ['the unit with it', '12 min', 'wrong'],
    ['a word', 'veel', 'wrong'],
    ['an exponent', '1e3', 'wrong'],
    ['another base', '0x10', 'wrong'],
    ['digits of another script', '٣', 'wrong'],
  ])('%s', (_what, typed, read) => {
    expect(wholeNumber(typed, 1, 1440)).toBe(read);
  });

  test('nought counts where it may be the least, and is not empty', () => {
    expect([wholeNumber('0', 0, 10), wholeNumber('', 0, 10)]).toEqual([0, 'empty']);
  });
});
