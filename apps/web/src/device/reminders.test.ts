import type { Advice } from '@rugwijs/journal';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isEnough, keepReminded, type Reminded, reminded, reminderDue, timeOf, toRemind } from './reminders.ts';

const exercise = { exercise: 'bridge' };
const session = { exercises: [exercise], minutes: 10, restDay: false, restReasons: [], doneToday: false };
const checkIn = { session: 's', moment: 'next-morning', due: true, on: '2026-11-22' };
const waits = (kind: string, rule: string) => ({ recheck: { kind, reasons: [{ rule }] } });

describe('what is still to be done today, when the time of the exercises has come', () => {
  test.each([
    ['exercises that are not done', { session, checkIns: [] }, 'session'],
    [
      'also when "iets nieuws?" goes before them',
      { session, checkIns: [], ...waits('anything-new', 'check-before-session') },
      'session',
    ],
    ['exercises before a check-in', { session, checkIns: [checkIn] }, 'session'],
    ['done today: silent', { session: { ...session, doneToday: true }, checkIns: [] }, undefined],
    ['a rest day: silent', { session: { ...session, restDay: true }, checkIns: [] }, undefined],
    ['a check-in that is due', { session: { ...session, doneToday: true }, checkIns: [checkIn] }, 'check-in'],
    ['a check-in that is not due yet: silent', { checkIns: [{ ...checkIn, due: false }] }, undefined],
    ['a date of the plan to look again', { session, checkIns: [checkIn], ...waits('gap', 'check-planned') }, 'recheck'],
    ['a week away', { session, checkIns: [], ...waits('gap', 'check-gap') }, 'recheck'],
    ['while a call goes first: silent', { session, checkIns: [checkIn], locked: {} }, undefined],
    [
      'while something told asks the alarm questions: silent',
      { session, checkIns: [checkIn], ...waits('new-leg-sign', 'check-leg-sign') },
      undefined,
    ],
    ['no plan: silent', { checkIns: [] }, undefined],
  ])('%s', (_name, advice, about) => {
    expect(toRemind(advice as unknown as Advice, true)).toBe(about);
  });
});

describe('before the time of the exercises', () => {
  test.each([
    ['a check-in', { session, checkIns: [checkIn] }, 'check-in'],
    ['nothing else', { session, checkIns: [] }, undefined],
    ['no questions of a date', { session, checkIns: [], ...waits('gap', 'check-planned') }, undefined],
  ])('%s', (_name, advice, about) => {
    expect(toRemind(advice as unknown as Advice, false)).toBe(about);
  });
});

/** Wall minutes of a time; `-1`: of the day before. */
const at = (clock: string, day = 0) => (20_000 + day) * 1440 + Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const asked = { on: true, at: '18:30', checkInAt: '09:00', repeat: false };

test.each([
  ['08:59', undefined],
  ['09:00', 'check-in'],
  ['18:29', 'check-in'],
  ['18:30', 'session'],
  ['23:59', 'session'],
] as const)('at %s it is the time of: %s', (clock, time) => {
  expect(timeOf(asked, at(clock), {})).toBe(time);
});

describe('a time that was past when it was asked for is one of tomorrow', () => {
  test.each([
    ['the exercises: today only the check-in is left', { atAsked: at('20:00') }, at('20:00'), 'check-in'],
    ['the rest of the evening too', { atAsked: at('20:00') }, at('23:59'), 'check-in'],
    ['tomorrow it comes', { atAsked: at('20:00') }, at('18:30', 1), 'session'],
    ['the check-in: it is silent', { checkInAtAsked: at('10:00') }, at('18:29'), undefined],
    ['the check-in: the exercises still come', { checkInAtAsked: at('10:00') }, at('18:30'), 'session'],
    ['tomorrow the check-in comes', { checkInAtAsked: at('10:00') }, at('09:00', 1), 'check-in'],
    ['asked for beforehand: it comes', { atAsked: at('18:29') }, at('18:30'), 'session'],
    ['asked for in its own minute: it comes', { atAsked: at('18:30') }, at('18:30'), 'session'],
    ['asked for at a moment still to come: the clock was wrong', { atAsked: at('20:00', 300) }, at('18:30'), 'session'],
  ] as const)('%s', (_name, told, now, time) => {
    expect(timeOf(asked, now, told)).toBe(time);
  });
});

