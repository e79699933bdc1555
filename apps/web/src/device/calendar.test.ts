import { describe, expect, test } from 'vitest';
import { busyTimes, wallClockOf } from '../coach/breaks/calendar/busy.ts';
import { type CalendarItem, calendarFile, calendarZone } from './calendar.ts';

const item: CalendarItem = {
  id: 'session',
  title: 'Oefenen; je rug, even',
  note: 'Rugwijs',
  day: '2026-11-23',
  at: '18:30',
  minutes: 15,
  repeat: 'daily',
};
const madeAt = new Date('2026-11-22T10:00:00.123Z');
const file = calendarFile([item], madeAt, 'Europe/Amsterdam');

/** Days and clocks on which the items stand, read back by the reader of calendar files as somebody in Amsterdam sees them. */
function seen(items: readonly CalendarItem[], from: string, to: string): string[] {
  const marked = calendarFile(items, madeAt, 'Europe/Amsterdam').replaceAll('TRANSP:TRANSPARENT', 'TRANSP:OPAQUE');
  const found = busyTimes(marked, Date.parse(from), Date.parse(to), 'UTC');
  expect(found?.notUnderstood).toBe(0);
  return (found?.busy ?? []).map((span) => {
    const { day, clock } = wallClockOf(span.from, 'Europe/Amsterdam');
    return `${day} ${clock}`;
  });
}

describe('calendar file', () => {
  test('the time is the time on the wall in the Netherlands: it names its zone and is not in UTC', () => {
    expect(file).toContain('\r\nDTSTART;TZID=Europe/Amsterdam:20261123T183000\r\n');
  });
  test('on a device that keeps another time it floats: no zone, no Z', () => {
    const floating = calendarFile([item], madeAt, 'floating');
    expect(floating).toContain('\r\nDTSTART:20261123T183000\r\n');
    expect(floating).not.toContain('VTIMEZONE');
  });
  test.each([
    ['Europe/Amsterdam', 'Europe/Amsterdam'],
    ['Europe/Brussels', 'Europe/Amsterdam'],
    ['Europe/London', 'floating'],
    ['Africa/Lagos', 'floating'], // our winter time, no summer time
    ['America/Curacao', 'floating'],
  ] as const)('a device in %s: %s', (device, zone) => {
    expect(calendarZone(device)).toBe(zone);
  });
  test('half past six stays half past six across the change to summer time of 28 March 2027', () => {
    const days = seen([{ ...item, day: '2027-03-26' }], '2027-03-26T00:00Z', '2027-03-31T00:00Z');
    expect(days).toEqual(['26', '27', '28', '29', '30'].map((day) => `2027-03-${day} 18:30`));
  });
  test('and back to winter time of 31 October 2027', () => {
    const days = seen([{ ...item, day: '2027-10-30' }], '2027-10-30T00:00Z', '2027-11-02T00:00Z');
    expect(days).toEqual(['2027-10-30 18:30', '2027-10-31 18:30', '2027-11-01 18:30']);
  });
  test('the rules of the zone that come along change the clock on those very days', () => {
    const [summer, winter] = [/DAYLIGHT\r\n([\s\S]*?)END:DAYLIGHT/, /STANDARD\r\n([\s\S]*?)END:STANDARD/].map(
      (part) => part.exec(file)?.[1] ?? '',
    );
    expect(summer).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU');
    expect(summer).toMatch(/TZOFFSETFROM:\+0100\r\nTZOFFSETTO:\+0200/);
    expect(winter).toContain('RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU');
    expect(winter).toMatch(/TZOFFSETFROM:\+0200\r\nTZOFFSETTO:\+0100/);
    // Their first times are a last Sunday at the hour of the change.
    expect(summer).toContain('DTSTART:19960331T020000');
    expect(winter).toContain('DTSTART:19961027T030000');
    expect([new Date('1996-03-31').getUTCDay(), new Date('1996-10-27').getUTCDay()]).toEqual([0, 0]);
  });
  test('breaks stand on their days at their times, in both seasons', () => {
    const breaks: CalendarItem = {
      ...item,
      id: 'break-0930',
      at: '09:30',
      minutes: 1,
      day: '2027-03-26',
      repeat: [1, 5],
    };
    expect(seen([breaks], '2027-03-20T00:00Z', '2027-04-03T00:00Z')).toEqual([
      '2027-03-26 09:30',
      '2027-03-29 09:30',
      '2027-04-02 09:30',
    ]);
  });
  test('a weekly item begins on one of its own days', () => {
    // 23 November 2026 is a Monday.
    const weekly = calendarFile([{ ...item, repeat: [3] }], madeAt, 'Europe/Amsterdam');
    expect(weekly).toContain('DTSTART;TZID=Europe/Amsterdam:20261125T183000');
    expect(weekly).toContain('RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=12');
  });
  test.each([
    ['every day', 'daily', '18:30', 84, '2027-02-14 18:30'],
    ['just after midnight', 'daily', '00:15', 84, '2027-02-14 00:15'],
    ['three days a week', [1, 3, 5], '18:30', 36, '2027-02-12 18:30'],
  ] as const)('what repeats ends by itself after twelve weeks: %s', (_name, repeat, at, times, last) => {
    const all = seen([{ ...item, repeat, at }], '2026-11-01T00:00Z', '2028-01-01T00:00Z');
    expect([all.length, all.at(-1)]).toEqual([times, last]);
  });
  test('the stamp is UTC', () => {
    expect(file).toContain('\r\nDTSTAMP:20261122T100000Z\r\n');
  });
  test('a daily reminder repeats, a single one does not', () => {
    expect(file).toContain('RRULE:FREQ=DAILY');
    const { repeat: _, ...once } = item;
    expect(calendarFile([once], madeAt, 'floating')).not.toContain('RRULE');
  });
  test('marks that mean something to a calendar are escaped', () => {
    expect(file).toContain('SUMMARY:Oefenen\\; je rug\\, even');
  });
  test('no line is longer than 75 octets, and unfolding gives the text back', () => {
    const note = 'Hoe is je rug? '.repeat(12) + 'é'.repeat(60);
    const long = calendarFile([{ ...item, note }], madeAt, 'Europe/Amsterdam');
    const lines = long.split('\r\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(long.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${note}`);
  });
});
