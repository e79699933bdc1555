import type { Answers, LessonKnowledge, Seen } from '@rugwijs/core';
import { describe, expect, test } from 'vitest';
import type { JournalEvent } from '../event/event.ts';
import { at, checkIn, dayNumber, event, session, started } from '../examples/events.ts';
import { knowledge } from '../examples/knowledge.ts';
import type { JournalKnowledge } from '../knowledge.ts';
import { fold } from '../person/fold.ts';
import { advise } from './advise.ts';

const seen: readonly Seen[] = ['flare-up', 'too-hard-yesterday', 'missed-sessions', 'recovered', 'high-risk'];
const lessons: LessonKnowledge = {
  list: [{ id: 'one', occasions: [] }, { id: 'two', occasions: [] }, ...seen.map((id) => ({ id, occasions: [id] }))],
  occasions: seen.map((id) => ({ id, sign: { seen: id } })),
  recovered: knowledge.lessons.recovered,
};
const known = { ...knowledge, lessons };

const lesson = (today: number, ...events: readonly JournalEvent[]) =>
  advise(fold(events, known), at(today), known).lesson;
const read = (id: string, day: number, minute = 0) => event('lessonRead', { lesson: id }, day, 9, minute);
const pain = (value: number, day: number) => event('measured', { measure: 'pain', value, day: dayNumber(day) }, day, 8);
const hindered = (value: number, day: number) =>
  event('measured', { measure: 'function', value, day: dayNumber(day) }, day, 8, 1);

