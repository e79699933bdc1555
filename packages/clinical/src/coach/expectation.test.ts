import { expectedAgainstReal } from '@rugwijs/core';
import { describe, expect, test } from 'vitest';
import { expectation } from './expectation.ts';

describe('what came beside what was expected', () => {
  test.each([
    [8, 4, 'better'],
    [5, 3, 'better'],
    [5, 4, 'same'],
    [5, 5, 'same'],
    [5, 6, 'same'],
    [5, 7, 'worse'],
    [0, 10, 'worse'],
  ])('expected %s, became %s: %s', (expected, real, said) => {
    expect(expectedAgainstReal(expected, real, expectation)).toBe(said);
  });
});
