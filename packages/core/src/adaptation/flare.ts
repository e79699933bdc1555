import type { Day } from '../answers/answer.ts';
import { addDays, daysBetween } from '../plan/day.ts';
import type { AdaptationThresholds, FlarePlanRow } from './knowledge.ts';

/** A flare-up as told: its first day, and its last when it is over. */
export interface Flare {
  readonly start: Day;
  readonly end?: Day;
}

/**
 * The plan for a flare-up, fixed on its first day from how long own earlier ones took, so that it stays time-contingent
 * (facts.md F9): 60–80 % of the usual dose for 1–3 days, then back to full in 3–7 days.
 */
export function flarePlan(earlier: readonly Flare[], flare: AdaptationThresholds['flare']): FlarePlanRow {
  const lengths = earlier.flatMap(({ start, end }) => (end === undefined ? [] : [daysBetween(start, end) + 1]));
  const sorted = lengths.sort((one, other) => one - other);
  const typical = sorted[Math.floor(sorted.length / 2)];
  const usual = flare.plans[Math.floor(flare.plans.length / 2)] as FlarePlanRow;
  if (typical === undefined) return usual;
  return flare.plans.find(({ earlierUpTo }) => typical <= earlierUpTo) ?? usual;
}

/** Share of the usual dose on day 1, 2, … of a flare-up: flat, then a straight ramp to 1. */
export function flareShare(day: number, plan: FlarePlanRow): number {
  if (day <= plan.reducedDays) return plan.share;
  return Math.min(1, plan.share + ((1 - plan.share) * (day - plan.reducedDays)) / plan.rampDays);
}

/**
 * The last day that a flare-up counts for when looking back. One that was never said to be over counts as long as it may last
 * before somebody should look along.
 */
export function lastDayOf({ start, end }: Flare, { longDays }: Pick<AdaptationThresholds['flare'], 'longDays'>): Day {
  return end ?? addDays(start, longDays);
}

/** Day 1, 2, … of a flare-up's plan on which a day falls; `undefined` outside it. The last ramp day is back at full. */
function flareDay(day: Day, flare: Flare, plan: FlarePlanRow): number | undefined {
  const count = daysBetween(flare.start, day) + 1;
  return flareShare(count, plan) < 1 ? count : undefined;
}

/** The share for a dose on a day, over all flare-ups (oldest first); 1 outside them. */
export function flareDose(
  day: Day,
  flares: readonly Flare[],
  thresholds: AdaptationThresholds,
): { share: number; day: number; plan: FlarePlanRow } | undefined {
  for (let index = flares.length - 1; index >= 0; index -= 1) {
    const flare = flares[index] as Flare;
    if (flare.start > day) continue;
    const plan = flarePlan(flares.slice(0, index), thresholds.flare);
    const count = flareDay(day, flare, plan);
    if (count !== undefined) return { share: flareShare(count, plan), day: count, plan };
    return undefined;
  }
  return undefined;
}

/**
 * More than two weeks, or more than three in a month: time for somebody to look (facts.md F9.6). One that was never said to be
 * over is not counted for ever: after three times as long the weeks themselves tell (`not-improving`).
 */
export function flareConcern(
  today: Day,
  flares: readonly Flare[],
  { longDays, oftenIn, oftenDays }: AdaptationThresholds['flare'],
): 'flare-long' | 'flare-often' | undefined {
  const last = flares.at(-1);
  const days = last === undefined || last.end !== undefined ? 0 : daysBetween(last.start, today);
  if (days > longDays && days <= 3 * longDays) return 'flare-long';
  const lately = flares.filter(({ start }) => daysBetween(start, today) < oftenDays && start <= today);
  return lately.length > oftenIn ? 'flare-often' : undefined;
}
