import { type Day, type Instant, wallMinute } from '@rugwijs/core';

/** A moment as ISO 8601 with the device's own offset, `2026-11-22T09:30:00.123+01:00`: the day in it is the person's day. */
export function toInstant(date: Date): Instant {
  const minutes = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, -1);
  const size = Math.abs(minutes);
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** The person's calendar day of a moment. */
export function toDay(instant: Instant): Day {
  return instant.slice(0, 10);
}

/** This moment on the person's clock on the wall, in minutes. */
export function wallNow(): number {
  const instant = toInstant(new Date());
  return wallMinute(toDay(instant), instant.slice(11, 16));
}

const twoDays = 48 * 3_600_000;

/**
 * The device's time, but never before what was already written: a clock set back a day must not put a new answer before an older one.
 * An event more than two days ahead came from a wrong clock; then the present clock is believed.
 */
export function notBefore(clock: Date, lastWritten: Instant | undefined): Date {
  if (lastWritten === undefined) return clock;
  const ahead = Date.parse(lastWritten) - clock.getTime();
  return ahead >= 0 && ahead < twoDays ? new Date(clock.getTime() + ahead + 1) : clock;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
