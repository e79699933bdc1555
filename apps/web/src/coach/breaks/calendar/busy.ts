import { type EventLines, type Line, readEvents } from './lines.ts';
import { readRepeat, timesOf } from './repeat.ts';
import { momentOf, type WallTime, wallOf, zoneNamed } from './zone.ts';

/** A busy time in milliseconds since 1970: nothing of what it is about. */
export interface Busy {
  readonly from: number;
  readonly to: number;
}

export interface BusyTimes {
  /** In order, those that touch put together. */
  readonly busy: readonly Busy[];
  /** Appointments whose repeat or time we do not understand: read once, or not at all. */
  readonly notUnderstood: number;
}

/** An appointment with its first moment, its length, and where on earth its clock hangs. */
interface Appointment {
  readonly start: WallTime;
  readonly zone: string;
  readonly length: number;
  readonly lines: EventLines;
}

/**
 * When somebody is busy by a calendar file, between two moments. Titles, places and people are never looked at. All-day
 * appointments (birthdays, holidays), cancelled ones and those marked as free do not count.
 *
 * Understood: DTSTART with DTEND or DURATION, in UTC, with a TZID or floating; RRULE by day, week, month or year with INTERVAL,
 * BYDAY (also the second or the last of a month), BYMONTHDAY, BYMONTH, COUNT and UNTIL; EXDATE; a single time that was moved
 * (RECURRENCE-ID). Not understood: other parts of a repeat, RDATE.
 * @param here The zone of this device, for times without one. @returns undefined when the file is no calendar.
 */
export function busyTimes(file: string, from: number, to: number, here: string): BusyTimes | undefined {
  const events = readEvents(file);
  if (!events) return undefined;
  let notUnderstood = 0;
  const moved = movedTimes(events, here);
  const busy = events.flatMap((lines) => {
    if (!isBusy(lines)) return [];
    const one = appointmentOf(lines, here);
    if (one === undefined) {
      if (value(lines, 'DTSTART')?.parameters.VALUE !== 'DATE') notUnderstood += 1;
      return [];
    }
    const { times, whole } = momentsOf(one, from, to, here);
    if (!whole) notUnderstood += 1;
    const isMoved = value(lines, 'RECURRENCE-ID') === undefined ? (moved.get(uidOf(lines)) ?? []) : [];
    return times
      .filter((moment) => !isMoved.includes(moment))
      .map((moment) => ({ from: moment, to: moment + one.length }))
      .filter((span) => span.to > from && span.from < to);
  });
  return { busy: together(busy), notUnderstood };
}

function isBusy(lines: EventLines): boolean {
  const says = (name: string) => value(lines, name)?.value.toUpperCase();
  const free = says('X-MICROSOFT-CDO-BUSYSTATUS') === 'FREE';
  return says('STATUS') !== 'CANCELLED' && says('TRANSP') !== 'TRANSPARENT' && !free;
}

function appointmentOf(lines: EventLines, here: string): Appointment | undefined {
  const start = value(lines, 'DTSTART');
  const clock = start && readTime(start, here);
  if (!clock) return undefined;
  const ends = value(lines, 'DTEND');
  const end = ends && readTime(ends, here);
  const length = end
    ? momentOf(end.wall, end.zone) - momentOf(clock.wall, clock.zone)
    : durationOf(value(lines, 'DURATION')?.value ?? '');
  // Without an end it takes no time (RFC 5545, 3.6.1).
  return length === undefined || length <= 0 ? undefined : { start: clock.wall, zone: clock.zone, length, lines };
}

/**
 * The moments at which an appointment begins, at least those that are on between `from` and `to`; `whole` is false when its repeat
 * says more than we understand, or is too long to count through: then only its first moment.
 */
function momentsOf({ start, zone, length, lines }: Appointment, from: number, to: number, here: string) {
  const rule = value(lines, 'RRULE');
  const repeat = rule && readRepeat(rule.value);
  const walls = repeat && timesOf(start, repeat, from - length, to);
  const whole = value(lines, 'RDATE') === undefined && (rule === undefined || walls !== undefined);
  if (!walls) return { times: [momentOf(start, zone)], whole };
  const until = repeat?.until === undefined ? Number.POSITIVE_INFINITY : untilOf(repeat.until, zone);
  const left = new Set(
    lines
      .filter(({ name }) => name === 'EXDATE')
      .flatMap((line) => line.value.split(',').map((one) => momentIn({ ...line, value: one }, here))),
  );
  const times = walls.map((time) => momentOf(time, zone));
  return { times: times.filter((moment) => moment <= until && !left.has(moment)), whole };
}

/** Single times that were moved elsewhere, by the id of the series. */
function movedTimes(events: readonly EventLines[], here: string): ReadonlyMap<string, readonly number[]> {
  const moved = new Map<string, number[]>();
  for (const lines of events) {
    const id = value(lines, 'RECURRENCE-ID');
    const moment = id && momentIn(id, here);
    if (moment !== undefined) moved.set(uidOf(lines), [...(moved.get(uidOf(lines)) ?? []), moment]);
  }
  return moved;
}

function uidOf(lines: EventLines): string {
  return value(lines, 'UID')?.value ?? '';
}

function momentIn(line: Line, here: string): number | undefined {
  const time = readTime(line, here);
  return time && momentOf(time.wall, time.zone);
}

/** `20270328T090000` in its zone; undefined for a whole day and for what is no time. */
function readTime({ value, parameters }: Line, here: string): { wall: WallTime; zone: string } | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z?)$/.exec(value);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1, 6).map(Number);
  const { TZID } = parameters;
  const zone = match[7] === 'Z' ? 'UTC' : ((TZID === undefined ? undefined : zoneNamed(TZID)) ?? here);
  return { wall: { year, month, day, hour, minute }, zone };
}

/** The end of a repeat: a moment in UTC, or a day that still counts as a whole. */
function untilOf(until: string, zone: string): number {
  const time = until.includes('T') ? until : `${until}T235900`;
  return momentIn({ name: 'UNTIL', parameters: { TZID: zone }, value: time }, zone) ?? Number.POSITIVE_INFINITY;
}

/** `PT1H30M`, `P1D` in milliseconds; undefined for anything else. */
function durationOf(text: string): number | undefined {
  const match = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text);
  if (!match) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}

function value(lines: EventLines, name: string): Line | undefined {
  return lines.find((line) => line.name === name);
}

function together(spans: readonly Busy[]): readonly Busy[] {
  const joined: Busy[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && span.from <= last.to) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else joined.push(span);
  }
  return joined;
}

/** What clocks in this zone show at a moment, as day and clock. */
export function wallClockOf(moment: number, zone: string): { readonly day: string; readonly clock: string } {
  const { year, month, day, hour, minute } = wallOf(moment, zone);
  const two = (n: number) => String(n).padStart(2, '0');
  return { day: `${year}-${two(month)}-${two(day)}`, clock: `${two(hour)}:${two(minute)}` };
}
