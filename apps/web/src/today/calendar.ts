import { addDays, type Day, daysBetween } from '@rugwijs/core';

/** 0 Monday – 6 Sunday. */
export function weekday(day: Day): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The seven days of the calendar week that a day is in, Monday first. */
export function weekOf(day: Day): readonly Day[] {
  const monday = addDays(day, -weekday(day));
  return [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(monday, offset));
}

/** Week of a plan made on `start`, from 1; the day before it counts as week 1. */
export function planWeek(start: Day, day: Day): number {
  return Math.max(1, Math.floor(daysBetween(start, day) / 7) + 1);
}
