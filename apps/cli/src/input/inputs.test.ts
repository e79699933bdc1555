import { knowledge } from '@rugwijs/clinical';
import { describe, expect, test } from 'vitest';
import { readInputs } from './inputs.ts';
import { parseJson } from './json.ts';

function read(value: unknown, today?: string) {
  const parsed = parseJson(typeof value === 'string' ? value : JSON.stringify(value, null, 2));
  if (!parsed.ok) throw new Error(parsed.problem.kind);
  return readInputs(parsed.root, {
    questions: knowledge.questions,
    clock: '2026-11-22',
    ...(today === undefined ? {} : { today }),
  });
}

const answer = (answers: Record<string, unknown>) => read({ today: '2026-11-22', answers });

describe('good answers', () => {
  test.each([
    ['a choice', { fever: 'yes' }, { fever: 'yes' }],
    ['a number', { age: 7 }, { age: 7 }],
    ['"weet ik niet"', { age: 'unknown', pain: 'unknown' }, { age: 'unknown', pain: 'unknown' }],
    ['several', { 'leg-features': ['shooting', 'cough'] }, { 'leg-features': ['shooting', 'cough'] }],
    ['none of these', { 'leg-features': [] }, { 'leg-features': [] }],
    ['one word for a list', { 'leg-features': 'cough' }, { 'leg-features': ['cough'] }],
    ['"none" for a list', { 'leg-features': 'none' }, { 'leg-features': [] }],
    ['unknown for a list', { 'leg-features': 'unknown' }, { 'leg-features': 'unknown' }],
    ['null: not answered', { fever: null, age: 40 }, { age: 40 }],
    ['a date', { 'goal-date': '2027-02-01' }, { 'goal-date': '2027-02-01' }],
    ['text', { 'activity-1': 'de hond uitlaten' }, { 'activity-1': 'de hond uitlaten' }],
  ])('%s', (_name, answers, expected) => {
    const { inputs, problems } = answer(answers);
    expect(problems).toEqual([]);
    expect(inputs[0]?.answers).toEqual(expected);
  });
});

describe('every slip is told, none is swallowed', () => {
  test.each([
    [
      'unknown question',
      { feaver: 'yes' },
      { kind: 'unknown-question', field: 'feaver', meant: 'fever', at: { line: 4, column: 5 } },
    ],
    ['nothing like it', { 'blood-type': 'A' }, { kind: 'unknown-question', field: 'blood-type' }],
    [
      'true for yes',
      { fever: true },
      { field: 'fever', problem: { kind: 'boolean', write: 'yes' }, at: { line: 4, column: 14 } },
    ],
    ['ja for yes', { fever: 'ja' }, { field: 'fever', problem: { kind: 'misspelt', meant: 'yes' } }],
    [
      'misspelt option',
      { duration: 'over-12-week' },
      { field: 'duration', problem: { kind: 'misspelt', meant: 'over-12-weeks' } },
    ],
    ['no such option', { duration: 'Tuesday' }, { field: 'duration', problem: { kind: 'not-an-option' } }],
    ['skip where it may not be', { fever: 'skip' }, { field: 'fever', problem: { kind: 'not-an-option' } }],
    ['age 140', { age: 140 }, { field: 'age', problem: { kind: 'too-high' }, found: '140' }],
    ['age below nought', { age: -1 }, { field: 'age', problem: { kind: 'too-low' } }],
    ['half a point of pain', { pain: 7.5 }, { field: 'pain', problem: { kind: 'not-whole' } }],
    ['a number as text', { pain: '7' }, { field: 'pain', problem: { kind: 'number-as-text', write: 7 } }],
    ['a word for a number', { pain: 'much' }, { field: 'pain', problem: { kind: 'not-a-number' } }],
    ['a list for a choice', { fever: ['yes'] }, { field: 'fever', problem: { kind: 'list' } }],
    ['a list in a list', { 'leg-features': [['cough']] }, { field: 'leg-features', problem: { kind: 'not-words' } }],
    [
      'twice in a list',
      { 'leg-features': ['cough', 'cough'] },
      { field: 'leg-features', problem: { kind: 'repeated' } },
    ],
    [
      'misspelt in a list',
      { 'leg-features': ['cogh'] },
      { field: 'leg-features', problem: { kind: 'misspelt', meant: 'cough' } },
    ],
    ['an object', { fever: { yes: true } }, { field: 'fever', problem: { kind: 'not-a-value' }, found: '{…}' }],
    ['a number for a choice', { fever: 1 }, { field: 'fever', problem: { kind: 'not-an-option' } }],
    [
      'a day that does not exist',
      { 'goal-date': '2027-02-30' },
      { field: 'goal-date', problem: { kind: 'not-a-day' } },
    ],
    [
      'a goal in the past',
      { 'goal-date': '2026-01-01' },
      { field: 'goal-date', problem: { kind: 'not-in-the-future' } },
    ],
    ['empty text', { 'activity-1': '  ' }, { field: 'activity-1', problem: { kind: 'empty' } }],
  ])('%s', (_name, answers, problem) => {
    const { problems } = answer(answers);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject(problem);
  });

  test('all of them at once, in the order of the file', () => {
    const { problems } = answer({ feaver: 'yes', age: 140, pain: '7' });
    expect(problems.map(({ kind }) => kind)).toEqual(['unknown-question', 'bad-answer', 'bad-answer']);
  });
});

