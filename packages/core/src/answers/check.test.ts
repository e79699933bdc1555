import { describe, expect, it } from 'vitest';
import { checkAnswer, isAnswer, isDay, longestText } from './check.ts';
import type { Question, QuestionKind } from './question.ts';

const today = '2026-11-22';

function question(kind: QuestionKind, rest: Partial<Question> = {}): Question {
  return { id: 'q', step: 'triage', block: 'S1', kind, ...rest };
}

const yesNo = question('choice', { options: ['yes', 'no', 'unknown'], mayBeUnknown: true });
const age = question('number', { min: 0, max: 120, mayBeUnknown: true });
const pain = question('scale', { min: 0, max: 10 });
const ticks = question('many', { options: ['x', 'y'], mayBeUnknown: true });

describe('an answer is checked before it counts', () => {
  it.each([
    ['yes', yesNo, 'yes', undefined],
    ['a word that is no option', yesNo, 'maybe', 'not-an-option'],
    ['a number where a word belongs', yesNo, 1, 'not-an-option'],
    ['skip where it is not offered', yesNo, 'skip', 'not-an-option'],
    ['age 7 is a valid answer: the child rule decides', age, 7, undefined],
    ['age 0', age, 0, undefined],
    ['age 140', age, 140, 'too-high'],
    ['age −1', age, -1, 'too-low'],
    ['age 33.5', age, 33.5, 'not-whole'],
    ['age as text', age, '33', 'not-a-number'],
    ['age not a number', age, Number.NaN, 'not-a-number'],
    ['age unknown', age, 'unknown', undefined],
    ['pain 11', pain, 11, 'too-high'],
    ['pain unknown where it may not be', pain, 'unknown', 'not-a-number'],
    ['no ticks is an answer', ticks, [], undefined],
    ['ticks unknown', ticks, 'unknown', undefined],
    ['a tick twice', ticks, ['x', 'x'], 'repeated'],
    ['a tick that does not exist', ticks, ['z'], 'not-an-option'],
    ['one tick as a word', ticks, 'x', 'not-a-list'],
    ['a day ahead', question('date'), '2026-12-31', undefined],
    ['today is not ahead', question('date'), today, 'not-in-the-future'],
    ['a day that was', question('date'), '2026-01-01', 'not-in-the-future'],
    ['a day that does not exist', question('date'), '2027-02-29', 'not-a-day'],
    ['a Dutch way to write a day', question('date'), '31-12-2026', 'not-a-day'],
    ['text', question('text'), 'met de hond lopen', undefined],
    ['only spaces', question('text'), '  ', 'empty'],
    ['too long', question('text'), 'a'.repeat(longestText + 1), 'too-long'],
    ['no text', question('text'), 5, 'not-text'],
  ])('%s', (_name, asked, value, problem) => {
    expect(checkAnswer(asked, value, today)).toEqual(problem === undefined ? { ok: true } : { ok: false, problem });
    expect(isAnswer(asked, value, today)).toBe(problem === undefined);
  });

  it.each([
    ['2028-02-29', true],
    ['2100-02-29', false],
    ['2026-13-01', false],
    ['2026-04-31', false],
    ['2026-4-3', false],
  ])('%s exists: %s', (day, exists) => {
    expect(isDay(day)).toBe(exists);
  });
});
