import { type CoachKind, type CoachRecords, demands, letterReaders, testEnds } from '@rugwijs/core';
import { describe, expect, test } from 'vitest';
import { coachSchemas } from './coach-schemas.ts';
import { fullCoach } from './full-coach-events.ts';

/** What the tools keep, field by field; schema.test.ts looks at missing fields and values of another sort. */

const taken = (kind: CoachKind, change: object) =>
  coachSchemas[kind].safeParse({ ...fullCoach[kind], ...change }).success;

const long = (length: number) => 'x'.repeat(length);
const words = <Word extends string>(all: Readonly<Record<Word, true>>) => Object.keys(all);
const unknown = words<CoachRecords['careAsked']['readingHard']>({ yes: true, no: true, unknown: true });
const change = words<NonNullable<CoachRecords['legChecked']['feeling']>>({
  same: true,
  less: true,
  more: true,
  unknown: true,
});

describe('closed lists: every word, and no other', () => {
  test.each<readonly [CoachKind, (word: string) => object, readonly string[]]>([
    ['sleepChecked', (word) => ({ answers: { wheel: word } }), unknown],
    ['reflected', (sort) => ({ sort }), words<CoachRecords['reflected']['sort']>({ thought: true, worry: true })],
    [
      'moodChecked',
      (dark) => ({ dark }),
      words<CoachRecords['moodChecked']['dark']>({ yes: true, no: true, unknown: true, 'rather-not': true }),
    ],
    ['feared', (one) => ({ demands: [one] }), demands],
    ['workPlanned', (one) => ({ tasks: [{ task: 'task-1', name: 'rijden', hard: 4, demands: [one] }] }), demands],
    ['tested', (side) => ({ side }), ['left', 'right']],
    ['tested', (ended) => ({ ended }), testEnds],
    ['aidUsed', (intensity) => ({ intensity }), ['light', 'middle', 'firm']],
    ['trialStarted', (one) => ({ periods: [one] }), ['on', 'off']],
    [
      'trialStopped',
      (why) => ({ why }),
      words<CoachRecords['trialStopped']['why']>({ worse: true, alarm: true, 'no-wish': true, done: true }),
    ],
    ['legChecked', (side) => ({ side }), ['left', 'right', 'both']],
    ['legChecked', (toes) => ({ toes }), unknown],
    ['legChecked', (heels) => ({ heels }), unknown],
    ['legChecked', (stairs) => ({ stairs }), unknown],
    ['legChecked', (saddle) => ({ saddle }), unknown],
    ['legChecked', (feeling) => ({ feeling }), change],
    ['legChecked', (strength) => ({ strength }), change],
    ['legChecked', (reach) => ({ reach }), ['buttock', 'thigh', 'calf', 'foot', 'none']],
    ['letterMade', (to) => ({ to }), letterReaders],
    ['careAsked', (readingHard) => ({ readingHard }), unknown],
    ['careAsked', (wantsHelp) => ({ wantsHelp }), unknown],
    ['scored', (from) => ({ from }), ['asked', 'entered', 'pack']],
    ['prompted', (answer) => ({ answer }), ['done', 'later', 'never']],
  ])('%s %#', (kind, put, allowed) => {
    expect(allowed.filter((word) => !taken(kind, put(word)))).toEqual([]);
    expect(taken(kind, put('something-else'))).toBe(false);
    expect(taken(kind, put(''))).toBe(false);
  });
});

describe('numbers from the least to the most, and no further', () => {
  test.each<readonly [CoachKind, (value: number) => object, number, number]>([
    ['calmed', (minutes) => ({ minutes }), 0, 1440],
    ['calmed', (tensionBefore) => ({ tensionBefore }), 0, 10],
    ['slept', (minutesToSleep) => ({ minutesToSleep }), 0, 1440],
    ['feared', (harm) => ({ harm }), 0, 100],
    ['tested', (value) => ({ value }), 0, 100_000],
    ['wellStarted', (walkingDays) => ({ walkingDays }), 0, 7],
    ['wellStarted', (strengthDays) => ({ strengthDays }), 0, 7],
    ['trialStarted', (daysPerPeriod) => ({ daysPerPeriod }), 1, 60],
    ['trialStarted', (washOutDays) => ({ washOutDays }), 0, 59],
    ['workPlanned', (hoursFull) => ({ hoursFull }), 0, 168],
    ['workPlanned', (daysPerWeek) => ({ daysPerWeek }), 0, 7],
    ['workPlanned', (hard) => ({ tasks: [{ task: 't', name: 'n', hard }] }), 0, 10],
    ['worked', (hours) => ({ hours }), 0, 168],
    ['scored', (score) => ({ score }), -1000, 1000],
  ])('%s %#', (kind, put, least, most) => {
    expect([least, most].map((value) => taken(kind, put(value)))).toEqual([true, true]);
    expect([least - 1, most + 1].map((value) => taken(kind, put(value)))).toEqual([false, false]);
  });

  test('days of a trial are whole', () => {
    expect(taken('trialStarted', { daysPerPeriod: 1.5 })).toBe(false);
    expect(taken('trialStarted', { washOutDays: 1.5 })).toBe(false);
  });

  test.each([
    ['no periods', 0, true],
    ['sixteen pairs', 32, true],
    ['more than the result can be worked out for', 33, false],
  ])('periods of a trial: %s', (_name, periods, allowed) => {
    expect(taken('trialStarted', { periods: Array.from({ length: periods }, () => 'on') })).toBe(allowed);
  });
});

describe('times of day', () => {
  test.each(['00:00', '07:30', '09:59', '10:00', '19:05', '20:00', '23:59'])('%s', (bed) => {
    expect(taken('slept', { bed })).toBe(true);
  });

  test.each([
    '24:00',
    '30:00',
    '7:30',
    'x07:30',
    '07:300',
    '07:30x',
    '07:3',
    '07:60',
    '07:a0',
    '07:3a',
    '0a:30',
    '1a:30',
    '2a:30',
    '0730',
    '',
  ])('%j is none', (bed) => {
    expect(taken('slept', { bed })).toBe(false);
  });
});

describe('words', () => {
  test.each<readonly [CoachKind, object, boolean]>([
    ['relapsePlanned', { words: { first: '' } }, true],
    ['relapsePlanned', { words: { first: long(5000) } }, true],
    ['relapsePlanned', { words: { first: long(5001) } }, false],
    ['relapsePlanned', { words: { '': 'x' } }, false],
    ['paused', { movement: '' }, false],
    ['paused', { movement: long(201) }, false],
    ['paused', { day: '2026-02-30' }, false],
  ])('%s %#: %j', (kind, change, allowed) => {
    expect(taken(kind, change)).toBe(allowed);
  });

  test('what a newer version adds is kept', () => {
    for (const kind of Object.keys(fullCoach) as CoachKind[]) {
      const data = { ...fullCoach[kind], later: 1 };
      expect(coachSchemas[kind].safeParse(data)).toMatchObject({ success: true, data });
    }
  });
});
