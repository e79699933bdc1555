import { addDays, type Day } from '@rugwijs/core';

/** 0 Monday – 6 Sunday. */
export function weekday(day: Day): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The seven days of the calendar week that a day is in, Monday first. */
export function weekOf(day: Day): readonly Day[] {
  const monday = addDays(day, -weekday(day));
  return [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(monday, offset));
}
