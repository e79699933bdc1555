import type { Day } from '../../answers/answer.ts';
import { dayIndex } from '../../check-in/day.ts';

/** Minutes of the day of a time as typed, `07:05`, `7:05`, `7.05` or `0705`; undefined when it is no time. */
export function clockMinutes(typed: string): number | undefined {
  const found = /^\s*(\d{1,2})\s*[:.u]?\s*(\d{2})\s*$/.exec(typed) ?? /^\s*(\d{1,2})\s*$/.exec(typed);
  if (!found) return undefined;
  const hours = Number(found[1]);
  const minutes = Number(found[2] ?? 0);
  return hours > 23 || minutes > 59 ? undefined : hours * 60 + minutes;
}

/**
 * A moment on the wall in the Netherlands as minutes that run on: the night that summer time begins is an hour shorter, the one
 * that it ends an hour longer. Last Sundays of March (02:00) and October (03:00), directive 2000/84/EC. The hour that does not
 * exist counts as the hour after; of the hour that comes twice the first is meant.
 */
export function minuteOf(day: Day, clock: number): number {
  return dayIndex(day) * 1440 + clock - (isSummer(day, clock) ? 60 : 0);
}

function isSummer(day: Day, clock: number): boolean {
  const year = Number(day.slice(0, 4));
  const at = dayIndex(day) * 1440 + clock;
  return at >= lastSunday(year, '03-31') * 1440 + 180 && at < lastSunday(year, '10-31') * 1440 + 180;
}

/** Day number of the last Sunday on or before a day of the year. 1970-01-01, day 0, was a Thursday. */
function lastSunday(year: number, monthEnd: string): number {
  const end = dayIndex(`${year}-${monthEnd}`);
  return end - ((((end - 3) % 7) + 7) % 7);
}
