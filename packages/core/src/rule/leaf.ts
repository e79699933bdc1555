import type { AnswerValue } from '../answers/answer.ts';
import type { Condition } from './condition.ts';

/** A condition that reads one question. */
export type Leaf = Extract<Condition, { readonly question: string }>;

/** An answer, or `undefined` for a question that was not asked or was left alone. */
export type Given = AnswerValue | undefined;

/** Every leaf of a condition, in the order in which it is written. */
export function leavesOf(condition: Condition): readonly Leaf[] {
  if ('question' in condition) return [condition];
  const parts = Array.isArray(condition.of) ? condition.of : [condition.of];
  return parts.flatMap(leavesOf);
}

/** 0 no, 1 unknown, 2 yes: the meaning of a leaf once more, told apart from the evaluator so that the two can be compared. */
export function truthOf(leaf: Leaf, given: Given): number {
  if (leaf.kind === 'is' && given === 'unknown' && leaf.values.includes('unknown')) return 2;
  if (given === undefined || given === 'unknown') return 1;
  switch (leaf.kind) {
    case 'is':
      return leaf.values.includes(String(given)) ? 2 : 0;
    case 'has':
      return Array.isArray(given) && given.includes(leaf.value) ? 2 : 0;
    case 'from':
      return Number(given) >= leaf.bound ? 2 : 0;
    case 'below':
      return Number(given) < leaf.bound ? 2 : 0;
  }
}
