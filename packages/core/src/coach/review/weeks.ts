import type { Day } from '../../answers/answer.ts';
import { addDays, daysBetween } from '../../plan/day.ts';

/** Weeks of the plan that can be looked back at: a week counts from its seventh day on. */
export function finishedWeeks(planDay: Day, today: Day): number {
  return Math.max(0, Math.floor((daysBetween(planDay, today) + 1) / 7));
}

/** First and last day of a week of the plan, from 1. */
export function daysOfWeek(planDay: Day, week: number): { readonly from: Day; readonly to: Day } {
  const from = addDays(planDay, (week - 1) * 7);
  return { from, to: addDays(from, 6) };
}
