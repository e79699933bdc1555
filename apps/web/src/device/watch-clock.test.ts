import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lookEvery, watchClock } from './watch-clock.ts';

beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 10, 22, 10, 0) }));
afterEach(() => void vi.useRealTimers());

/** Each moment at which the clock was looked at. */
function watched() {
  const looks: string[] = [];
  const begin = watchClock(async () => void looks.push(new Date().toTimeString().slice(0, 8)));
  return { looks, begin };
}

test('looks at once, and then every quarter of a minute', () => {
  const { looks, begin } = watched();
  begin();
  vi.advanceTimersByTime(2 * lookEvery);
  expect(looks).toEqual(['10:00:00', '10:00:15', '10:00:30']);
});
test('begun twice, it looks at once twice and no more often after that', () => {
  const { looks, begin } = watched();
  begin();
  begin();
  vi.advanceTimersByTime(lookEvery);
  expect(looks).toEqual(['10:00:00', '10:00:00', '10:00:15']);
});
test('a laptop that slept for hours is seen at the first look after it woke', () => {
  const { looks, begin } = watched();
  begin();
  vi.setSystemTime(new Date(2026, 10, 22, 18, 59, 50));
  vi.advanceTimersByTime(lookEvery);
  expect(looks.at(-1)).toBe('19:00:05');
});
