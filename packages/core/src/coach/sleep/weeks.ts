import type { Day } from '../../answers/answer.ts';
import { addDays, daysBetween } from '../../plan/day.ts';
import type { Reason } from '../../rule/reason.ts';
import { sleepNumbers } from '../numbers.ts';
import { toolReason } from '../reason.ts';
import { mean } from '../series.ts';
import type { SleepKnowledge } from './knowledge.ts';
import { type NightTimes, readNight } from './night.ts';
import type { Night } from './records.ts';

/** A night that can be read, with what follows from it. */
export interface ReadNight extends NightTimes {
  readonly night: Night;
}

export interface SleepWeek {
  readonly from: Day;
  readonly nights: number;
  /** Means in minutes. */
  readonly asleep: number;
  readonly inBed: number;
  readonly efficiency: number;
  /** Mean quality 0–10 of the nights that have one. */
  readonly quality?: number;
}

/** One night a day, the last one written counts; what cannot be read is left out. Oldest first. */
export function readNights(nights: readonly Night[]): readonly ReadNight[] {
  const byDay = new Map<Day, ReadNight>();
  for (const night of nights) {
    const read = readNight(night);
    if (read.ok) byDay.set(night.day, { night, ...read.times });
  }
  return [...byDay.values()].sort((one, other) => (one.night.day < other.night.day ? -1 : 1));
}

/** Means of each seven days up to today, the latest first; days without a night are simply not in the mean. */
export function sleepWeeks(nights: readonly ReadNight[], today: Day, most = 12): readonly SleepWeek[] {
  return Array.from({ length: most }, (_, back) => {
    const from = addDays(today, -7 * back - 6);
    const within = nights.filter(({ night }) => {
      const since = daysBetween(from, night.day);
      return since >= 0 && since < 7;
    });
    return within.length === 0 ? undefined : weekOf(from, within);
  }).filter((week) => week !== undefined);
}

/** This week beside the one before: more, less, or a difference that says nothing. */
export interface SleepTrend {
  readonly says: 'early' | 'noise' | 'more' | 'less';
  readonly minutes: number;
  readonly reasons: readonly Reason[];
}

/**
 * Nights differ by themselves, so the spread of this person's own nights is the measure: a difference of weekly means counts
 * when it is twice its own standard error and at least half an hour (own).
 */
export function sleepTrend(nights: readonly ReadNight[], today: Day, knowledge: SleepKnowledge): SleepTrend {
  const { rules, nightsToSay, noise } = knowledge;
  const [now, before] = [0, 7].map((back) =>
    nights.flatMap(({ night, asleep }) => {
      const ago = daysBetween(night.day, today) - back;
      return ago >= 0 && ago < 7 ? [asleep] : [];
    }),
  ) as [number[], number[]];
  const minutes = now.length && before.length ? mean(now) - mean(before) : 0;
  const error = 2 * Math.sqrt(spread(now) + spread(before));
  const early = now.length < nightsToSay || before.length < nightsToSay;
  const same = Math.abs(minutes) < Math.max(noise, error);
  const facts = { 'sleep-nights': now.length, 'sleep-nights-before': before.length };
  return {
    says: early ? 'early' : same ? 'noise' : minutes > 0 ? 'more' : 'less',
    minutes: Math.round(minutes),
    reasons: [toolReason(rules, 'sleep-trend', facts, sleepNumbers(knowledge)['sleep-trend'])],
  };
}

function weekOf(from: Day, nights: readonly ReadNight[]): SleepWeek {
  const inBed = mean(nights.map((one) => one.inBed));
  const asleep = mean(nights.map((one) => one.asleep));
  const told = nights.flatMap(({ night }) => (night.quality === undefined ? [] : [night.quality]));
  return {
    from,
    nights: nights.length,
    asleep,
    inBed,
    efficiency: asleep / inBed,
    ...(told.length === 0 ? {} : { quality: mean(told) }),
  };
}

/** Variance of a mean; 0 for fewer than two values. */
function spread(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1) / values.length;
}
