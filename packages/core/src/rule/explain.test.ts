import { describe, expect, it } from 'vitest';
import type { Question } from '../answers/question.ts';
import { Compiler, closed, open, type State, unknown } from './compile.ts';
import { all, any, atLeast, type Condition, named, not, words } from './condition.ts';
import { evaluate } from './evaluate.ts';
import { collectOpen, collectReasons } from './explain.ts';
import { CLOSED, NO, YES } from './truth.ts';

const options = ['yes', 'no', 'unknown'] as const;
const vocabulary = {
  a: { kind: 'choice', options },
  b: { kind: 'choice', options },
  c: { kind: 'choice', options },
  ticks: { kind: 'many', options: ['x', 'y'] },
  age: { kind: 'number' },
  pain: { kind: 'scale' },
} as const;
const { yes, has, from, below, isUnknown } = words<typeof vocabulary>();
const [a, b, c] = [yes('a'), yes('b'), yes('c')];
const questions: readonly Question[] = Object.entries(vocabulary).map(([id, entry]) => ({
  id,
  step: 'triage',
  block: 'S1',
  ...entry,
}));

type Answers = Readonly<Record<string, string | number | readonly string[]>>;

function look(condition: Condition, answers: Answers) {
  const compiler = new Compiler(questions);
  const node = compiler.compile(condition);
  const state: State = new Float64Array(compiler.size).fill(open);
  for (const [id, value] of Object.entries(answers)) {
    const slot = compiler.slot(id);
    state[slot] = value === 'closed' ? closed : compiler.code(slot, value);
  }
  const [reasons, needed] = [new Set<number>(), new Set<number>()];
  collectReasons(node, state, reasons);
  collectOpen(node, state, needed);
  const idOf = (slot: number) => questions[slot]?.id ?? '';
  return { bounds: evaluate(node, state), reasons: [...reasons].map(idOf), needed: [...needed].map(idOf) };
}

describe('which answers made it so', () => {
  it.each<readonly [string, Condition, Answers, readonly string[]]>([
    ['a no settles "all"; an unknown beside it did nothing', all(a, b), { a: 'unknown', b: 'no' }, ['b']],
    ['what is open is no reason', all(a, b), { a: 'no' }, ['a']],
    ['what is closed is no reason', all(a, b), { a: 'no', b: 'closed' }, ['a']],
    ['too few: everything that is not a yes', atLeast(2, a, b, c), { a: 'yes', b: 'no', c: 'no' }, ['b', 'c']],
    ['too few: an unknown too', atLeast(2, a, b, c), { a: 'no', b: 'unknown', c: 'no' }, ['a', 'b', 'c']],
    ['perhaps enough: not the no', atLeast(2, a, b, c), { a: 'yes', b: 'unknown', c: 'no' }, ['a', 'b']],
    ['perhaps one: not the no', any(a, b), { a: 'unknown', b: 'no' }, ['a']],
    ['a "not" that may still fall by an open answer rests on nothing', not(any(a, b)), { a: 'unknown' }, []],
    ['a "not" of a yes', not(any(a, b)), { a: 'yes' }, ['a']],
    ['nor does "all" with one open', any(all(a, b), c), { a: 'unknown', c: 'no' }, ['c']],
    ['through a name', named('n', all(a, b)), { a: 'unknown', b: 'no' }, ['b']],
  ])('%s', (_what, condition, answers, reasons) => {
    expect(look(condition, answers).reasons).toEqual(reasons);
  });

  it('what is closed may at most be unknown', () => {
    expect(look(any(a, b), { a: 'no', b: 'closed' }).bounds).toBe(CLOSED);
  });

  it('what is closed is not asked for', () => {
    expect(look(any(a, b), { a: 'closed' }).needed).toEqual(['b']);
  });
});

describe('answers at the edge', () => {
  it.each<readonly [string, Condition, Answers, number]>([
    ['age 0 is an age', below('age', 18), { age: 0 }, YES],
    ['and from 0', from('age', 0), { age: 0 }, YES],
    ['nothing ticked is an answer', not(has('ticks', 'x')), { ticks: [] }, YES],
    ['a number is not "weet ik niet"', isUnknown('age'), { age: 45 }, NO],
  ])('%s', (_what, condition, answers, bounds) => {
    expect(look(condition, answers).bounds).toBe(bounds);
  });

  it.each([
    ['a number below nothing', 'age', -1],
    ['a word for a number', 'age', '45'],
    ['a word for ticks', 'ticks', 'x'],
    ['ticks for a choice', 'a', ['yes']],
    ['a number for a choice', 'a', 0],
    ['a tick that is none', 'ticks', ['z']],
  ])('%s counts as unknown', (_what, id, value) => {
    const compiler = new Compiler(questions);
    expect(compiler.code(compiler.slot(id), value)).toBe(unknown);
  });

  it('a number is read as it is, 0 too', () => {
    const compiler = new Compiler(questions);
    expect(compiler.code(compiler.slot('age'), 0)).toBe(0);
    expect(compiler.code(compiler.slot('pain'), 7)).toBe(7);
  });

  it('a name is compiled once, and takes one place', () => {
    const compiler = new Compiler(questions);
    const n = named('n', a);
    expect(compiler.compile(all(n, n, named('m', b))).of[0]).toBe(compiler.compile(n));
    expect(compiler.size).toBe(questions.length + 2);
    expect(compiler.remembered().map(([name]) => name)).toEqual(['n', 'm']);
  });
});
