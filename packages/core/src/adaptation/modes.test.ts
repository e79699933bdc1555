import { describe, expect, test } from 'vitest';
import type { Attempt } from '../check-in/response.ts';
import { calm, dayNumber, did, exercise, next, told } from './examples.ts';

type Row = readonly [what: string, today: number, attempts: readonly Attempt[], line: readonly unknown[]];

const control = exercise('bird-dog', { control: true });
const slow = (on: number, more = {}) => calm(on, { nextMorning: 'no', ...more });
const raised = (on: number, more = {}) => calm(on, { nextMorning: 'no', at48h: 'no', ...more });
const bare = ({ before: _, during: __, ...rest }: Attempt): Attempt => rest;

describe('light: the 48-hour rule steers up and down', () => {
  test.each<Row>([
    ['too heavy goes before all', 2, [raised(0, { tooHeavy: true })], ['down', 9, 'too-heavy']],
    ['raised at 48 hours, a week ago', 7, [raised(0), calm(6)], ['down', 8, 'still-raised-after-48h']],
    ['raised at 48 hours, longer ago', 8, [raised(0), calm(7)], ['up', 12, 'back-to-usual']],
    ['settled by 48 hours, once', 2, [slow(0)], ['hold', 10, 'raised-settled-once']],
    ['settled by 48 hours, twice', 4, [slow(0), slow(2)], ['down', 9, 'raised-settled-again']],
    ['twice, but calm since', 4, [slow(0), slow(1), calm(3)], ['up', 12, 'back-to-usual']],
    ['not yet asked', 1, [did({ on: 1 })], ['hold', 10, 'waiting-for-response']],
    ['asked, and not told', 3, [did({ on: 0 })], ['hold', 10, 'response-unknown']],
    ['not finished', 1, [calm(0, { completed: false })], ['hold', 10, 'not-completed']],
    ['effort 5', 1, [calm(0, { effort: 5 })], ['up', 12, 'back-to-usual']],
    ['effort 6', 1, [calm(0, { effort: 6 })], ['hold', 10, 'effort-high']],
    ['no pain told', 1, [bare(calm(0))], ['hold', 10, 'pain-not-told']],
    ['pain 6 afterwards only', 1, [{ ...bare(calm(0)), after: 6 }], ['hold', 10, 'pain-after-high']],
    ['pain 2', 1, [calm(0, { before: 2, during: 2 })], ['up', 12, 'back-to-usual']],
    ['pain 3, once', 1, [calm(0, { before: 2, during: 3 })], ['hold', 10, 'middle-band-first-good']],
    [
      'pain 3, twice',
      2,
      [calm(0, { before: 2, during: 3 }), calm(1, { before: 2, during: 3 })],
      ['up', 12, 'middle-band-two-good'],
    ],
  ])('%s', (_what, today, attempts, line) => {
    expect(told(next(today, { attempts }))).toEqual(line);
  });
});

test.each(['light', 'pain-guided'] as const)('%s, raised at 48 hours: it shows that answer', (mode) => {
  expect(next(2, { mode, attempts: [raised(0)] }).reasons[0]?.because).toEqual([{ question: 'at-48h', answer: 'no' }]);
});

describe('movement control: no rise of pain at all', () => {
  test.each<readonly [string, number, readonly unknown[]]>([
    ['half a point up', 1.5, ['down', 9, 'control-pain-rose']],
    ['as before', 1, ['up', 12, 'back-to-usual']],
  ])('%s', (_what, during, line) => {
    expect(told(next(1, { exercise: control, attempts: [calm(0, { during })] }))).toEqual(line);
    expect(told(next(1, { attempts: [calm(0, { during })] }))).toEqual(['up', 12, 'back-to-usual']);
  });

  test('not told before, and no usual: nothing is known to have risen', () => {
    const { before: _, ...attempt } = calm(0);
    expect(told(next(1, { exercise: control, attempts: [attempt] }))).toEqual(['up', 12, 'back-to-usual']);
  });
});

