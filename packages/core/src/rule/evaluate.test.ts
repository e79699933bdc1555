import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../answers/question.ts';
import { Compiler, notApplicable, open, type State, unknown } from './compile.ts';
import { all, any, atLeast, type Condition, named, not, words } from './condition.ts';
import { evaluate } from './evaluate.ts';
import { collectOpen, collectReasons } from './explain.ts';
import { highest, lowest } from './truth.ts';

const options = ['yes', 'no', 'unknown'] as const;
const vocabulary = {
  a: { kind: 'choice', options },
  b: { kind: 'choice', options },
  c: { kind: 'choice', options },
  when: { kind: 'choice', options: ['now', 'before', 'unknown'] },
  ticks: { kind: 'many', options: ['x', 'y'] },
  age: { kind: 'number' },
} as const;
const { yes, is, isUnknown, has, from, below } = words<typeof vocabulary>();

const questions: readonly Question[] = Object.entries(vocabulary).map(([id, entry]) => ({
  id,
  step: 'triage',
  block: 'S1',
  ...entry,
}));

const names = ['no', 'unknown', 'yes'];

/** Lowest and highest truth in words, for the answers given; what is left out is open, `'n/a'` does not apply. */
function weigh(condition: Condition, answers: Readonly<Record<string, string | number | readonly string[]>>) {
  const compiler = new Compiler(questions);
  const node = compiler.compile(condition);
  const state: State = new Float64Array(compiler.size).fill(open);
  for (const [id, value] of Object.entries(answers)) {
    const slot = compiler.slot(id);
    state[slot] = value === 'n/a' ? notApplicable : compiler.code(slot, value);
  }
  const bounds = evaluate(node, state);
  const reasons = new Set<number>();
  collectReasons(node, state, reasons);
  const needed = new Set<number>();
  collectOpen(node, state, needed);
  const idOf = (slot: number) => questions[slot]?.id ?? '';
  return {
    truth: [names[lowest(bounds)], names[highest(bounds)]],
    reasons: [...reasons].map(idOf),
    needed: [...needed].map(idOf),
  };
}

const settled = (truth: string) => [truth, truth];

describe('one answer', () => {
  it.each([
    ['yes is true on yes', yes('a'), { a: 'yes' }, 'yes'],
    ['yes is false on no', yes('a'), { a: 'no' }, 'no'],
    ['"weet ik niet" is neither', yes('a'), { a: 'unknown' }, 'unknown'],
    ['what does not apply is unknown, never a no', yes('a'), { a: 'n/a' }, 'unknown'],
    ['one of the listed values', is('when', 'now', 'before'), { when: 'before' }, 'yes'],
    ['not one of the listed values', is('when', 'now'), { when: 'before' }, 'no'],
    ['unknown counts when it is listed', is('when', 'now', 'unknown'), { when: 'unknown' }, 'yes'],
    ['listed unknown is not "does not apply"', is('when', 'now', 'unknown'), { when: 'n/a' }, 'unknown'],
    ['ticked', has('ticks', 'y'), { ticks: ['x', 'y'] }, 'yes'],
    ['none ticked', has('ticks', 'y'), { ticks: [] }, 'no'],
    ['ticks unknown', has('ticks', 'y'), { ticks: 'unknown' }, 'unknown'],
    ['at the threshold', from('age', 70), { age: 70 }, 'yes'],
    ['just under it', from('age', 70), { age: 69 }, 'no'],
    ['below is the opposite', below('age', 70), { age: 69 }, 'yes'],
    ['age unknown', from('age', 70), { age: 'unknown' }, 'unknown'],
    ['age told to be unknown', isUnknown('age'), { age: 'unknown' }, 'yes'],
    ['age known', isUnknown('age'), { age: 3 }, 'no'],
    ['a misspelt option never switches an alarm off', yes('a'), { a: 'yess' }, 'unknown'],
    ['a number where a choice belongs', yes('a'), { a: 0 }, 'unknown'],
    ['text where a number belongs', from('age', 70), { age: '80' }, 'unknown'],
    ['something from a broken file', has('ticks', 'x'), { ticks: null as never }, 'unknown'],
    ['a list with a slip in it', has('ticks', 'x'), { ticks: ['x', 'z'] }, 'unknown'],
  ])('%s', (_name, condition, answers, truth) => {
    expect(weigh(condition, answers).truth).toEqual(settled(truth));
  });
});

const ab = [
  ['no', 'no'],
  ['no', 'unknown'],
  ['no', 'yes'],
  ['unknown', 'unknown'],
  ['unknown', 'yes'],
  ['yes', 'yes'],
] as const;

describe('several answers', () => {
  it.each([
    ['all', all(yes('a'), yes('b')), ['no', 'no', 'no', 'unknown', 'unknown', 'yes']],
    ['any', any(yes('a'), yes('b')), ['no', 'unknown', 'yes', 'unknown', 'yes', 'yes']],
    ['not any', not(any(yes('a'), yes('b'))), ['yes', 'unknown', 'no', 'unknown', 'no', 'no']],
    ['at least two', atLeast(2, yes('a'), yes('b')), ['no', 'no', 'no', 'unknown', 'unknown', 'yes']],
    ['at least one', atLeast(1, yes('a'), yes('b')), ['no', 'unknown', 'yes', 'unknown', 'yes', 'yes']],
    ['a name changes nothing', named('pair', all(yes('a'), yes('b'))), ['no', 'no', 'no', 'unknown', 'unknown', 'yes']],
  ])('%s', (_name, condition, expected) => {
    const found = ab.map(([a, b]) => weigh(condition, { a, b }).truth);
    expect(found).toEqual(expected.map(settled));
  });
});