describe('a message comes', () => {
  /** The last one came then. */
  const last = (clock: string, day = 0): Reminded => ({ at: at(clock, day) });
  const never: Reminded = {};
  const repeated = { ...asked, repeat: true };
  /** The last one came in the morning, and the time of the exercises was asked for then. */
  const askedAt = (clock: string, day = 0): Reminded => ({ ...last('08:00', day), atAsked: at(clock, day) });
  const evening = { ...asked, checkInAt: '23:00' };
  test.each([
    ['before the first time: no', asked, '08:59', never, false],
    ['at the time itself', asked, '18:30', last('09:00'), true],
    ['once: not again a minute later', asked, '18:31', last('18:30'), false],
    ['once: not again at a new start of the app', asked, '20:00', last('18:30'), false],
    ['the app was closed at half past six, and opens at seven', asked, '19:00', last('18:30', -1), true],
    ['the laptop slept until nine', asked, '21:00', last('09:00'), true],
    ['opened late in the evening: people sleep', asked, '21:31', last('09:00'), false],
    ['asked for late in the evening: it comes', { ...asked, at: '23:00' }, '23:00', last('09:00'), true],
    ['a later time was chosen after the first message', { ...asked, at: '19:45' }, '19:45', last('18:30'), true],
    ['the next day again', asked, '18:30', last('18:30', -1), true],
    ['the last one lies ahead: the clock was wrong, and it comes', asked, '18:30', last('18:30', 300), true],
    ['repeated: not within the hour', repeated, '19:29', last('18:30'), false],
    ['repeated: an hour later', repeated, '19:30', last('18:30'), true],
    ['repeated: also after a new start, with half an hour more', repeated, '20:00', last('18:30'), true],
    ['repeated: the last at half past nine', repeated, '21:30', last('20:30'), true],
    ['repeated: not after half past nine', repeated, '21:35', last('20:35'), false],
    ['asked for when it was past: not today', evening, '20:00', askedAt('20:00'), false],
    [
      'asked for when it was past, repeated: nor an hour later',
      { ...evening, repeat: true },
      '21:00',
      askedAt('20:00'),
      false,
    ],
    ['asked for when it was past: tomorrow', evening, '18:30', askedAt('20:00', -1), true],
    ['asked for when it was past: the check-in of this morning still comes', asked, '20:00', askedAt('20:00'), true],
  ])('%s', (_name, reminders, now, told, comes) => {
    expect(reminderDue(reminders, at(now), told)).toBe(comes);
  });
});

describe('what the device remembers', () => {
  afterEach(() => vi.unstubAllGlobals());
  const device = (text: string | null) => {
    const kept = { text };
    vi.stubGlobal('localStorage', {
      getItem: () => kept.text,
      setItem: (_key: string, value: string) => {
        kept.text = value;
      },
    });
    return kept;
  };
  test.each([null, 'kapot', 'null', '[1]', '{"at":"gisteren"}'])('%s: nothing', (text) => {
    device(text);
    expect(reminded()).toEqual({});
  });
  test('when each time was asked for, and which signal to move was told, stay at the next reminder', () => {
    device(null);
    keepReminded({ atAsked: 1, checkInAtAsked: 2 });
    keepReminded({ breakDue: 3, breakAt: 4 });
    keepReminded({ at: 5 });
    expect(reminded()).toEqual({ at: 5, atAsked: 1, checkInAtAsked: 2, breakDue: 3, breakAt: 4 });
  });
  test('the last message and "vandaag niet meer" beside each other', () => {
    device(null);
    keepReminded({ at: 5 });
    keepReminded({ enough: 7 });
    expect(reminded()).toEqual({ at: 5, enough: 7 });
  });
  test('"vandaag niet meer" holds for today', () => {
    expect(isEnough({ enough: at('18:40') }, at('23:59'))).toBe(true);
    expect(isEnough({ enough: at('18:40') }, at('09:00', 1))).toBe(false);
    expect(isEnough({}, at('09:00'))).toBe(false);
  });
});
