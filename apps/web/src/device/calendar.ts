import { addDays, type Day } from '@rugwijs/core';

export interface CalendarItem {
  /** Stable, so that importing twice does not double it. */
  readonly id: string;
  readonly title: string;
  readonly note: string;
  /** First day; of a weekly item the first of its days from then on. */
  readonly day: Day;
  /** The time on the wall, `18:30`. */
  readonly at: string;
  readonly minutes: number;
  /** Every day, or every week on these days (1 is Monday), for `calendarWeeks`. Left out: once. */
  readonly repeat?: 'daily' | readonly number[];
}

/** How long what repeats stands in a calendar, in weeks: a calendar knows nothing of a plan that ended. */
export const calendarWeeks = 12;

/** Where the wall clock of the items hangs: the Netherlands, or wherever the calendar is opened. */
export type CalendarZone = 'Europe/Amsterdam' | 'floating';

/**
 * A calendar file (RFC 5545). In the Netherlands every time names its zone and the zone's rules come along: then half past six
 * stays half past six after the change to summer time in every calendar, also in one that takes times without a zone for UTC.
 * On a device that keeps another time than ours they float: the time on the wall, wherever that is.
 */
export function calendarFile(items: readonly CalendarItem[], madeAt: Date, zone: CalendarZone): string {
  const stamp = madeAt.toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rugwijs//Rugwijs//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...(zone === 'floating' ? [] : amsterdam),
    ...items.flatMap((item) => [
      'BEGIN:VEVENT',
      `UID:${item.id}@rugwijs`,
      `DTSTAMP:${stamp}`,
      `DTSTART${zone === 'floating' ? '' : `;TZID=${zone}`}:${firstDay(item).replaceAll('-', '')}T${item.at.replace(':', '')}00`,
      `DURATION:PT${item.minutes}M`,
      ...repeatOf(item),
      `SUMMARY:${escaped(item.title)}`,
      `DESCRIPTION:${escaped(item.note)}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:PT0M',
      `DESCRIPTION:${escaped(item.title)}`,
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

/** Our zone when this device keeps our time in winter and in summer (Berlin and Brussels do too), otherwise floating. */
export function calendarZone(deviceZone: string): CalendarZone {
  const months = [0, 6].map((month) => Date.UTC(2027, month, 15, 12));
  const hour = (zone: string, moment: number) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: 'numeric', minute: 'numeric' }).format(moment);
  const same = months.every((moment) => hour(deviceZone, moment) === hour('Europe/Amsterdam', moment));
  return same ? 'Europe/Amsterdam' : 'floating';
}

/** Summer time in the Netherlands: from the last Sunday of March to the last Sunday of October (directive 2000/84/EC). */
const amsterdam = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Amsterdam',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Ends after so many times: a last day would have to be given in UTC, and early times would fall on the other side of it. */
function repeatOf({ repeat }: CalendarItem): readonly string[] {
  if (repeat === undefined) return [];
  if (repeat === 'daily') return [`RRULE:FREQ=DAILY;COUNT=${calendarWeeks * 7}`];
  const days = repeat.map((day) => weekdays[day - 1]).join(',');
  return [`RRULE:FREQ=WEEKLY;BYDAY=${days};COUNT=${calendarWeeks * repeat.length}`];
}

/** The first time of a repeat must be one of its days: calendars differ in what they do otherwise. */
function firstDay({ day, repeat }: CalendarItem): Day {
  if (repeat === undefined || repeat === 'daily') return day;
  const weekday = (one: Day) => ((new Date(`${one}T12:00:00Z`).getUTCDay() + 6) % 7) + 1;
  return [0, 1, 2, 3, 4, 5, 6].map((after) => addDays(day, after)).find((one) => repeat.includes(weekday(one))) ?? day;
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (c) => `\\${c}`).replaceAll('\n', '\\n');
}

/** At most 75 octets a line, never inside a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    const limit = parts.length === 0 ? 75 : 74;
    if (encoder.encode(part + character).length > limit) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part].join('\r\n ');
}