describe('what is still open', () => {
  it.each([
    ['may be anything', yes('a'), {}, ['no', 'yes']],
    ['one no settles all', all(yes('a'), yes('b')), { a: 'no' }, settled('no')],
    ['an unknown caps all', all(yes('a'), yes('b')), { a: 'unknown' }, ['no', 'unknown']],
    ['one yes settles any', any(yes('a'), yes('b')), { a: 'yes' }, settled('yes')],
    ['an unknown holds any up', any(yes('a'), yes('b')), { a: 'unknown' }, ['unknown', 'yes']],
    ['not turns the bounds round', not(all(yes('a'), yes('b'))), { a: 'unknown' }, ['unknown', 'yes']],
    ['two of three with one open', atLeast(2, yes('a'), yes('b'), yes('c')), { a: 'yes', b: 'no' }, ['no', 'yes']],
  ])('%s', (_name, condition, answers, truth) => {
    expect(weigh(condition, answers).truth).toEqual(truth);
  });
});

describe('working', () => {
  it.each([
    ['a yes names what made it so', any(yes('a'), yes('b')), { a: 'yes', b: 'no' }, ['a'], []],
    ['all names every part', all(yes('a'), yes('b')), { a: 'yes', b: 'yes' }, ['a', 'b'], []],
    ['a no names what stopped it', all(yes('a'), yes('b')), { a: 'yes', b: 'no' }, ['b'], []],
    ['not asks why not', all(yes('a'), not(yes('b'))), { a: 'yes', b: 'no' }, ['a', 'b'], []],
    ['unknown names what was not known', any(yes('a'), yes('b')), { a: 'unknown', b: 'no' }, ['a'], []],
    ['what does not apply is never a reason', all(yes('a'), not(yes('b'))), { a: 'yes', b: 'n/a' }, ['a'], []],
    ['open questions that matter', all(yes('a'), any(yes('b'), yes('c'))), { a: 'yes' }, [], ['b', 'c']],
    ['settled parts are not entered', any(all(yes('a'), yes('b')), yes('c')), { a: 'no' }, ['a'], ['c']],
  ])('%s', (_name, condition, answers, reasons, needed) => {
    const found = weigh(condition, answers);
    expect(found.reasons.filter((id) => id in answers)).toEqual(reasons);
    expect(found.needed).toEqual(needed);
  });
});

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom<Condition>(yes('a'), yes('b'), yes('c'), isUnknown('a'), is('when', 'now', 'unknown')),
  fc.constantFrom<Condition>(has('ticks', 'x'), has('ticks', 'y'), from('age', 50), below('age', 70)),
);
const tree = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((of) => all(...of)),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((of) => any(...of)),
    tie('condition').map(not),
    tie('condition').map((of) => named('part', of)),
    fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.array(tie('condition'), { minLength: 2, maxLength: 3 }))
      .map(([n, of]) => atLeast(n, ...of)),
  ),
})).condition;

const code = fc.constantFrom(0, 1, unknown, notApplicable);
const complete = fc.tuple(
  code,
  code,
  code,
  fc.constantFrom(0, 1, unknown),
  fc.constantFrom(0, 1, 2, 3),
  fc.constantFrom(40, 60, 80, unknown),
);

describe('laws', () => {
  it('the bounds of a partial set hold for every way to complete it', () => {
    fc.assert(
      fc.property(tree, complete, fc.integer({ min: 0, max: 63 }), (condition, codes, hidden) => {
        const compiler = new Compiler(questions);
        const node = compiler.compile(condition);
        const fill = (mask: number) => {
          const state = new Float64Array(compiler.size).fill(open);
          codes.forEach((value, slot) => {
            if ((mask & (1 << slot)) === 0) state[slot] = value;
          });
          return evaluate(node, state);
        };
        const whole = fill(0);
        const partial = fill(hidden);
        expect(lowest(whole)).toBe(highest(whole));
        expect(lowest(partial)).toBeLessThanOrEqual(lowest(whole));
        expect(highest(partial)).toBeGreaterThanOrEqual(highest(whole));
      }),
      { numRuns: 1500 },
    );
  });

  it('answering something that was not named as needed changes nothing', () => {
    fc.assert(
      fc.property(tree, complete, fc.integer({ min: 0, max: 63 }), (condition, codes, hidden) => {
        const compiler = new Compiler(questions);
        const node = compiler.compile(condition);
        const state = new Float64Array(compiler.size).fill(open);
        codes.forEach((value, slot) => {
          if ((hidden & (1 << slot)) === 0) state[slot] = value;
        });
        const before = evaluate(node, state);
        const needed = new Set<number>();
        collectOpen(node, state, needed);
        const after = state.slice().fill(open, questions.length);
        codes.forEach((value, slot) => {
          if (!needed.has(slot)) after[slot] = value;
        });
        const later = evaluate(node, after);
        expect(lowest(later)).toBeGreaterThanOrEqual(lowest(before));
        expect(highest(later)).toBeLessThanOrEqual(highest(before));
        if (needed.size === 0) expect(later).toBe(before);
      }),
      { numRuns: 1500 },
    );
  });

  it('an id that is not in the table is a fault, not a no', () => {
    expect(() => new Compiler(questions).compile({ kind: 'is', question: 'aa', values: ['yes'] })).toThrow('aa');
    expect(() => new Compiler(questions).compile({ kind: 'is', question: 'a', values: ['maybe'] })).toThrow('maybe');
  });
});
