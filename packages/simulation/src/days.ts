import { addDays, type Day, daysBetween } from '@rugwijs/core';

/** Minutes since the first day began. Everybody begins on the same day: dates do not matter to the rules (a law of core). */
export type Minute = number;

const firstDay: Day = '2026-01-01';
const names: Day[] = [firstDay];

export const minutesPerDay = 1440;

/** The calendar day of a day number; a table, since the rules want words and a year of one person asks for thousands. */
export function dayName(day: number): Day {
  if (day < 0) return addDays(firstDay, day);
  for (let next = names.length; next <= day; next += 1) names.push(addDays(firstDay, next));
  return names[day] as Day;
}

/** The day number of a calendar day. */
export function dayNumber(day: Day): number {
  return daysBetween(firstDay, day);
}

export function dayAt(at: Minute): number {
  return Math.floor(at / minutesPerDay);
}

/** A moment of a day, for people: 08:00 is `hour(day, 8)`. */
export function hour(day: number, hours: number): Minute {
  return day * minutesPerDay + Math.round(hours * 60);
}
