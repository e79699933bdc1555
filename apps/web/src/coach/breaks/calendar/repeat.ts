import { plusDays, utcOf, type WallTime } from './zone.ts';

/** A repeat rule that we understand. */
export interface Repeat {
  readonly every: 'day' | 'week' | 'month' | 'year';
  readonly interval: number;
  /** 0 is Monday; with `nth` only that one of the month: 2 the second, −1 the last. */
  readonly weekdays: readonly { readonly day: number; readonly nth?: number }[];
  /** −1 is the last of the month. Without these and without weekdays: the day of the first time. */
  readonly monthDays: readonly number[];
  /** 1 is January; empty: all, or for a yearly one that of the first time. */
  readonly months: readonly number[];
  readonly count?: number;
  /** Last moment, as it stands in the file. */
  readonly until?: string;
  /** First day of a week: 0 Monday. Matters only with an interval. */
  readonly weekStart: number;
}

const frequencies: Readonly<Record<string, Repeat['every']>> = {
  DAILY: 'day',
  WEEKLY: 'week',
  MONTHLY: 'month',
  YEARLY: 'year',
};
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const understood = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'COUNT', 'UNTIL', 'WKST']);

/** A repeat rule (`FREQ=WEEKLY;BYDAY=MO,WE`), or undefined for one that asks more than we understand. */
export function readRepeat(rule: string): Repeat | undefined {
  const parts = new Map(rule.split(';').map((part) => part.toUpperCase().split('=') as [string, string]));
  if ([...parts.keys()].some((key) => !understood.has(key))) return undefined;
  const every = frequencies[parts.get('FREQ') ?? ''];
  if (every === undefined) return undefined;
  const list = (key: string) => (parts.get(key) ?? '').split(',').filter(Boolean);
  const until = parts.get('UNTIL');
  const repeat: Repeat = {
    every,
    interval: Number(parts.get('INTERVAL') ?? 1),
    weekdays: list('BYDAY').map(readWeekday),
    monthDays: list('BYMONTHDAY').map(Number),
    months: list('BYMONTH').map(Number),
    ...(parts.has('COUNT') ? { count: Number(parts.get('COUNT')) } : {}),
    ...(until === undefined ? {} : { until }),
    weekStart: Math.max(0, weekdays.indexOf(parts.get('WKST') ?? 'MO')),
  };
  return isUnderstood(repeat) ? repeat : undefined;
}

/** `MO`, `2MO`, `-1FR`; day −1 for what is no weekday. */
function readWeekday(text: string): Repeat['weekdays'][number] {
  const [, nth, name = ''] = /^([+-]?[1-5])?([A-Z]{2})$/.exec(text) ?? [];
  return { day: weekdays.indexOf(name), ...(nth === undefined ? {} : { nth: Number(nth) }) };
}

function isUnderstood({ every, interval, weekdays: days, monthDays, months, count = 1 }: Repeat): boolean {
  const isWhole = (least: number, most: number) => (n: number) => Number.isInteger(n) && n >= least && n <= most;
  const inMonth = monthDays.length > 0 || days.some(({ nth }) => nth !== undefined);
  // "The 20th Monday", or days of a year without their month: rare, and another way of counting.
  const isCounted = every === 'month' || (every === 'year' && months.length > 0);
  return (
    [interval, count].every(isWhole(1, Number.MAX_SAFE_INTEGER)) &&
    months.every(isWhole(1, 12)) &&
    monthDays.every((day) => isWhole(1, 31)(Math.abs(day))) &&
    days.every(({ day }) => day >= 0) &&
    (isCounted || !(inMonth || (every === 'year' && days.length > 0)))
  );
}

const dayLength = 86_400_000;

/** Longest series that is counted through from its first time, in days: a hundred years. */
const most = 36_600;

/**
 * The times of a repeated appointment on the wall, the first included, of which the clock may show a moment between `from` and
 * `to`, and at most a day before or after. Undefined for a series with a count that is too long to count through.
 */
export function timesOf(first: WallTime, repeat: Repeat, from: number, to: number): readonly WallTime[] | undefined {
  const dayOf = (moment: number) => Math.floor((moment - utcOf(first)) / dayLength);
  const near = Math.max(0, dayOf(from) - 1);
  const last = dayOf(to) + 2;
  // Only a count asks what came before.
  const start = repeat.count === undefined ? near : 0;
  if (last - start > most) return undefined;
  const times: WallTime[] = [];
  let told = 0;
  for (let day = start; day <= last && told !== repeat.count; day += 1) {
    const time = plusDays(first, day);
    // The first time counts even when the rule would not have it (RFC 5545, 3.8.5.3).
    if (day > 0 && !(isTurn(first, repeat, time, day) && fits(first, repeat, time))) continue;
    told += 1;
    if (day >= near) times.push(time);
  }
  return times;
}

/** Whether this is one of the days, weeks, months or years that are not passed over. */
function isTurn(first: WallTime, { every, interval, weekStart }: Repeat, time: WallTime, day: number): boolean {
  const sinceWeekStart = (weekdayOf(first) - weekStart + 7) % 7;
  const years = time.year - first.year;
  const turn = {
    day,
    week: Math.floor((day + sinceWeekStart) / 7),
    month: years * 12 + time.month - first.month,
    year: years,
  };
  return turn[every] % interval === 0;
}

function fits(first: WallTime, { every, weekdays: days, monthDays, months }: Repeat, time: WallTime): boolean {
  if (months.length > 0 ? !months.includes(time.month) : every === 'year' && time.month !== first.month) return false;
  if (days.length === 0 && monthDays.length === 0) {
    if (every === 'day') return true;
    return every === 'week' ? weekdayOf(time) === weekdayOf(first) : time.day === first.day;
  }
  const length = new Date(Date.UTC(time.year, time.month, 0)).getUTCDate();
  const [nth, fromEnd] = [Math.ceil(time.day / 7), -Math.ceil((length - time.day + 1) / 7)];
  const isDay = days.some((one) => one.day === weekdayOf(time) && [undefined, nth, fromEnd].includes(one.nth));
  const isMonthDay = monthDays.some((one) => one === time.day || one === time.day - length - 1);
  return (days.length === 0 || isDay) && (monthDays.length === 0 || isMonthDay);
}

/** 0 is Monday. */
function weekdayOf(time: WallTime): number {
  return (new Date(utcOf(time)).getUTCDay() + 6) % 7;
}
