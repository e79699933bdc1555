import { describe, expect, test } from 'vitest';
import { busyTimes, wallClockOf } from './busy.ts';

const here = 'Europe/Amsterdam';

function calendar(...events: string[]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.flatMap((e) => ['BEGIN:VEVENT', 'UID:a', ...e.split('|'), 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n');
}

/** Busy times between two days as people in Amsterdam read them. */
function read(file: string, from = '2027-03-01', to = '2027-04-15'): string[] {
  const found = busyTimes(file, Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`), here);
  return (found?.busy ?? []).map((span) => {
    const [start, end] = [wallClockOf(span.from, here), wallClockOf(span.to, here)];
    return `${start.day} ${start.clock}–${end.clock}`;
  });
}

describe('one appointment', () => {
  test.each([
    ['in UTC', 'DTSTART:20270310T090000Z|DTEND:20270310T100000Z', '2027-03-10 10:00–11:00'],
    ['in UTC, in summer', 'DTSTART:20270410T090000Z|DTEND:20270410T100000Z', '2027-04-10 11:00–12:00'],
    ['floating', 'DTSTART:20270310T090000|DTEND:20270310T093000', '2027-03-10 09:00–09:30'],
    ['with a zone', 'DTSTART;TZID=Europe/Amsterdam:20270310T090000|DURATION:PT45M', '2027-03-10 09:00–09:45'],
    ['in London', 'DTSTART;TZID=Europe/London:20270310T090000|DURATION:PT1H', '2027-03-10 10:00–11:00'],
    [
      'as Outlook names it',
      'DTSTART;TZID="W. Europe Standard Time":20270310T090000|DURATION:PT1H',
      '2027-03-10 09:00–10:00',
    ],
    ['a zone nobody knows is this one', 'DTSTART;TZID=Ergens:20270310T090000|DURATION:PT1H', '2027-03-10 09:00–10:00'],
  ])('%s', (_name, event, expected) => {
    expect(read(calendar(event))).toEqual([expected]);
  });

  test.each([
    ['a whole day', 'DTSTART;VALUE=DATE:20270310|DTEND;VALUE=DATE:20270311'],
    ['cancelled', 'DTSTART:20270310T090000|DURATION:PT1H|STATUS:CANCELLED'],
    ['marked as free', 'DTSTART:20270310T090000|DURATION:PT1H|TRANSP:TRANSPARENT'],
    ['without an end', 'DTSTART:20270310T090000'],
    ['ends before it begins', 'DTSTART:20270310T090000|DTEND:20270310T080000'],
    ['before the weeks that matter', 'DTSTART:20260310T090000|DURATION:PT1H'],
  ])('does not count: %s', (_name, event) => {
    expect(read(calendar(event))).toEqual([]);
  });

  test('two that touch are one busy time, and what they are about is nowhere', () => {
    const file = calendar(
      'DTSTART:20270310T090000|DURATION:PT1H|SUMMARY:Geheim overleg|LOCATION:Thuis',
      'DTSTART:20270310T093000|DURATION:PT1H',
    );
    const found = busyTimes(file, 0, Date.parse('2030-01-01'), here);
    expect(read(file)).toEqual(['2027-03-10 09:00–10:30']);
    expect(JSON.stringify(found)).not.toMatch(/Geheim|Thuis/);
  });
});

describe('repeated', () => {
  test('nine o’clock stays nine o’clock across the change to summer time of 28 March 2027', () => {
    const daily = 'DTSTART;TZID=Europe/Amsterdam:20270326T090000|DURATION:PT15M|RRULE:FREQ=DAILY;COUNT=5';
    expect(read(calendar(daily))).toEqual([26, 27, 28, 29, 30].map((day) => `2027-03-${day} 09:00–09:15`));
  });
  test('and back to winter time of 31 October 2027', () => {
    const daily = 'DTSTART;TZID=Europe/Amsterdam:20271029T163000|DURATION:PT15M|RRULE:FREQ=DAILY;COUNT=4';
    expect(read(calendar(daily), '2027-10-01', '2027-11-30')).toEqual([
      '2027-10-29 16:30–16:45',
      '2027-10-30 16:30–16:45',
      '2027-10-31 16:30–16:45',
      '2027-11-01 16:30–16:45',
    ]);
  });
  test('one in UTC does move with the clock', () => {
    const daily = 'DTSTART:20270327T080000Z|DURATION:PT1H|RRULE:FREQ=DAILY;COUNT=2';
    expect(read(calendar(daily))).toEqual(['2027-03-27 09:00–10:00', '2027-03-28 10:00–11:00']);
  });
  test('in the hour that is skipped it starts an hour later by the clock; in the hour that comes twice, the first time', () => {
    expect(read(calendar('DTSTART;TZID=Europe/Amsterdam:20270328T023000|DURATION:PT10M'))).toEqual([
      '2027-03-28 03:30–03:40',
    ]);
    const twice = busyTimes(
      calendar('DTSTART;TZID=Europe/Amsterdam:20271031T023000|DURATION:PT10M'),
      0,
      Date.parse('2028-01-01'),
      here,
    );
    expect(new Date(twice?.busy[0]?.from ?? 0).toISOString()).toBe('2027-10-31T00:30:00.000Z');
  });
  test('every week on two days, until a day, without one that was left out', () => {
    const weekly =
      'DTSTART;TZID=Europe/Amsterdam:20270301T130000|DURATION:PT1H|RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20270310T235959Z|EXDATE;TZID=Europe/Amsterdam:20270303T130000';
    expect(read(calendar(weekly))).toEqual([
      '2027-03-01 13:00–14:00',
      '2027-03-08 13:00–14:00',
      '2027-03-10 13:00–14:00',
    ]);
  });
  test('every other week', () => {
    const weekly = 'DTSTART:20270303T130000|DURATION:PT1H|RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=4';
    expect(read(calendar(weekly))).toEqual([
      '2027-03-03 13:00–14:00',
      '2027-03-15 13:00–14:00',
      '2027-03-17 13:00–14:00',
      '2027-03-29 13:00–14:00',
    ]);
  });
  test('a single time that was moved is busy at its new time only', () => {
    const file = calendar(
      'DTSTART;TZID=Europe/Amsterdam:20270301T090000|DURATION:PT1H|RRULE:FREQ=DAILY;COUNT=2',
      'RECURRENCE-ID;TZID=Europe/Amsterdam:20270302T090000|DTSTART;TZID=Europe/Amsterdam:20270302T150000|DURATION:PT1H',
    );
    expect(read(file)).toEqual(['2027-03-01 09:00–10:00', '2027-03-02 15:00–16:00']);
  });
  test('began years ago and still goes on', () => {
    expect(
      read(calendar('DTSTART:20240301T090000|DURATION:PT1H|RRULE:FREQ=WEEKLY'), '2027-03-01', '2027-03-08'),
    ).toHaveLength(1);
  });
  const march = (rule: string, start: string) =>
    read(calendar(`DTSTART:${start}T090000|DURATION:PT1H|RRULE:${rule}`), '2027-03-01', '2027-03-31').map((one) =>
      one.slice(5, 10),
    );
  test.each([
    [
      'every week since before the app was there',
      'FREQ=WEEKLY',
      '20090302',
      ['03-01', '03-08', '03-15', '03-22', '03-29'],
    ],
    ['every other week since 2009', 'FREQ=WEEKLY;INTERVAL=2', '20090302', ['03-08', '03-22']],
    ['every ten days since 1999, so many times', 'FREQ=DAILY;INTERVAL=10;COUNT=1025', '19990304', ['03-07', '03-17']],
    ['counted, and over long ago', 'FREQ=WEEKLY;COUNT=10', '20090302', []],
    ['every month, the day of the first time', 'FREQ=MONTHLY', '20150110', ['03-10']],
    ['every third month', 'FREQ=MONTHLY;INTERVAL=3', '20261210', ['03-10']],
    ['every third month, another turn', 'FREQ=MONTHLY;INTERVAL=3', '20270110', []],
    ['two days of the month, the last one too', 'FREQ=MONTHLY;BYMONTHDAY=1,-1', '20260101', ['03-01']],
    ['the second Monday', 'FREQ=MONTHLY;BYDAY=2MO', '20260112', ['03-08']],
    ['the last Friday', 'FREQ=MONTHLY;BYDAY=-1FR', '20260130', ['03-26']],
    ['every Friday of the month', 'FREQ=MONTHLY;BYDAY=FR', '20270305', ['03-05', '03-12', '03-19', '03-26']],
    ['the 30th only in months that have one', 'FREQ=MONTHLY;COUNT=2', '20270130', ['03-30']],
    ['every year', 'FREQ=YEARLY', '20100315', ['03-15']],
    ['every year, in another month', 'FREQ=YEARLY', '20100415', []],
    ['every other year', 'FREQ=YEARLY;INTERVAL=2', '20240315', []],
    ['every year on a day of a named month', 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=15', '20200315', ['03-15']],
    ['every year on the third Wednesday of March', 'FREQ=YEARLY;BYMONTH=3;BYDAY=3WE', '20200318', ['03-17']],
    ['every day, only in other months', 'FREQ=DAILY;BYMONTH=1,2', '20270101', []],
  ])('%s', (_name, rule, start, days) => {
    expect(march(rule, start)).toEqual(days);
  });
  test('an appointment that began before the weeks that matter, and is still on', () => {
    const night = 'DTSTART:20200101T220000|DURATION:P2D|RRULE:FREQ=MONTHLY;BYMONTHDAY=28';
    expect(
      busyTimes(calendar(night), Date.parse('2027-03-01T00:00:00Z'), Date.parse('2027-03-02'), here)?.busy,
    ).toEqual([{ from: Date.parse('2027-02-28T21:00:00Z'), to: Date.parse('2027-03-02T21:00:00Z') }]);
  });
  test.each([
    ['the last working day', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'],
    ['the twentieth Monday of the year', 'FREQ=YEARLY;BYDAY=20MO'],
    ['the second Monday of the year', 'FREQ=YEARLY;BYDAY=2MO'],
    ['a day of no month', 'FREQ=MONTHLY;BYMONTHDAY=32'],
    ['a day of a week', 'FREQ=WEEKLY;BYDAY=2MO'],
    ['no weekday', 'FREQ=WEEKLY;BYDAY=XX'],
    ['every hour', 'FREQ=HOURLY'],
    ['never', 'FREQ=DAILY;INTERVAL=0'],
    ['nothing at all', 'WEKST=MO'],
  ])('not understood is counted and said, its first time still holds: %s', (_name, rule) => {
    const file = calendar(`DTSTART:20270310T090000|DURATION:PT1H|RRULE:${rule}`);
    const found = busyTimes(file, 0, Date.parse('2028-01-01'), here);
    expect(found?.notUnderstood).toBe(1);
    expect(found?.busy).toHaveLength(1);
  });
  test('nor is a time that is none', () => {
    expect(busyTimes(calendar('DTSTART:morgen|DURATION:PT1H'), 0, 1, here)?.notUnderstood).toBe(1);
  });
  test('a count from more than a hundred years ago is too long to count through: said as not understood', () => {
    const file = calendar('DTSTART:19000101T090000|DURATION:PT1H|RRULE:FREQ=DAILY;COUNT=99999');
    const found = busyTimes(file, Date.parse('2027-03-01'), Date.parse('2027-03-31'), here);
    expect(found).toEqual({ busy: [], notUnderstood: 1 });
  });
});

describe('the file', () => {
  test('folded lines and alarms inside an appointment are read through', () => {
    const file = calendar(
      'DTSTART;TZID=Europe/Amst\r\n erdam:20270310T090000|DURATION:PT1H|BEGIN:VALARM|TRIGGER:-PT5M|DURATION:PT9H|END:VALARM',
    );
    expect(read(file)).toEqual(['2027-03-10 09:00–10:00']);
  });
  test('anything else is no calendar', () => {
    expect(busyTimes('<html>', 0, 1, here)).toBeUndefined();
    expect(busyTimes('', 0, 1, here)).toBeUndefined();
  });
  test('an empty calendar is nothing busy', () => {
    expect(busyTimes('BEGIN:VCALENDAR\nEND:VCALENDAR', 0, 1, here)).toEqual({ busy: [], notUnderstood: 0 });
  });
});
