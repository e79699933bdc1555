import { describe, expect, test } from 'vitest';
import { calendarFile } from './calendar.ts';

const item = {
  id: 'session',
  title: 'Oefenen; je rug, even',
  note: 'Rugwijs',
  day: '2026-11-23',
  at: '18:30',
  minutes: 15,
  daily: true,
} as const;
const file = calendarFile([item], new Date('2026-11-22T10:00:00.123Z'));

describe('calendar file', () => {
  test('the time is the time on the wall: no zone, no Z', () => {
    expect(file).toContain('\r\nDTSTART:20261123T183000\r\n');
  });
  test('the stamp is UTC', () => {
    expect(file).toContain('\r\nDTSTAMP:20261122T100000Z\r\n');
  });
  test('a daily reminder repeats, a single one does not', () => {
    expect(file).toContain('RRULE:FREQ=DAILY');
    expect(calendarFile([{ ...item, daily: false }], new Date())).not.toContain('RRULE');
  });
  test('marks that mean something to a calendar are escaped', () => {
    expect(file).toContain('SUMMARY:Oefenen\\; je rug\\, even');
  });
  test('no line is longer than 75 octets, and unfolding gives the text back', () => {
    const note = 'Hoe is je rug? '.repeat(12) + 'é'.repeat(60);
    const long = calendarFile([{ ...item, note }], new Date());
    const lines = long.split('\r\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(long.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${note}`);
  });
});
