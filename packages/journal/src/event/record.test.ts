import { expect, test } from 'vitest';
import { isRecord } from './record.ts';

test.each([
  [{}, true],
  [{ a: 1 }, true],
  [null, false],
  [[], false],
  ['text', false],
  [undefined, false],
  [3, false],
])('%j is an object with fields: %s', (value, expected) => {
  expect(isRecord(value)).toBe(expected);
});
