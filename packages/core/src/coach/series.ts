import type { Day } from '../answers/answer.ts';

/** Small sums over what was told day by day. */

/** Of one value or more. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** By day. Of two on one day the one told last counts: the first was a slip. */
export function lastOfEachDay<Told extends { readonly day: Day }>(told: readonly Told[]): readonly Told[] {
  const byDay = new Map(told.map((one) => [one.day, one]));
  return [...byDay.values()].sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** What tells of the latest day: what was kept last need not be the latest. */
export function latestOf<Told extends { readonly day: Day }>(told: readonly Told[]): Told | undefined {
  return lastOfEachDay(told).at(-1);
}
