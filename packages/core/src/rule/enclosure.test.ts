import { describe, expect, it } from 'vitest';
import type { Question } from '../answers/question.ts';
import { Compiler, type Node, notApplicable, open, unknown } from './compile.ts';
import { all, any, atLeast, type Condition, not, words } from './condition.ts';
import { evaluate } from './evaluate.ts';
import { highest, lowest } from './truth.ts';

// Skipping a question is safe when the bounds of every word hold whatever the open answers turn out to be. Each word is tried on all
// bounds of its parts and all ways to complete them; a condition is built of these words only, so what holds for each holds for all.
const vocabulary = {
  a: { kind: 'choice', options: ['yes', 'no', 'unknown'] },
  b: { kind: 'choice', options: ['yes', 'no', 'unknown'] },
  c: { kind: 'choice', options: ['yes', 'no', 'unknown'] },
  number: { kind: 'number' },
  ticks: { kind: 'many', options: ['x', 'y'] },
} as const;
const { yes, is, has, from, below } = words<typeof vocabulary>();
const questions: readonly Question[] = Object.entries(vocabulary).map(([id, shape]) => ({
  id,
  step: 'triage',
  block: 'S1',
  ...shape,
}));

/** Answers of a, b and c that give every bound: no, unknown and yes; open stands for all three. */
const told = [1, unknown, 0] as const;
const answersOrOpen = [...told, open] as const;

describe('no answer that is still to come escapes the bounds', () => {
  const threeParts: readonly (readonly [string, Condition])[] = [
    ['all', all(yes('a'), yes('b'), yes('c'))],
    ['any', any(yes('a'), yes('b'), yes('c'))],
    ['not', not(yes('a'))],
    ['at least one', atLeast(1, yes('a'), yes('b'), yes('c'))],
    ['at least two', atLeast(2, yes('a'), yes('b'), yes('c'))],
    ['at least three', atLeast(3, yes('a'), yes('b'), yes('c'))],
    ['unknown listed', is('a', 'yes', 'unknown')],
  ];

  it.each(threeParts)('%s, for every bound of every part', (_name, condition) => {
    const { node, evaluateAt } = ready(condition);
    for (const before of combinations(answersOrOpen)) {
      const bounds = evaluateAt(node, before);
      const reached = completions(before).map((after) => evaluateAt(node, after));
      expect(reached.every((value) => lowest(value) === highest(value))).toBe(true);
      expect(lowest(bounds)).toBeLessThanOrEqual(Math.min(...reached.map(lowest)));
      expect(highest(bounds)).toBeGreaterThanOrEqual(Math.max(...reached.map(highest)));
    }
  });

  it.each([
    ['from', from('number', 50), 3, [49, 50, 51, unknown, notApplicable]],
    ['below', below('number', 50), 3, [49, 50, 51, unknown, notApplicable]],
    ['has', has('ticks', 'y'), 4, [0, 1, 2, 3, unknown, notApplicable]],
    ['is', yes('a'), 0, [...told, notApplicable]],
  ] as const)('%s, for every answer', (_name, condition, slot, codes) => {
    const { node, evaluateAt } = ready(condition);
    const at = (code: number) => evaluateAt(node, [0, 0, 0, 0, 0].with(slot, code));
    for (const code of codes) {
      expect(lowest(at(open))).toBeLessThanOrEqual(lowest(at(code)));
      expect(highest(at(open))).toBeGreaterThanOrEqual(highest(at(code)));
    }
  });
});

function ready(condition: Condition) {
  const compiler = new Compiler(questions);
  return {
    node: compiler.compile(condition),
    evaluateAt: (node: Node, codes: readonly number[]) =>
      evaluate(node, Float64Array.from([...codes, 0, 0].slice(0, 5))),
  };
}

function combinations(codes: readonly number[]): readonly (readonly number[])[] {
  return codes.flatMap((a) => codes.flatMap((b) => codes.map((c) => [a, b, c])));
}

function completions(codes: readonly number[]): readonly (readonly number[])[] {
  return combinations(told).filter((after) => after.every((code, at) => codes[at] === open || codes[at] === code));
}
