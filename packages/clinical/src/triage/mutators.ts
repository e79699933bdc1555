import type { Condition, Question, RedFlag, TriageKnowledge, Verdict } from '@rugwijs/core';
import type { QuestionId } from '../answers/vocabulary.ts';
import type { RedFlagId } from './rule-ids.ts';

/** Makes wrong rules out of right ones, to see that the proof finds them. Each leaves what it does not touch as it was. */
export type Mutator = (knowledge: TriageKnowledge) => TriageKnowledge;

/** Changes one rule; `undefined` takes it away. */
export function rule(id: RedFlagId, change: (flag: RedFlag) => RedFlag | undefined): Mutator {
  return (knowledge) => {
    const rules = knowledge.triage.rules.flatMap((flag) => (flag.id === id ? (change(flag) ?? []) : [flag]));
    return { ...knowledge, triage: { ...knowledge.triage, rules } };
  };
}

/** Changes every condition of a rule that `wanted` picks. */
export function condition(id: RedFlagId, wanted: Wanted, change: (found: Condition) => Condition): Mutator {
  return rule(id, (flag) => ({
    ...flag,
    verdicts: flag.verdicts.map(([verdict, of]) => [verdict, rewrite(of, wanted, change)] as const),
  }));
}

/** Changes a named condition wherever a rule uses it. */
export function namedCondition(name: string, wanted: Wanted, change: (found: Condition) => Condition): Mutator {
  const isNamed: Wanted = (found) => found.kind === 'named' && found.name === name;
  return (knowledge) => {
    const rules = knowledge.triage.rules.map((flag) => ({
      ...flag,
      verdicts: flag.verdicts.map(
        ([verdict, of]) => [verdict, rewrite(of, isNamed, (found) => rewrite(found, wanted, change))] as const,
      ),
    }));
    return { ...knowledge, triage: { ...knowledge.triage, rules } };
  };
}

/** Changes one question: when it is asked, or what closes it. */
export function question(id: QuestionId, change: (found: Question) => Question): Mutator {
  return (knowledge) => ({
    ...knowledge,
    questions: knowledge.questions.map((found) => (found.id === id ? change(found) : found)),
  });
}

/** Puts one verdict in the place of another. */
export function verdict(id: RedFlagId, from: Verdict, to: Verdict): Mutator {
  return rule(id, (flag) => ({
    ...flag,
    verdicts: flag.verdicts.map(([own, of]) => [own === from ? to : own, of] as const),
  }));
}

type Wanted = (found: Condition) => boolean;

/** The condition on one question, of any kind. */
export function about(id: QuestionId): Wanted {
  return (found) => 'question' in found && found.question === id;
}

/** Takes away every part of a list that is wanted. */
export function without(wanted: Wanted): (found: Condition) => Condition {
  return (found) => {
    const isList = found.kind === 'all' || found.kind === 'any' || found.kind === 'atLeast';
    return isList ? { ...found, of: found.of.filter((part) => !wanted(part)) } : found;
  };
}

export function swapAllAny(found: Condition): Condition {
  if (found.kind === 'all') return { ...found, kind: 'any' };
  return found.kind === 'any' ? { ...found, kind: 'all' } : found;
}

export function shifted(by: number): (found: Condition) => Condition {
  return (found) => ('bound' in found ? { ...found, bound: found.bound + by } : found);
}

export function withoutOption(option: string): (found: Condition) => Condition {
  return (found) =>
    found.kind === 'is' ? { ...found, values: found.values.filter((value) => value !== option) } : found;
}

/** The same condition with every wanted part changed, from the outside in; what is not touched stays the same object. */
export function rewrite(of: Condition, wanted: Wanted, change: (found: Condition) => Condition): Condition {
  if (wanted(of)) return change(of);
  switch (of.kind) {
    case 'all':
    case 'any':
    case 'atLeast': {
      const parts = of.of.map((part) => rewrite(part, wanted, change));
      return parts.every((part, at) => part === of.of[at]) ? of : { ...of, of: parts };
    }
    case 'not':
    case 'named': {
      const inner = rewrite(of.of, wanted, change);
      return inner === of.of ? of : { ...of, of: inner };
    }
    default:
      return of;
  }
}
