import type { Day } from '../answers/answer.ts';
import { dayIndex, dayOfIndex } from '../check-in/day.ts';

/** The calendar day so many days later; calendar days only, so no clock and no time zone. */
export function addDays(day: Day, days: number): Day {
  return dayOfIndex(dayIndex(day) + days);
}

/** Whole days from one day to a later one; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayIndex(to) - dayIndex(from);
}
