import type { QuestionId } from '@rugwijs/clinical';
import { type Condition, leavesOf } from '@rugwijs/core';

export type NamedCondition = Extract<Condition, { kind: 'named' }>;
export type Leaf = Extract<Condition, { readonly question: string }>;

/** The parts that a condition is made of; none for a question. */
function partsOf(condition: Condition): readonly Condition[] {
  if (!('of' in condition)) return [];
  return 'kind' in condition.of ? [condition.of] : condition.of;
}

/** Questions that a condition reads, each once. */
export function questionsOf(...conditions: readonly Condition[]): readonly QuestionId[] {
  return [...new Set(conditions.flatMap(leavesOf).map(({ question }) => question as QuestionId))];
}

/** Conditions with a name of their own, each once, an outer one before those inside it. */
export function namedIn(...conditions: readonly Condition[]): readonly NamedCondition[] {
  const found = new Map<string, NamedCondition>();
  const look = (condition: Condition) => {
    if (condition.kind === 'named') found.set(condition.name, condition);
    for (const part of partsOf(condition)) look(part);
  };
  for (const condition of conditions) look(condition);
  return [...found.values()];
}
