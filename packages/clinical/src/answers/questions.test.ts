import { checkAnswer } from '@rugwijs/core';
import { describe, expect, it } from 'vitest';
import { neededWhenCalm, questions } from './questions.ts';
import { vocabulary } from './vocabulary.ts';

const byId = new Map(questions.map((question) => [question.id as string, question]));
const today = '2026-11-22';

describe('the table of questions', () => {
  it('has every id once, in the order of the screens', () => {
    expect(questions.map(({ id }) => id)).toEqual(Object.keys(vocabulary));
    expect(questions.filter(({ row }) => row)).toHaveLength(47);
  });

  it('has the rows of triage.md 1.2 on each screen', () => {
    const rows = (block: string) => questions.filter((question) => question.row && question.block === block).length;
    expect(['S1', 'S2a', 'S2b', 'S3', 'S4', 'S5', 'S6'].map(rows)).toEqual([9, 5, 6, 6, 8, 9, 4]);
  });

  it.each(questions.filter(({ step }) => step !== 'plan').map(({ id }) => id))(
    '%s may be answered with "weet ik niet"',
    (id) => {
      const question = byId.get(id);
      expect(question && checkAnswer(question, 'unknown', today)).toEqual({ ok: true });
    },
  );

  it('skip is offered only where it is written', () => {
    const skippable = questions.filter(({ options }) => options?.includes('skip')).map(({ id }) => id);
    expect(skippable).toEqual(['sexual-function', 'sexual-function-again', 'violence', 'self-harm', 'self-harm-again']);
  });

  it('a question is asked only after what decides about it, "offered again" aside', () => {
    const order = questions.map(({ id }) => id as string);
    for (const { id, when } of questions) {
      const reads = [...JSON.stringify(when ?? null).matchAll(/"question":"([^"]+)"/g)].map(([, read]) => read ?? '');
      const later = reads.filter((read) => order.indexOf(read) > order.indexOf(id) && !read.endsWith('-again'));
      expect([id, later]).toEqual([id, []]);
    }
  });

  it('what a calm verdict still needs is asked on the screens of pain, or decides what a plan may hold', () => {
    for (const id of neededWhenCalm) expect(byId.get(id)?.step).not.toBe('plan');
  });

  it.each([
    ['age', 7, true],
    ['age', 140, false],
    ['pain', 10, true],
    ['pain', 11, false],
    ['walk-now', 0, true],
    ['days', 8, false],
    ['minutes', 4, false],
    ['floor', 'unknown', true],
    ['goal', 'unknown', false],
    ['goal-date', '2027-01-01', true],
    ['limits', ['heart', 'balance'], true],
    ['equipment', [], true],
    ['leg-features', 'unknown', true],
  ])('%s = %s: %s', (id, value, ok) => {
    const question = byId.get(id);
    expect(question && checkAnswer(question, value, today).ok).toBe(ok);
  });
});
