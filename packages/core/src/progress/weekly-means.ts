import type { Day } from '../answers/answer.ts';
import { dayIndex } from '../check-in/day.ts';
import type { Score } from '../check-in/response.ts';
import { addDays } from '../plan/day.ts';

export interface MeasuredOn {
  readonly day: Day;
  readonly value: Score;
}

export interface WeeklyMean {
  /** Week from the first day of the series, from 0. */
  readonly week: number;
  readonly from: Day;
  readonly mean: number;
  /** Readings behind the mean. */
  readonly count: number;
}

/**
 * Means per week of seven days, counted from `since` (the first reading when absent). Weeks without a reading are left out:
 * a gap is shown as a gap. Readings before `since` are not used.
 */
export function weeklyMeans(series: readonly MeasuredOn[], since?: Day): readonly WeeklyMean[] {
  const first =
    since ?? series.reduce<Day | undefined>((least, { day }) => (!least || day < least ? day : least), undefined);
  if (first === undefined) return [];
  const start = dayIndex(first);
  const weeks = new Map<number, { sum: number; count: number }>();
  for (const { day, value } of series) {
    const week = Math.floor((dayIndex(day) - start) / 7);
    if (week < 0) continue;
    const so = weeks.get(week) ?? { sum: 0, count: 0 };
    weeks.set(week, { sum: so.sum + value, count: so.count + 1 });
  }
  return [...weeks]
    .sort(([one], [other]) => one - other)
    .map(([week, { sum, count }]) => ({ week, from: addDays(first, week * 7), mean: sum / count, count }));
}
