import { describe, expect, test } from 'vitest';
import type { Answers } from '../answers/answer.ts';
import type { Classification } from '../classification/classification.ts';
import { acute, rules } from './examples.ts';
import type { Mode } from './plan.ts';
import { isSettling, textOf, wishesOf } from './wishes.ts';

const wishes = (answers: Answers, mode: Mode = 'time-contingent', classification: Partial<Classification> = {}) =>
  wishesOf(answers, { ...acute, ...classification }, mode, rules);

describe('fear', () => {
  const fear = (place: number, exercises: readonly string[], movement: string, ownPlace: boolean) => ({
    rule: 'chosen-for-fear',
    questions: [`feared-${place}`, `feared-${place}-harm`],
    exercises,
    values: { movement },
    ownPlace,
    inOrder: true,
  });

  test('the movement of moderate harm comes first and has its own place', () => {
    const answers = {
      'feared-1': 'tillen',
      'feared-1-harm': 9,
      'feared-2': 'Omdraaien',
      'feared-2-harm': 3,
      'feared-3': 'springen',
      'feared-3-harm': 10,
    };
    expect(wishes(answers)).toEqual([
      fear(2, ['bow'], 'Omdraaien', true),
      fear(1, ['bow', 'lift'], 'tillen', false),
      fear(3, ['bow'], 'springen', false),
    ]);
  });

  test.each([
    [4, 3, 'a'],
    [3, 4, 'a'],
    [1, 6.5, 'a'],
    [7, 0.5, 'b'],
    ['unknown', 8, 'a'],
    ['unknown', 4, 'b'],
    [undefined, 5, 'a'],
  ])('harm %s against %s: %s first', (one, other, first) => {
    const answers = {
      'feared-1': 'a',
      ...(one === undefined ? {} : { 'feared-1-harm': one }),
      'feared-2': 'b',
      'feared-2-harm': other,
    };
    expect(wishes(answers)[0]?.values?.movement).toBe(first);
  });

  test('ticked without a movement: the usual first step', () => {
    expect(wishes({ persisting: ['fear'], 'feared-1': ' ' })).toEqual([
      { rule: 'chosen-for-fear', questions: ['persisting'], exercises: ['bow'], ownPlace: true, inOrder: true },
    ]);
    expect(wishes({ persisting: ['avoid'] })).toEqual([]);
    expect(wishes({ persisting: ['fear'], 'feared-1': 'tillen' })).toHaveLength(1);
  });
});

describe('the leg', () => {
  const settling = { course: 'better' };
  test.each<[string, Mode, Partial<Classification>, readonly string[]]>([
    ['claudication', 'time-contingent', { leg: 'claudication', course: 'persistent' }, ['chosen-for-claudication']],
    [
      'radicular, settling after six weeks',
      'pain-guided',
      { leg: 'radicular', course: 'subacute' },
      ['chosen-for-settling-leg'],
    ],
    ['in the first six weeks', 'pain-guided', { leg: 'radicular', course: 'acute' }, []],
    ['in another mode', 'time-contingent', { leg: 'none', course: 'subacute' }, []],
  ])('%s', (_what, mode, classification, expected) => {
    expect(wishes(settling, mode, classification).map(({ rule }) => rule)).toEqual(expected);
  });

  test('with the questions, the exercises and a place of their own', () => {
    expect(wishes(settling, 'pain-guided', { course: 'subacute' })[0]).toEqual({
      rule: 'chosen-for-settling-leg',
      questions: ['course', 'duration'],
      exercises: ['slide'],
      ownPlace: true,
    });
    expect(wishes({}, 'light', { leg: 'claudication' })[0]).toEqual({
      rule: 'chosen-for-claudication',
      questions: ['relief-sitting'],
      exercises: ['bike'],
      ownPlace: true,
    });
  });

  test.each([
    ['better', 'subacute', true],
    ['better', 'persistent', true],
    ['better', 'acute', false],
    ['same', 'subacute', false],
    [undefined, 'subacute', false],
  ] as const)('course %s, %s: settling is %s', (course, kind, settles) => {
    expect(isSettling(course === undefined ? {} : { course }, { ...acute, course: kind })).toBe(settles);
  });
});

describe('goals, by the beginnings of words', () => {
  const activities = (answers: Answers) => wishes(answers).map(({ values }) => values?.activity);

  test('the chosen goal first, then the others in order', () => {
    const all = { 'activity-1': 'tillen', 'activity-2': 'draaien', 'activity-3': 'lift de doos' };
    expect(activities({ ...all, goal: 'activity-2' })).toEqual(['draaien', 'tillen', 'lift de doos']);
    expect(activities({ ...all, goal: 'activity-3' })).toEqual(['lift de doos', 'tillen', 'draaien']);
    expect(activities(all)).toEqual(['tillen', 'draaien', 'lift de doos']);
    expect(activities({ ...all, goal: 'activity-9' })).toEqual(['tillen', 'draaien', 'lift de doos']);
    expect(wishes({ 'activity-2': 'draaien' })).toEqual([
      {
        rule: 'chosen-for-goal',
        questions: ['activity-2'],
        exercises: ['turn'],
        values: { activity: 'draaien' },
        ownPlace: false,
      },
    ]);
  });

  test.each([
    ['TÍLLEN', true],
    ['een doos-tillen', true],
    ['stil zitten', false],
    ['42', false],
    ['', false],
    ['unknown', false],
  ])('“%s” leads to lifting: %s', (text, leads) => {
    expect(wishes({ 'activity-1': text }).length > 0).toBe(leads);
  });

  test('an accent that stands apart from its letter, too', () => {
    expect(wishes({ 'activity-1': 'ti\u0301llen' })).toHaveLength(1);
  });
});

describe('daily life', () => {
  test.each<[Answers, readonly unknown[]]>([
    [
      { 'work-kind': 'heavy' },
      [{ rule: 'chosen-for-work', questions: ['work-kind'], exercises: ['lift', 'lunge'], ownPlace: false }],
    ],
    [{ 'work-kind': 'sitting' }, []],
    [
      { 'sitting-hours': 'over-5' },
      [{ rule: 'chosen-for-sitting', questions: ['sitting-hours'], exercises: ['roll'], ownPlace: false }],
    ],
    [{ 'sitting-hours': 'under-5' }, []],
    [{ sleep: 'poor' }, [{ rule: 'chosen-for-sleep', questions: ['sleep'], exercises: ['breathe'], ownPlace: true }]],
    [{ sleep: 'good' }, []],
  ])('%j', (answers, expected) => {
    expect(wishes(answers)).toEqual(expected);
  });

  test('after fear, the leg and the goal', () => {
    const answers = {
      sleep: 'poor',
      'sitting-hours': 'over-5',
      'work-kind': 'heavy',
      'activity-1': 'tillen',
      persisting: ['fear'],
    };
    expect(wishes(answers, 'light', { leg: 'claudication' }).map(({ rule }) => rule)).toEqual([
      'chosen-for-fear',
      'chosen-for-claudication',
      'chosen-for-goal',
      'chosen-for-work',
      'chosen-for-sitting',
      'chosen-for-sleep',
    ]);
  });
});

test.each([
  [' lezen ', 'lezen'],
  ['unknown', ''],
  [3, ''],
  [undefined, ''],
])('typed words of %s: “%s”', (value, text) => {
  expect(textOf(value)).toBe(text);
});
