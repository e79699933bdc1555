import type { Flare } from '../../adaptation/flare.ts';
import { daysBetween } from '../../plan/day.ts';
import type { Reason } from '../../rule/reason.ts';
import { flareNumbers } from '../numbers.ts';
import { toolReason } from '../reason.ts';
import type { FlareKnowledge } from './knowledge.ts';

/** How long a person's own flare-ups took, in days, the first and the last one included. */
export interface UsualLength {
  /** Median; of an even number the longer of the two in the middle, as the plan takes it. Absent with too few. */
  readonly days?: number;
  readonly shortest?: number;
  readonly longest?: number;
  readonly count: number;
  readonly reasons: readonly Reason[];
}

/** How long flare-ups usually take, by those that have an end; one that still runs says nothing. */
export function usualLength(flares: readonly Flare[], knowledge: FlareKnowledge): UsualLength {
  const lengths = flares
    .flatMap(({ start, end }) => (end === undefined || end < start ? [] : [daysBetween(start, end) + 1]))
    .sort((one, other) => one - other);
  const days = lengths[Math.floor(lengths.length / 2)];
  const [shortest] = lengths;
  const longest = lengths.at(-1);
  const known = lengths.length >= knowledge.lengthsToSay && days !== undefined;
  const facts = { 'flare-ended': lengths.length, ...(known ? { 'flare-median': days } : {}) };
  return {
    count: lengths.length,
    ...(known && shortest !== undefined && longest !== undefined ? { days, shortest, longest } : {}),
    reasons: [toolReason(knowledge.rules, 'flare-usual-length', facts, flareNumbers(knowledge)['flare-usual-length'])],
  };
}
