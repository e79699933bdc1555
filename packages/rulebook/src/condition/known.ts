import { rules, triageKnowledge } from '@rugwijs/clinical';
import type { Condition } from '@rugwijs/core';
import { type NamedCondition, namedIn, questionsOf } from './inside.ts';

/** Every named condition of the rules and classes, each once. */
export function allNamed(): readonly NamedCondition[] {
  const { course, leg, inflammatoryPattern } = triageKnowledge.classification;
  const classes = [...course, ...leg].map(([, condition]) => condition);
  return namedIn(...rules.flatMap(conditionsOf), ...classes, inflammatoryPattern);
}

export function conditionsOf(rule: (typeof rules)[number]): readonly Condition[] {
  return rule.verdicts.map(([, condition]) => condition);
}

/** The name for exactly these questions, when one of the terms is "any of these". */
export function nameFor(conditions: readonly Condition[]): string | undefined {
  const wanted = asKey(conditions);
  return allNamed().find(({ of }) => of.kind === 'any' && of.of.every(isYes) && asKey(of.of) === wanted)?.name;
}

function isYes(condition: Condition): boolean {
  return condition.kind === 'is' && condition.values.join() === 'yes';
}

function asKey(conditions: readonly Condition[]): string {
  return questionsOf(...conditions)
    .toSorted()
    .join();
}
