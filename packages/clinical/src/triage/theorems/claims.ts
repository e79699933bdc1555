import { all, any, atLeast, type Claim, type Condition, leavesOf, type Theorem, type Verdict } from '@rugwijs/core';
import { questions } from '../../answers/questions.ts';
import type { QuestionId } from '../../answers/vocabulary.ts';
import { below, from, has, is, isUnknown, yes } from '../../answers/words.ts';
import type { SourceId } from '../../sources/sources.ts';
import type { RuleId } from '../rule-ids.ts';
import type { TheoremId } from '../theorem-ids.ts';

/** A theorem of ours, bound to our ids and sources. */
export type OurTheorem = Theorem<TheoremId, RuleId, SourceId>;

/** Rows of the alarm lists. */
export const rowIds: readonly QuestionId[] = questions.filter(({ row }) => row).map(({ id }) => id);

/** A row or question that is answered yes. */
export function told(id: QuestionId): Condition {
  return { kind: 'is', question: id, values: ['yes'] };
}

/** Told or not known: what a row must not be when nothing else is the matter. */
function raised(id: QuestionId): Condition {
  return any(told(id), isUnknown(id));
}

/** Signs by the question that carries them: any of these can ask for a doctor. */
const signs: readonly (readonly [QuestionId, Condition])[] = [
  ...rowIds.map((id) => [id, raised(id)] as const),
  ['sexual-function-again', raised('sexual-function-again')],
  ['self-harm-again', raised('self-harm-again')],
  ['strain-onset', raised('strain-onset')],
  ['age', any(below('age', 18), from('age', 50), isUnknown('age'))],
  ['pain', any(from('pain', 7), isUnknown('pain'))],
  ['course', is('course', 'worse', 'fast-worse', 'unknown')],
  ['second-contact', is('second-contact', 'yes', 'unknown')],
  ['vascular-legs', yes('vascular-legs')],
  [
    'inflammatory',
    atLeast(
      3,
      has('inflammatory', 'young'),
      has('inflammatory', 'gradual'),
      has('inflammatory', 'better-moving'),
      has('inflammatory', 'not-better-resting'),
      has('inflammatory', 'night-rising'),
    ),
  ],
];

/** This verdict or a more urgent one, whatever else is answered. */
export function atLeastThis(verdict: Verdict, given: Condition, unless?: Condition): Claim {
  return unless === undefined ? { kind: 'at-least', given, verdict } : { kind: 'at-least', given, verdict, unless };
}

/**
 * This verdict or a calmer one when nothing else is the matter: an adult under 50, pain under 7, not getting worse, every row
 * that `given` does not speak of a no. What `given` speaks of may be anything else that `given` allows.
 */
export function aloneAtMost(verdict: Verdict, given: Condition, ...free: readonly QuestionId[]): Claim {
  const spoken = new Set<string>([...leavesOf(given).map(({ question }) => question), ...free]);
  const others = signs.flatMap(([id, condition]) => (spoken.has(id) ? [] : [condition]));
  return { kind: 'at-most', given, verdict, unless: any(...others) };
}

/** Exactly this verdict when nothing else is the matter, and never a calmer one. */
export function exactly(verdict: Verdict, given: Condition): readonly Claim[] {
  return [atLeastThis(verdict, given), aloneAtMost(verdict, given)];
}

/** A row that is answered no. */
export function no(id: QuestionId): Condition {
  return { kind: 'is', question: id, values: ['no'] };
}

export const under = (id: 'age' | 'pain' | 'function-limit', bound: number): Condition => below(id, bound);

/** From one number up to, not including, another. */
export function between(id: 'age' | 'pain' | 'function-limit', low: number, high: number): Condition {
  return all(from(id, low), below(id, high));
}
