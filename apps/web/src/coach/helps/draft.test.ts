import { describe, expect, test } from 'vitest';
import { helpsKnowledge } from './aids.ts';
import { type Draft, draftOf, readDraft } from './draft.ts';

const today = '2026-11-22';
const empty = draftOf(undefined, today);
const read = (change: Partial<Draft>, aid: 'heat' | 'own' | 'medicine' = 'heat') =>
  readDraft(aid, { ...empty, ...change }, today, helpsKnowledge);

describe('what was typed about an aid', () => {
  test('nothing but the day is needed', () => {
    expect(read({})).toEqual({ problems: [], used: { aid: 'heat', day: today } });
  });
  test('everything that was filled in is kept, the rest left out', () => {
    expect(read({ minutes: ' 15 ', before: '6', after: '0' }).used).toEqual({
      aid: 'heat',
      day: today,
      minutes: 15,
      before: 6,
      after: 0,
    });
  });
  test.each([
    ['minutes below zero', { minutes: '-5' }, ['minutes']],
    ['no minutes at all', { minutes: '0' }, ['minutes']],
    ['more than a day', { minutes: '1441' }, ['minutes']],
    ['half a minute', { minutes: '1,5' }, ['minutes']],
    ['a score of eleven', { before: '11' }, ['before']],
    ['a word for a score', { after: 'veel' }, ['after']],
    ['tomorrow', { day: '2026-11-23' }, ['day']],
    ['longer than a year ago', { day: '2025-11-01' }, ['day']],
    ['a day that does not exist', { day: '2026-02-30' }, ['day']],
    ['no day', { day: '' }, ['day']],
    ['everything at once', { day: '', minutes: 'x', before: 'x' }, ['day', 'minutes', 'before']],
  ])('%s', (_name, change, problems) => {
    const found = read(change);
    expect(found.problems).toEqual(problems);
    expect(found.used).toBeUndefined();
  });
  test('an own thing needs a name; of a medicine only the name is kept', () => {
    expect(read({ name: '  ' }, 'own').problems).toEqual(['name']);
    expect(read({ name: ' pil ', minutes: '5', before: '3' }, 'medicine').used).toEqual({
      aid: 'medicine',
      day: today,
      name: 'pil',
    });
  });
  test('what was written comes back in the form as it was', () => {
    const used = { aid: 'heat', day: '2026-11-01', minutes: 15, before: 6, after: 4 };
    expect(read(draftOf(used, today)).used).toEqual(used);
  });
});
