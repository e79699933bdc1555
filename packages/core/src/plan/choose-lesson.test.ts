import { describe, expect, test } from 'vitest';
import type { Answers } from '../answers/answer.ts';
import { chooseLesson, type LessonKnowledge, type Seen } from './choose-lesson.ts';

const knowledge: LessonKnowledge = {
  list: [
    { id: 'discs', occasions: [] },
    { id: 'bending', occasions: ['fear'] },
    { id: 'sleep', occasions: ['poor-sleep'] },
    { id: 'age', occasions: ['older'], onlyThen: true },
    { id: 'flare', occasions: ['flare', 'fear'] },
  ],
  occasions: [
    { id: 'flare', sign: { seen: 'flare-up' } },
    { id: 'fear', sign: { question: 'persisting', among: ['fear', 'avoid'] } },
    { id: 'poor-sleep', sign: { question: 'sleep', among: ['poor'] } },
    { id: 'older', sign: { question: 'age', from: 65 } },
  ],
  recovered: { days: 14, times: 2, pain: 1, hindrance: 1 },
};

const choose = (answers: Answers, seen: readonly Seen[] = [], read: readonly string[] = []) =>
  chooseLesson(knowledge, { answers, seen, read });

describe('the next lesson', () => {
  test.each<readonly [string, Answers, readonly Seen[], readonly string[], string | undefined, string | undefined]>([
    ['nothing told: the first of the list', {}, [], [], 'discs', 'lesson-next'],
    ['the first was read: the second', {}, [], ['discs'], 'bending', 'lesson-next'],
    ['poor sleep', { sleep: 'poor' }, [], [], 'sleep', 'lesson-poor-sleep'],
    ['sleeps well: no occasion', { sleep: 'good' }, [], [], 'discs', 'lesson-next'],
    ['"weet ik niet" is no occasion', { sleep: 'unknown' }, [], [], 'discs', 'lesson-next'],
    ['one of several ticked', { persisting: ['work', 'avoid'] }, [], [], 'bending', 'lesson-fear'],
    ['fear is stronger than sleep', { persisting: ['fear'], sleep: 'poor' }, [], [], 'bending', 'lesson-fear'],
    ['a flare-up is stronger than all', { persisting: ['fear'] }, ['flare-up'], [], 'flare', 'lesson-flare'],
    ['read: the next of the same occasion', { persisting: ['fear'] }, [], ['bending'], 'flare', 'lesson-fear'],
    [
      'all of it read: the next occasion',
      { persisting: ['fear'], sleep: 'poor' },
      [],
      ['bending', 'flare'],
      'sleep',
      'lesson-poor-sleep',
    ],
    ['from 65', { age: 65 }, [], [], 'age', 'lesson-older'],
    ['64', { age: 64 }, [], [], 'discs', 'lesson-next'],
    ['only those for others are left: nothing', {}, [], ['discs', 'bending', 'sleep', 'flare'], undefined, undefined],
    ['something else seen', {}, ['recovered'], [], 'discs', 'lesson-next'],
    [
      'everything read: nothing to nag about',
      { sleep: 'poor' },
      ['flare-up'],
      ['discs', 'bending', 'sleep', 'age', 'flare'],
      undefined,
      undefined,
    ],
  ])('%s', (_name, answers, seen, read, lesson, rule) => {
    const chosen = choose(answers, seen, read);
    expect(chosen?.lesson).toBe(lesson);
    expect(chosen?.reasons[0]?.rule).toBe(rule);
  });

  test('says which answer it looked at, and none for what was seen', () => {
    expect(choose({ persisting: ['mood', 'fear'] })?.reasons).toEqual([
      {
        rule: 'lesson-fear',
        because: [{ question: 'persisting', answer: ['mood', 'fear'] }],
        sources: ['own'],
        certainty: 'expert',
      },
    ]);
    expect(choose({}, ['flare-up'])?.reasons[0]?.because).toEqual([]);
  });
});
