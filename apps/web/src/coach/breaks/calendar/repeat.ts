import { plusDays, utcOf, type WallTime } from './zone.ts';

/** The part of a repeat rule that we understand: every so many days, or so many weeks on certain days. */
export interface Repeat {
  readonly every: 'day' | 'week';
  readonly interval: number;
  /** 0 is Monday; empty: the day of the first time. */
  readonly days: readonly number[];
  readonly count?: number;
  /** Last moment, as it stands in the file. */
  readonly until?: string;
  /** First day of a week: 0 Monday. Matters only with an interval. */
  readonly weekStart: number;
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const understood = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'COUNT', 'UNTIL', 'WKST']);

/** A repeat rule (`FREQ=WEEKLY;BYDAY=MO,WE`), or undefined for one that asks more than we understand. */
export function readRepeat(rule: string): Repeat | undefined {
  const parts = new Map(rule.split(';').map((part) => part.toUpperCase().split('=') as [string, string]));
  if ([...parts.keys()].some((key) => !understood.has(key))) return undefined;
  const frequency = parts.get('FREQ');
  if (frequency !== 'DAILY' && frequency !== 'WEEKLY') return undefined;
  const days = (parts.get('BYDAY') ?? '')
    .split(',')
    .filter(Boolean)
    .map((day) => weekdays.indexOf(day));
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const count = parts.has('COUNT') ? Number(parts.get('COUNT')) : undefined;
  const until = parts.get('UNTIL');
  const isWhole = (n: number) => Number.isInteger(n) && n >= 1;
  if (days.includes(-1) || !isWhole(interval) || (count !== undefined && !isWhole(count))) return undefined;
  return {
    every: frequency === 'DAILY' ? 'day' : 'week',
    interval,
    days,
    ...(count === undefined ? {} : { count }),
    ...(until === undefined ? {} : { until }),
    weekStart: Math.max(0, weekdays.indexOf(parts.get('WKST') ?? 'MO')),
  };
}

/** Longest stretch that is looked through, in days: ten years of a daily meeting. */
const most = 3_660;

/** Every time of a repeated appointment on the wall, the first included, until `isPast` says that the rest is of no use. */
export function timesOf(first: WallTime, repeat: Repeat, isPast: (time: WallTime) => boolean): readonly WallTime[] {
  const times: WallTime[] = [];
  const days =
    repeat.days.length > 0 ? repeat.days : repeat.every === 'week' ? [weekdayOf(first)] : [0, 1, 2, 3, 4, 5, 6];
  const sinceWeekStart = (weekdayOf(first) - repeat.weekStart + 7) % 7;
  for (let day = 0; day < most; day += 1) {
    const time = plusDays(first, day);
    const turn = repeat.every === 'day' ? day : Math.floor((day + sinceWeekStart) / 7);
    if (isPast(time) || (repeat.count !== undefined && times.length >= repeat.count)) break;
    // The first time counts even when the rule would not have it (RFC 5545, 3.8.5.3).
    if (day === 0 || (turn % repeat.interval === 0 && days.includes(weekdayOf(time)))) times.push(time);
  }
  return times;
}

/** 0 is Monday. */
function weekdayOf(time: WallTime): number {
  return (new Date(utcOf(time)).getUTCDay() + 6) % 7;
}