describe('the outside', () => {
  test.each([
    ['a text', '"hello"', { kind: 'not-an-input', found: 'string' }],
    ['null', 'null', { kind: 'not-an-input', found: 'null' }],
    ['answers without the envelope', { age: 40 }, { kind: 'no-answers' }],
    ['a misspelt field', { anwsers: { age: 40 } }, { kind: 'no-answers', meant: 'anwsers' }],
    ['answers as a list', { answers: [] }, { kind: 'answers-not-an-object' }],
    ['today that does not exist', { today: '2026-02-30', answers: {} }, { kind: 'bad-today', found: '2026-02-30' }],
    ['today as a number', { today: 20261122, answers: {} }, { kind: 'bad-today', found: 'number' }],
    ['today a century ahead', { today: '2126-11-22', answers: {} }, { kind: 'today-too-far' }],
    ['others yes', { answers: {}, others: 'yes' }, { kind: 'bad-others', found: '"yes"' }],
  ])('%s', (_name, value, problem) => {
    const { problems } = read(value);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject(problem);
  });

  test('a list of inputs names the element that is wrong, and keeps the others', () => {
    const { inputs, many, problems } = read([{ answers: { age: 40 } }, { answers: { age: 400 } }, [{ answers: {} }]]);
    expect(many).toBe(true);
    expect(inputs).toHaveLength(3);
    expect(problems).toMatchObject([
      { element: 2, kind: 'bad-answer', field: 'age' },
      { element: 3, kind: 'not-an-input', found: 'array' },
    ]);
  });

  test('an empty list is a list of nobody', () => {
    expect(read('[]')).toMatchObject({ inputs: [], many: true, problems: [] });
  });

  test('fields for people are left alone', () => {
    expect(read({ shows: 'x', why: 'y', expected: { verdict: 'z' }, answers: { age: 40 } }).problems).toEqual([]);
  });

  test('today: the command line wins over the file, the file over the clock', () => {
    expect(read({ answers: {} }).inputs[0]?.today).toBe('2026-11-22');
    expect(read({ today: '2026-10-01', answers: {} }).inputs[0]?.today).toBe('2026-10-01');
    expect(read({ today: '2026-10-01', answers: {} }, '2026-09-01').inputs[0]?.today).toBe('2026-09-01');
  });

  test('tomorrow is reckoned with, and told; the day after is a slip', () => {
    expect(read({ today: '2026-11-23', answers: {} }).future).toEqual([{ element: 1, today: '2026-11-23' }]);
    expect(read({ today: '2026-11-24', answers: {} }).problems).toMatchObject([{ kind: 'today-too-far' }]);
  });
});

test('"others": "no" answers every alarm row that is not mentioned, and nothing else', () => {
  const { inputs } = read({ answers: { fever: 'unknown' }, others: 'no' });
  const answers = inputs[0]?.answers ?? {};
  expect(answers.fever).toBe('unknown');
  expect(answers['chest-pain']).toBe('no');
  const byId = new Map<string, { row?: boolean }>(knowledge.questions.map((question) => [question.id, question]));
  expect(Object.keys(answers).filter((id) => !byId.get(id)?.row)).toEqual([]);
});
