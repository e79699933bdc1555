import { describe, expect, test } from 'vitest';
import { notBefore, toDay, toInstant } from './clock.ts';

describe('moments', () => {
  test('carry the offset of the device and mean the same moment', () => {
    const date = new Date('2026-11-22T08:30:00.123Z');
    const instant = toInstant(date);
    expect(instant).toMatch(/^2026-11-2\dT\d\d:\d\d:00\.123[+-]\d\d:\d\d$/);
    expect(Date.parse(instant)).toBe(date.getTime());
  });
  test('the day is the one on the wall', () => {
    expect(toDay('2026-11-23T00:10:00.000+01:00')).toBe('2026-11-23');
  });
});

describe('the clock set back', () => {
  const last = '2026-11-22T12:00:00.000+01:00';
  test.each([
    ['a day back: just after the last event', '2026-11-21T12:00:00+01:00', '2026-11-22T11:00:00.001Z'],
    ['a second back', '2026-11-22T11:59:59+01:00', '2026-11-22T11:00:00.001Z'],
    ['running normally: believed', '2026-11-22T12:00:01+01:00', '2026-11-22T11:00:01.000Z'],
    [
      'an event from a wrong clock, weeks ahead: the present clock is believed',
      '2026-11-01T12:00:00+01:00',
      '2026-11-01T11:00:00.000Z',
    ],
  ])('%s', (_name, clock, expected) => {
    expect(notBefore(new Date(clock), last).toISOString()).toBe(expected);
  });
  test('nothing written yet: the clock', () => {
    const clock = new Date('2026-11-22T12:00:00Z');
    expect(notBefore(clock, undefined)).toBe(clock);
  });
});
