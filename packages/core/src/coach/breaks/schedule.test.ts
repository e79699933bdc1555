import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BreakHours,
  breakTimes,
  dayOfMinute,
  hoursProblems,
  nextBreak,
  type Span,
  wallClock,
  wallMinute,
  weekdayOf,
} from './schedule.ts';

const hours: BreakHours = { every: 30, days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };
// A Monday.
const at = (clock: string, day = '2026-11-23') => wallMinute(day, clock);
const say = (minute: number | undefined) =>
  minute === undefined ? 'never' : `${dayOfMinute(minute)} ${wallClock(minute)}`;

describe('the next break', () => {
  test.each([
    ['half an hour after the last one', at('10:00'), {}, at('10:10'), '2026-11-23 10:30'],
    ['due already', at('10:00'), {}, at('10:45'), '2026-11-23 10:45'],
    ['sitting counts from the start of the day', at('16:50', '2026-11-20'), {}, at('08:00'), '2026-11-23 09:30'],
    ['not after the end', at('16:45'), {}, at('16:50'), '2026-11-24 09:30'],
    ['not in the weekend', at('16:45', '2026-11-20'), {}, at('18:00', '2026-11-20'), '2026-11-23 09:30'],
    ['"nog 2 minuten"', at('10:00'), { snoozedUntil: at('10:32') }, at('10:30'), '2026-11-23 10:32'],
    ['in a meeting: right after it', at('10:00'), { pausedUntil: at('11:15') }, at('10:20'), '2026-11-23 11:15'],
    [
      'a meeting that ends before the break is due',
      at('10:00'),
      { pausedUntil: at('10:10') },
      at('10:05'),
      '2026-11-23 10:30',
    ],
    [
      'busy by the calendar',
      at('10:00'),
      { busy: [{ from: at('10:30'), to: at('11:00') }] },
      at('10:05'),
      '2026-11-23 11:00',
    ],
    [
      'a meeting into the evening: tomorrow',
      at('15:00'),
      { busy: [{ from: at('15:00'), to: at('19:00') }] },
      at('15:10'),
      '2026-11-24 09:30',
    ],
  ])('%s', (_name, last, moments, now, expected) => {
    expect(say(nextBreak(hours, { last, busy: [], ...moments }, now))).toBe(expected);
  });

  test('quiet hours wait until their end', () => {
    const lunch = { ...hours, quiet: { from: '12:00', to: '13:00' } };
    expect(say(nextBreak(lunch, { last: at('11:45'), busy: [] }, at('11:50')))).toBe('2026-11-23 13:00');
  });
  test('no room in two weeks: never, and it ends', () => {
    const holiday = [{ from: at('00:00'), to: at('00:00', '2027-01-04') }];
    expect(nextBreak(hours, { last: at('08:00'), busy: holiday }, at('09:00'))).toBeUndefined();
  });
});

const clock = fc.integer({ min: 0, max: 1439 }).map((minute) => wallClock(minute));
const anyHours = fc
  .record({
    every: fc.integer({ min: 20, max: 60 }),
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    from: clock,
    to: clock,
    quiet: fc.record({ from: clock, to: clock }),
  })
  .filter((one) => hoursProblems(one, { every: { least: 20, usual: 30, most: 60 } } as never).length === 0);
const moment = fc.integer({ min: at('00:00'), max: at('00:00') + 20_000 });
const span = fc
  .tuple(moment, fc.integer({ min: 1, max: 600 }))
  .map(([from, length]): Span => ({ from, to: from + length }));

describe('laws', () => {
  test('a break never falls outside the hours and days, in quiet hours, in a meeting or in a busy time, nor in the past', () => {
    fc.assert(
      fc.property(
        anyHours,
        moment,
        moment,
        moment,
        fc.array(span, { maxLength: 5 }),
        (one, last, now, pausedUntil, busy) => {
          const next = nextBreak(one, { last, pausedUntil, busy }, now);
          if (next === undefined) return;
          const time = wallClock(next);
          expect(next).toBeGreaterThanOrEqual(now);
          expect(next).toBeGreaterThanOrEqual(pausedUntil);
          expect(one.days).toContain(weekdayOf(next));
          expect(time >= one.from && time < one.to).toBe(true);
          expect(time >= one.quiet.from && time < one.quiet.to).toBe(false);
          expect(busy.some(({ from, to }) => next >= from && next < to)).toBe(false);
        },
      ),
    );
  });
  test('without anything in the way it is not before so many minutes of sitting', () => {
    fc.assert(
      fc.property(anyHours, moment, (one, last) => {
        const next = nextBreak(one, { last, busy: [] }, last);
        if (next !== undefined) expect(next - last).toBeGreaterThanOrEqual(one.every);
      }),
    );
  });
});

test('the times for a calendar leave out lunch and the end of the day', () => {
  const day = { ...hours, every: 60, quiet: { from: '12:00', to: '13:00' } };
  expect(breakTimes(day)).toEqual(['10:00', '11:00', '13:00', '14:00', '15:00', '16:00']);
});

test.each([
  ['as usual', {}, []],
  ['more often than every 20 minutes', { every: 10 }, ['every']],
  ['not a whole number', { every: 30.5 }, ['every']],
  ['no day', { days: [] }, ['days']],
  ['no time', { from: '' }, ['clock']],
  ['a time that does not exist', { to: '25:00' }, ['clock']],
  ['ends before it begins', { to: '08:00' }, ['order']],
  ['quiet ends before it begins', { quiet: { from: '13:00', to: '12:00' } }, ['quiet']],
])('hours as filled in: %s', (_name, change, problems) => {
  expect(hoursProblems({ ...hours, ...change }, { every: { least: 20, usual: 30, most: 60 } } as never)).toEqual(
    problems,
  );
});