describe('time-contingent: the 48-hour rule only brakes', () => {
  const week = [calm(0), calm(4)];
  test.each<Row>([
    ['not managed', 8, [...week, calm(6, { tooHeavy: true, completed: false })], ['down', 9, 'too-heavy']],
    ['heavy, but done', 8, [...week, calm(6, { tooHeavy: true })], ['hold', 10, 'too-heavy-but-done']],
    ['raised at 48 hours', 8, [...week, raised(6)], ['down', 8, 'brake-still-raised']],
    ['a slow morning', 8, [...week, slow(6)], ['hold', 10, 'brake-raised']],
    ['a slow morning earlier in the week', 8, [calm(0), slow(4), calm(6)], ['hold', 10, 'brake-raised']],
    ['six days at this dose', 6, [calm(0), calm(4)], ['hold', 10, 'quota-waits']],
    ['seven days', 7, [calm(0), calm(4)], ['up', 11, 'weekly-quota']],
    ['seven days, done once', 7, [calm(0), calm(4, { completed: false })], ['hold', 10, 'quota-waits']],
    [
      'seven days, done twice, the last not whole',
      7,
      [...week, calm(6, { completed: false })],
      ['hold', 10, 'not-completed'],
    ],
    ['the last not told', 9, [...week, did({ on: 6 })], ['hold', 10, 'response-unknown']],
    ['the last not asked yet', 7, [...week, did({ on: 6 })], ['hold', 10, 'waiting-for-response']],
    ['effort plays no part', 7, [calm(0), calm(4, { effort: 10 })], ['up', 11, 'weekly-quota']],
  ])('%s', (_what, today, attempts, line) => {
    expect(told(next(today, { mode: 'time-contingent', attempts }))).toEqual(line);
  });

  test('movement control waits when pain rose', () => {
    const attempts = [calm(0), calm(4, { during: 2 })];
    expect(told(next(7, { mode: 'time-contingent', exercise: control, attempts }))).toEqual([
      'hold',
      10,
      'control-pain-rose',
    ]);
  });

  test('each shows what it leans on', () => {
    const because = (today: number, attempts: readonly Attempt[]) =>
      next(today, { mode: 'time-contingent', attempts }).reasons[0]?.because;
    expect(because(8, [...week, slow(6)])).toEqual([
      { question: 'next-morning', answer: 'no' },
      { question: 'at-48h', answer: 'yes' },
    ]);
    expect(because(8, [...week, raised(6)])).toEqual([{ question: 'at-48h', answer: 'no' }]);
    expect(because(6, week)).toEqual([{ question: 'last-done', answer: dayNumber(4) }]);
    expect(because(7, week)).toEqual([{ question: 'next-morning', answer: 'yes' }]);
  });
});

describe('pain-guided: the leg must be quiet again within part of the day', () => {
  const rose = { before: 1, during: 2 };
  test.each<Row>([
    ['too heavy', 1, [calm(0, { tooHeavy: true })], ['down', 9, 'too-heavy']],
    ['raised at 48 hours', 2, [raised(0)], ['down', 8, 'still-raised-after-48h']],
    ['a slow morning', 2, [slow(0)], ['down', 9, 'leg-pain-lasted']],
    ['longer than part of the day', 1, [calm(0, { goneWithinDayPart: 'no' })], ['down', 9, 'leg-pain-lasted']],
    ['not yet asked', 1, [did({ on: 1 })], ['hold', 10, 'waiting-for-response']],
    ['not told', 3, [did({ on: 0 })], ['hold', 10, 'response-unknown']],
    ['no pain told', 1, [bare(calm(0))], ['hold', 10, 'pain-not-told']],
    [
      'it rose, and nobody told when it went',
      1,
      [did({ on: 0, nextMorning: 'yes', ...rose })],
      ['hold', 10, 'response-unknown'],
    ],
    [
      'it rose, "weet ik niet"',
      1,
      [calm(0, { ...rose, goneWithinDayPart: 'unknown' })],
      ['hold', 10, 'response-unknown'],
    ],
    ['not finished', 1, [calm(0, { completed: false })], ['hold', 10, 'not-completed']],
    ['effort 6', 1, [calm(0, { effort: 6 })], ['hold', 10, 'effort-high']],
    ['once good', 7, [calm(6)], ['hold', 10, 'leg-pain-first-good']],
    ['twice good, six days', 6, [calm(0), calm(5)], ['hold', 10, 'quota-waits']],
    ['twice good, a week', 7, [calm(0), calm(5)], ['up', 12, 'leg-pain-within-day-part']],
    ['it rose and went in time, a week', 7, [calm(0, rose), calm(5, rose)], ['up', 12, 'leg-pain-within-day-part']],
    [
      'no rise: when it went need not be told',
      7,
      [did({ on: 0, nextMorning: 'yes' }), did({ on: 5, nextMorning: 'yes' })],
      ['up', 12, 'leg-pain-within-day-part'],
    ],
    ['the one before not finished', 7, [calm(0, { completed: false }), calm(5)], ['hold', 10, 'leg-pain-first-good']],
    ['the one before too heavy', 7, [calm(0, { tooHeavy: true }), calm(5)], ['hold', 10, 'leg-pain-first-good']],
    ['the one before lasted', 7, [slow(0), calm(5)], ['hold', 10, 'leg-pain-first-good']],
    ['the one before raised at 48 hours', 10, [calm(0, { at48h: 'no' }), calm(9)], ['hold', 10, 'leg-pain-first-good']],
  ])('%s', (_what, today, attempts, line) => {
    expect(told(next(today, { mode: 'pain-guided', attempts }))).toEqual(line);
  });

  test('movement control: no rise', () => {
    const attempts = [calm(0, rose)];
    expect(told(next(1, { mode: 'pain-guided', exercise: control, attempts }))).toEqual([
      'down',
      9,
      'control-pain-rose',
    ]);
  });

  test('told at 48 hours what the next morning did not know: lasted', () => {
    const attempts = [calm(0, { at48h: 'no', dose: { kind: 'reps', sets: 2, reps: 8 } }), calm(1), calm(2)];
    expect(told(next(3, { mode: 'pain-guided', attempts }))).toEqual(['down', 8, 'still-raised-after-48h']);
  });
});
