import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockMinutes, minuteOf } from './clock-time.ts';
import { checkNight, type NightProblem, readNight } from './night.ts';
import type { Night } from './records.ts';

const night = (change: Partial<Night> = {}): Night => ({
  day: '2026-03-11',
  bed: '23:00',
  minutesToSleep: 20,
  minutesAwake: 10,
  woke: '06:45',
  up: '07:00',
  ...change,
});

/** Hours in bed and asleep, or what is wrong. */
function read(change: Partial<Night>): readonly [number, number] | NightProblem {
  const result = readNight(night(change));
  return result.ok ? [result.times.inBed / 60, result.times.asleep / 60] : result.problem;
}

describe('a night in hours', () => {
  test.each<[string, Partial<Night>, readonly [number, number]]>([
    ['bed before midnight', {}, [8, 7.25]],
    ['bed after midnight', { bed: '00:30' }, [6.5, 5.75]],
    ['bed at midnight', { bed: '00:00' }, [7, 6.25]],
    ['a day sleeper', { bed: '08:00', woke: '14:30', up: '15:00' }, [7, 6]],
    ['got up just after midnight', { bed: '20:00', woke: '23:50', up: '00:10' }, [4 + 1 / 6, 3 + 1 / 3]],
    ['got up at once', { woke: '07:00' }, [8, 7.5]],
    ['did not sleep at all', { minutesToSleep: 465, minutesAwake: 0 }, [8, 0]],
    ['the night that summer time begins', { day: '2026-03-29' }, [7, 6.25]],
    ['the night that it ends', { day: '2026-10-25' }, [9, 8.25]],
    ['bed after the clock went forward', { day: '2026-03-29', bed: '03:30' }, [3.5, 2.75]],
    ['bed in the hour that does not exist is the hour after', { day: '2026-03-29', bed: '02:30' }, [3.5, 2.75]],
    ['the night after the change is an ordinary one', { day: '2026-03-30' }, [8, 7.25]],
  ])('%s', (_name, change, expected) => {
    const [inBed, asleep] = read(change) as readonly [number, number];
    expect(inBed).toBeCloseTo(expected[0]);
    expect(asleep).toBeCloseTo(expected[1]);
  });

  test.each<[string, Partial<Night>, NightProblem]>([
    ['no time of going to bed', { bed: '' }, 'no-time'],
    ['25 o’clock', { bed: '25:00' }, 'no-time'],
    ['no morning', { day: '' }, 'no-time'],
    ['negative minutes', { minutesAwake: -5 }, 'bad-minutes'],
    ['minutes left open', { minutesToSleep: Number.NaN }, 'bad-minutes'],
    ['awake for longer than in bed', { minutesToSleep: 300, minutesAwake: 300 }, 'more-awake-than-in-bed'],
    ['woke before going to bed', { woke: '22:00' }, 'woke-outside'],
    ['woke after getting up', { woke: '07:30' }, 'woke-outside'],
    ['bed and up at the same minute: a whole day', { bed: '07:00' }, 'too-long'],
    ['ten minutes in bed', { bed: '06:50', woke: '07:00', minutesToSleep: 0, minutesAwake: 0 }, 'too-short'],
  ])('what cannot be is refused: %s', (_name, change, problem) => {
    expect(read(change)).toBe(problem);
  });

  test.each<[string, Partial<Night>, boolean]>([
    ['this morning, already up', {}, true],
    ['this morning, still to come', { up: '09:00', woke: '08:45' }, false],
    ['tomorrow', { day: '2026-03-12' }, false],
    ['yesterday evening late', { day: '2026-03-10', up: '23:00', woke: '22:00', bed: '12:00' }, true],
  ])('the future is refused: %s', (_name, change, ok) => {
    const result = checkNight(night(change), { day: '2026-03-11', minutes: 8 * 60 });
    expect(result.ok || result.problem !== 'future').toBe(ok);
  });
});

describe('times as people type them', () => {
  test.each([
    ['23:10', 1390],
    ['7.05', 425],
    ['0705', 425],
    [' 7:05 ', 425],
    ['7u05', 425],
    ['24:00', undefined],
    ['12:60', undefined],
    ['half acht', undefined],
    ['', undefined],
  ])('%s', (typed, minutes) => {
    expect(clockMinutes(typed)).toBe(minutes);
  });
});

describe('laws', () => {
  const clock = fc
    .integer({ min: 0, max: 1439 })
    .map((at) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`);
  const day = fc
    .integer({ min: 0, max: 700 })
    .map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));

  test('no night has more sleep than bed, or less than none', () => {
    fc.assert(
      fc.property(
        day,
        clock,
        clock,
        clock,
        fc.nat(600),
        fc.nat(600),
        (on, bed, woke, up, minutesToSleep, minutesAwake) => {
          const result = readNight({ day: on, bed, woke, up, minutesToSleep, minutesAwake });
          if (!result.ok) return;
          const { asleep, inBed, efficiency } = result.times;
          expect(asleep).toBeGreaterThanOrEqual(0);
          expect(asleep).toBeLessThanOrEqual(inBed);
          expect(efficiency).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test('the wall clock agrees with the time zone data of this machine, but for the hour that comes twice', () => {
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Amsterdam',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 1439 }), (on, minutes) => {
        const moment = new Date((minuteOf(on, minutes) - 60) * 60_000);
        const [hour = 0, minute = 0] = format.format(moment).split(':').map(Number);
        const skipped = /-03-/.test(on) && minutes >= 120 && minutes < 180 && hour === 3;
        if (!skipped) expect(hour * 60 + minute).toBe(minutes);
      }),
    );
  });
});
