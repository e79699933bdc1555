import type { Day } from '../answers/answer.ts';

const millisecondsPerDay = 86_400_000;

/** The calendar day so many days later; calendar days only, so no clock and no time zone. */
export function addDays(day: Day, days: number): Day {
  return new Date(toMilliseconds(day) + days * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Whole days from one day to a later one; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toMilliseconds(to) - toMilliseconds(from)) / millisecondsPerDay);
}

function toMilliseconds(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}
