import type { Day } from '../../answers/answer.ts';
import { isDay } from '../../answers/check.ts';
import { addDays } from '../../plan/day.ts';
import { clockMinutes, minuteOf } from './clock-time.ts';
import type { Night } from './records.ts';

/** A night in minutes. */
export interface NightTimes {
  readonly inBed: number;
  readonly asleep: number;
  /** Part of the time in bed that was slept, 0–1. */
  readonly efficiency: number;
  /** Getting up, in minutes of the day. */
  readonly up: number;
}

/** What cannot be right about a night, each with words of its own. */
export type NightProblem =
  | 'no-time'
  | 'future'
  | 'woke-outside'
  | 'too-long'
  | 'too-short'
  | 'more-awake-than-in-bed'
  | 'bad-minutes';

export type NightResult =
  | { readonly ok: true; readonly times: NightTimes }
  | { readonly ok: false; readonly problem: NightProblem };

/** Hours in bed that are still believed. */
const longest = 16 * 60;
const shortest = 20;

/** Reads one night: bed may lie before or after midnight, and the night of a clock change has its real length. */
export function readNight(night: Night): NightResult {
  const bed = clockMinutes(night.bed);
  const woke = clockMinutes(night.woke);
  const up = clockMinutes(night.up);
  if (bed === undefined || woke === undefined || up === undefined || !isDay(night.day)) {
    return { ok: false, problem: 'no-time' };
  }
  const minutes = [night.minutesToSleep, night.minutesAwake];
  if (minutes.some((n) => !Number.isFinite(n) || n < 0 || n > 1440)) return { ok: false, problem: 'bad-minutes' };
  const end = minuteOf(night.day, up);
  const begin = minuteOf(lastBefore(night.day, bed, up), bed);
  const awake = minuteOf(lastBefore(night.day, woke, up, true), woke);
  if (end - begin > longest) return { ok: false, problem: 'too-long' };
  if (end - begin < shortest) return { ok: false, problem: 'too-short' };
  if (awake < begin || awake > end) return { ok: false, problem: 'woke-outside' };
  const asleep = awake - begin - night.minutesToSleep - night.minutesAwake;
  if (asleep < 0) return { ok: false, problem: 'more-awake-than-in-bed' };
  const inBed = end - begin;
  return { ok: true, times: { inBed, asleep, efficiency: asleep / inBed, up } };
}

/** The same, and not of a morning that is still to come. */
export function checkNight(night: Night, now: { readonly day: Day; readonly minutes: number }): NightResult {
  const up = clockMinutes(night.up);
  const later = night.day > now.day || (night.day === now.day && up !== undefined && up > now.minutes);
  return later ? { ok: false, problem: 'future' } : readNight(night);
}

/** The day of a clock time before getting up: the same day, or the evening before. `same` allows the very minute of getting up. */
function lastBefore(day: Day, clock: number, up: number, same = false): Day {
  return clock < up || (same && clock === up) ? day : addDays(day, -1);
}
