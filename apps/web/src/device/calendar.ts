import type { Day } from '@rugwijs/core';

export interface CalendarItem {
  /** Stable, so that importing twice does not double it. */
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly day: Day;
  /** Local time, `18:30`. */
  readonly at: string;
  readonly minutes: number;
  readonly daily: boolean;
}

/**
 * A calendar file (RFC 5545). Times are floating, without zone: half past six stays half past six on the wall,
 * in summer and winter and on a journey. Lines are folded at 75 octets and end in CRLF, as calendars insist.
 */
export function calendarFile(items: readonly CalendarItem[], madeAt: Date): string {
  const stamp = madeAt.toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rugwijs//Rugwijs//NL',
    'CALSCALE:GREGORIAN',
    ...items.flatMap((item) => [
      'BEGIN:VEVENT',
      `UID:${item.id}@rugwijs`,
      `DTSTAMP:${stamp}`,
      `DTSTART:${item.day.replaceAll('-', '')}T${item.at.replace(':', '')}00`,
      `DURATION:PT${item.minutes}M`,
      ...(item.daily ? ['RRULE:FREQ=DAILY'] : []),
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
