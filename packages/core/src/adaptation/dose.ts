import type { Dose, Exercise } from '../session/exercise.ts';
import type { AdaptationThresholds, ShareRange } from './knowledge.ts';

/** The whole of a dose: repetitions, seconds or minutes over all sets. Limits on a rise are limits on this. */
export function totalOf(dose: Dose): number {
  switch (dose.kind) {
    case 'reps':
      return dose.sets * dose.reps;
    case 'hold':
      return dose.sets * dose.seconds;
    case 'time':
      return dose.minutes;
  }
}

/**
 * The one number that adaptation moves. Sets stay as planned: one set more is at least a quarter more at once for
 * anybody with fewer than four, and only one number may change in a week (facts.md F1.7).
 */
export function amountOf(dose: Dose): number {
  switch (dose.kind) {
    case 'reps':
      return dose.reps;
    case 'hold':
      return dose.seconds;
    case 'time':
      return dose.minutes;
  }
}

export function withAmount(dose: Dose, amount: number): Dose {
  switch (dose.kind) {
    case 'reps':
      return { kind: dose.kind, sets: dose.sets, reps: amount };
    case 'hold':
      return { kind: dose.kind, sets: dose.sets, seconds: amount };
    case 'time':
      return { kind: dose.kind, minutes: amount };
  }
}

export function sameDose(one: Dose, other: Dose): boolean {
  return one.kind === other.kind && amountOf(one) === amountOf(other) && setsOf(one) === setsOf(other);
}

export function setsOf(dose: Dose): number {
  return dose.kind === 'time' ? 1 : dose.sets;
}

/** Lowest amount of this dose; a beginner's first dose that lies lower is kept as it is. */
export function floorOf(dose: Dose, lowest: AdaptationThresholds['floor'], start?: Dose): number {
  const floor = dose.kind === 'reps' ? lowest.reps : dose.kind === 'hold' ? lowest.seconds : lowest.minutes;
  const startAmount = start?.kind === dose.kind ? amountOf(start) : floor;
  return Math.min(floor, startAmount);
}

/**
 * A dose lower by a share of the range, in whole numbers: the smallest cut that reaches the range. With small numbers one
 * whole step may be more than the range; it is then still one step.
 */
export function lowered(dose: Dose, [least]: ShareRange, floor: number): Dose {
  return shareOf(dose, 1 - least, floor);
}

/** A share of a dose, rounded down, never under the floor and never above the dose. */
export function shareOf(dose: Dose, share: number, floor: number): Dose {
  const amount = amountOf(dose);
  // A hair above the exact share, so that 10 × 0.8 is 8 and not 7.999….
  return withAmount(dose, Math.min(amount, Math.max(floor, Math.floor(amount * share + 1e-9))));
}

/** Short times move by half a minute, so that two minutes can grow by a quarter; all else by whole numbers. */
export function gridOf(dose: Dose): number {
  return dose.kind === 'time' && dose.minutes < 4 ? 0.5 : 1;
}

/** The smaller of two doses of one exercise. */
export function smaller(one: Dose, other: Dose): Dose {
  return totalOf(other) < totalOf(one) ? other : one;
}

/** Highest amount that keeps the total within the cap over the smallest recent total. */
export function cappedAmount(dose: Dose, smallestRecentTotal: number, share: number): number {
  const grid = gridOf(dose);
  return Math.floor((smallestRecentTotal * (1 + share)) / setsOf(dose) / grid + 1e-9) * grid;
}

/**
 * Highest amount of an exercise before the next one is offered; none when its top is told in another way. Who does more sets
 * than the table (a plan may begin with two) reaches the same whole sooner.
 */
export function topAmount(dose: Dose, { topDose }: Exercise): number {
  if (topDose.kind !== dose.kind) return Number.POSITIVE_INFINITY;
  return Math.min(amountOf(topDose), Math.floor(totalOf(topDose) / setsOf(dose)));
}
