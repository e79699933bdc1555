import type { QuestionId } from '@rugwijs/clinical';
import type { Answers, Condition } from '@rugwijs/core';
import { merged, refuted, satisfied, whenOf } from './calm.ts';
import { questionsOf } from './inside.ts';

/**
 * Situations in which a question may decide one of these conditions: what stands beside it holds, what could take its place
 * does not, and the question is asked. Fewest answers first. Whether it does decide is for the evaluator to say.
 */
export function situationsFor(question: QuestionId, conditions: readonly Condition[]): readonly Answers[] {
  const when = whenOf(question);
  const asked = when === undefined ? [{}] : satisfied(when);
  const found = conditions.flatMap((condition) => merged([beside(condition, question), asked]));
  const without = [{}, ...found].map(({ [question]: _, ...rest }: Answers) => rest);
  const once = new Map(without.map((one) => [JSON.stringify(Object.entries(one).toSorted()), one]));
  return [...once.values()].sort((one, other) => Object.keys(one).length - Object.keys(other).length);
}

function beside(condition: Condition, question: QuestionId): readonly Answers[] {
  if ('question' in condition) return condition.question === question ? [{}] : [];
  switch (condition.kind) {
    case 'named':
    case 'not':
      return beside(condition.of, question);
    case 'all':
      return through(condition.of, question, (others) => others.map(satisfied));
    case 'any':
      return through(condition.of, question, (others) => others.map(refuted));
    case 'atLeast':
      return through(condition.of, question, (others) => [
        ...others.slice(0, condition.count - 1).map(satisfied),
        ...others.slice(condition.count - 1).map(refuted),
      ]);
  }
}

function through(
  parts: readonly Condition[],
  question: QuestionId,
  rest: (others: readonly Condition[]) => readonly (readonly Answers[])[],
): readonly Answers[] {
  return parts
    .filter((part) => questionsOf(part).includes(question))
    .flatMap((part) => merged([beside(part, question), ...rest(parts.filter((other) => other !== part))]));
}