describe('the lesson of the day', () => {
  test('none before there is a plan', () => {
    expect(lesson(3)).toBeUndefined();
  });

  test('one a day: what was read today stays, without reasons', () => {
    expect(lesson(0, ...started())?.lesson).toBe('one');
    expect(lesson(0, ...started(), read('one', 0))).toEqual({ lesson: 'one', reasons: [] });
    expect(lesson(1, ...started(), read('one', 0))?.lesson).toBe('two');
  });

  test('read before the plan was made, on the same day: that one stays', () => {
    const reading = event('lessonRead', { lesson: 'two' }, 0, 7);
    expect(lesson(0, reading, ...started())).toEqual({ lesson: 'two', reasons: [] });
  });

  test('a reading taken back does not count', () => {
    const reading = read('one', 0);
    const back = event('corrected', { replaces: reading.id, removed: true }, 0, 9, 5);
    expect(lesson(0, ...started(), reading, back)?.lesson).toBe('one');
  });

  test('all were read: nothing', () => {
    const all = lessons.list.map(({ id }, index) => read(id, 0, index));
    expect(lesson(2, ...started(), ...all)).toBeUndefined();
  });

  test.each<readonly [string, number, readonly JournalEvent[], string]>([
    ['a flare-up today', 4, [event('flareStarted', { day: dayNumber(4) }, 4, 8)], 'flare-up'],
    [
      'the day after a session that was not settled',
      1,
      [session(0), checkIn(0, 'next-morning', { backToUsual: 'no' })],
      'too-hard-yesterday',
    ],
    ['a session too heavy yesterday', 1, [session(0, { tooHeavy: true })], 'too-hard-yesterday'],
    ['a session too heavy two days ago', 2, [session(0, { tooHeavy: true })], 'one'],
    ['a session that went well', 1, [session(0), checkIn(0, 'next-morning')], 'one'],
    ['missed for weeks', 20, [session(0)], 'missed-sessions'],
    ['two weeks with hardly any pain and hindrance', 12, [pain(1, 3), pain(0, 11), hindered(1, 11)], 'recovered'],
    [
      'higher before those weeks',
      18,
      [pain(4, 2), hindered(4, 2), pain(1, 5), pain(0, 17), hindered(0, 17)],
      'recovered',
    ],
    ['a low score from before them', 18, [pain(1, 4), pain(0, 17), hindered(0, 17)], 'one'],
    ['one low score says little', 12, [pain(0, 11), hindered(0, 11)], 'one'],
    ['a low and a higher one', 12, [pain(0, 3), pain(2, 11), hindered(0, 11)], 'one'],
    ['hardly any pain by doing little', 12, [pain(1, 3), pain(0, 11), hindered(2, 11)], 'one'],
    ['how much the back holds back was not told', 12, [pain(1, 3), pain(0, 11)], 'one'],
    ['or not told lately', 18, [pain(1, 5), pain(0, 17), hindered(0, 2)], 'one'],
    ['or told on the day before them', 18, [pain(1, 5), pain(0, 17), hindered(0, 4)], 'one'],
    ['held back once by much', 12, [pain(1, 3), pain(0, 11), hindered(0, 3), hindered(2, 11)], 'one'],
    [
      'a high risk, told from outside',
      1,
      [event('answered', { check: 'plan-intake', answers: { 'start-back': 'high' } }, 0, 10)],
      'high-risk',
    ],
  ])('%s', (_name, today, events, expected) => {
    expect(lesson(today, ...started(), ...events)?.lesson).toBe(expected);
  });

  describe('the kind of pain', () => {
    const kinds: readonly Seen[] = ['recovered', 'radicular', 'claudication', 'new-pain', 'persistent-pain'];
    const choice = { step: 'triage', block: 'P1', kind: 'choice', mayBeUnknown: true } as const;
    const durations = ['under-2-weeks', '2-to-4-weeks', '4-to-6-weeks', '6-to-12-weeks', 'over-12-weeks'];
    const is = (question: string, ...values: readonly string[]) => ({ kind: 'is', question, values }) as const;
    const withKinds: JournalKnowledge = {
      ...knowledge,
      questions: [
        ...knowledge.questions,
        { ...choice, id: 'duration', options: durations },
        { ...choice, id: 'leg-pain', options: ['none', 'buttock-thigh', 'below-knee'] },
      ],
      classification: {
        ...knowledge.classification,
        course: [
          ['acute', is('duration', ...durations.slice(0, 3))],
          ['persistent', is('duration', 'over-12-weeks')],
        ],
        leg: [
          ['radicular', is('leg-pain', 'below-knee')],
          ['referred', is('leg-pain', 'buttock-thigh')],
        ],
      },
      lessons: {
        ...lessons,
        list: [{ id: 'any', occasions: [] }, ...kinds.map((id) => ({ id, occasions: [id] }))],
        occasions: kinds.map((id) => ({ id, sign: { seen: id } })),
      },
    };
    const told = (answers: Answers) => event('answered', { check: 'intake', answers }, 0, 10);
    const well = [pain(1, 101), pain(0, 111), hindered(1, 111)];

    test.each<readonly [string, number, readonly JournalEvent[], string]>([
      ['under two weeks, in the first week', 3, [told({ duration: 'under-2-weeks' })], 'new-pain'],
      ['under two weeks, in week 5', 34, [told({ duration: 'under-2-weeks' })], 'new-pain'],
      ['under two weeks, in week 7: no longer new', 42, [told({ duration: 'under-2-weeks' })], 'any'],
      ['under two weeks, in week 16: it lasts', 112, [told({ duration: 'under-2-weeks' })], 'persistent-pain'],
      ['the same, but recovered', 112, [told({ duration: 'under-2-weeks' }), ...well], 'recovered'],
      [
        'the same, but recovered, and that lesson was read',
        112,
        [told({ duration: 'under-2-weeks' }), ...well, read('recovered', 111)],
        'any',
      ],
      ['how long is not known', 112, [told({ duration: 'unknown' })], 'any'],
      ['pain down the leg with its features', 1, [told({ 'leg-pain': 'below-knee' })], 'radicular'],
      ['pain in buttock or thigh without them', 1, [told({ 'leg-pain': 'buttock-thigh' })], 'any'],
    ])('%s', (_name, today, events, expected) => {
      const person = fold([...started(), ...events], withKinds);
      expect(advise(person, at(today), withKinds).lesson?.lesson).toBe(expected);
    });
  });
});
