import type { Day } from '../../answers/answer.ts';
import { dayIndex, dayOfIndex } from '../../check-in/day.ts';
import type { BreaksKnowledge } from './knowledge.ts';

/** Minutes since the first of January 1970 on the person's own clock on the wall: no zone, no summer time. */
export type WallMinute = number;

/** A time of the day, `09:30`. */
export type Clock = string;

export interface BreakHours {
  readonly every: number;
  /** 1 is Monday, 7 is Sunday. */
  readonly days: readonly number[];
  readonly from: Clock;
  readonly to: Clock;
  /** Hours between these that stay silent, for example lunch. */
  readonly quiet?: { readonly from: Clock; readonly to: Clock };
}

export interface Span {
  readonly from: WallMinute;
  /** Not part of it any more. */
  readonly to: WallMinute;
}

/** What happened and what was asked, as far as it matters for the next break. */
export interface BreakMoments {
  /** Last time somebody moved, or switched the breaks on. */
  readonly last: WallMinute;
  /** "Nog 2 minuten". */
  readonly snoozedUntil?: WallMinute;
  /** "In overleg". */
  readonly pausedUntil?: WallMinute;
  /** Busy by the person's own calendar. */
  readonly busy: readonly Span[];
}

const dayMinutes = 1440;

/** Longest search for the next break, in days: every weekday once, and a holiday in a calendar. */
const searchDays = 15;

/**
 * When the next break is due; `now` or earlier when it is due already, nothing within two weeks when there is no room.
 * Sitting counts from the start of the hours on a day. What falls in quiet hours, a meeting or a busy time waits until its end.
 */
export function nextBreak(hours: BreakHours, moments: BreakMoments, now: WallMinute): WallMinute | undefined {
  const { last, snoozedUntil, pausedUntil = 0, busy } = moments;
  let at = Math.max(now, snoozedUntil ?? last + hours.every);
  const end = now + searchDays * dayMinutes;
  while (at <= end) {
    const later = held(hours, at, last, pausedUntil, busy);
    if (later === undefined) return at;
    at = later;
  }
  return undefined;
}

/** A later minute to look at when this one is not free; nothing when it is. */
function held(hours: BreakHours, at: WallMinute, last: WallMinute, pausedUntil: WallMinute, busy: readonly Span[]) {
  const midnight = at - (at % dayMinutes);
  const [start, stop] = [midnight + minuteOf(hours.from), midnight + minuteOf(hours.to)];
  if (!hours.days.includes(weekdayOf(at)) || at >= stop) return midnight + dayMinutes;
  if (last < start && at < start + hours.every) return start + hours.every;
  if (at < pausedUntil) return pausedUntil;
  const { quiet } = hours;
  if (quiet && at >= midnight + minuteOf(quiet.from) && at < midnight + minuteOf(quiet.to)) {
    return midnight + minuteOf(quiet.to);
  }
  return busy.find(({ from, to }) => at >= from && at < to)?.to;
}

/** The times of a break on a day with these hours, for a calendar: no meeting is known there. */
export function breakTimes(hours: BreakHours): readonly Clock[] {
  const { quiet } = hours;
  const times: Clock[] = [];
  for (let at = minuteOf(hours.from) + hours.every; at < minuteOf(hours.to); at += hours.every) {
    if (!quiet || at < minuteOf(quiet.from) || at >= minuteOf(quiet.to)) times.push(wallClock(at));
  }
  return times;
}

export type HoursProblem = 'every' | 'days' | 'clock' | 'order' | 'quiet';

/** Everything that is wrong with hours as they were filled in. */
export function hoursProblems(hours: BreakHours, { every }: BreaksKnowledge): readonly HoursProblem[] {
  const { quiet } = hours;
  const clocks = [hours.from, hours.to, ...(quiet ? [quiet.from, quiet.to] : [])];
  if (!clocks.every((clock) => /^([01]\d|2[0-3]):[0-5]\d$/.test(clock))) return ['clock'];
  const rows: readonly (readonly [HoursProblem, boolean])[] = [
    ['every', !Number.isInteger(hours.every) || hours.every < every.least || hours.every > every.most],
    ['days', hours.days.length === 0 || !hours.days.every((day) => Number.isInteger(day) && day >= 1 && day <= 7)],
    ['order', minuteOf(hours.to) - minuteOf(hours.from) <= hours.every],
    ['quiet', quiet !== undefined && minuteOf(quiet.to) <= minuteOf(quiet.from)],
  ];
  return rows.flatMap(([problem, is]) => (is ? [problem] : []));
}

export function wallMinute(day: Day, clock: Clock): WallMinute {
  return dayIndex(day) * dayMinutes + minuteOf(clock);
}

export function wallClock(at: WallMinute): Clock {
  const minute = at % dayMinutes;
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

export function dayOfMinute(at: WallMinute): Day {
  return dayOfIndex(Math.floor(at / dayMinutes));
}

/** 1 is Monday; the first of January 1970 was a Thursday. */
export function weekdayOf(at: WallMinute): number {
  return ((Math.floor(at / dayMinutes) + 3) % 7) + 1;
}

function minuteOf(clock: Clock): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
