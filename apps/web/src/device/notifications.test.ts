import { expect, test } from 'vitest';
import { mayRepeat, untilNext } from './notifications.ts';

const minute = 60_000;

test.each([
  ['later today', '18:30', new Date(2026, 10, 22, 18, 0), 30 * minute],
  ['already past: tomorrow', '18:30', new Date(2026, 10, 22, 19, 0), (23 * 60 + 30) * minute],
  ['this very minute: tomorrow, not twice', '18:30', new Date(2026, 10, 22, 18, 30), 24 * 60 * minute],
])('the next reminder: %s', (_name, at, from, wait) => {
  expect(untilNext(at, from)).toBe(wait);
});

test.each([
  [new Date(2026, 10, 22, 18, 30), true],
  [new Date(2026, 10, 22, 20, 30), true],
  [new Date(2026, 10, 22, 20, 31), false],
  [new Date(2026, 10, 22, 23, 0), false],
])('a reminder that is repeated lets people sleep: an hour after %s', (now, may) => {
  expect(mayRepeat(now)).toBe(may);
});
