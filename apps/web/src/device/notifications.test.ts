import { expect, test } from 'vitest';
import { untilNext } from './notifications.ts';

const minute = 60_000;

test.each([
  ['later today', '18:30', new Date(2026, 10, 22, 18, 0), 30 * minute],
  ['already past: tomorrow', '18:30', new Date(2026, 10, 22, 19, 0), (23 * 60 + 30) * minute],
  ['this very minute: tomorrow, not twice', '18:30', new Date(2026, 10, 22, 18, 30), 24 * 60 * minute],
])('the next reminder: %s', (_name, at, from, wait) => {
  expect(untilNext(at, from)).toBe(wait);
});
