import type { Answers } from '../../answers/answer.ts';
import type { Condition } from '../../rule/condition.ts';
import { type Diagram, leastUpTo, mostUpTo, type Operator } from '../../rule/diagram.ts';
import { cheapest } from '../../rule/diagram-answers.ts';
import type { TriageKnowledge } from '../knowledge.ts';
import { conditionsOf, type Theorem } from '../theorem.ts';
import type { SpaceOptions } from './answer-space.ts';
import { answersAt, type TriageDiagram, triageDiagram, triageDiagramLike } from './triage-diagram.ts';

/** The rules and the usual answers that theorems are proven with. */
export interface Court {
  readonly triage: TriageDiagram;
  readonly knowledge: TriageKnowledge;
  readonly usual: Answers;
}

/** Builds the diagram once for many theorems: their bounds divide the space as those of the rules do. */
export function openCourt(theorems: readonly Theorem[], knowledge: TriageKnowledge, options: SpaceOptions): Court {
  const also = [...(options.also ?? []), ...theorems.flatMap(({ claims }) => claims.flatMap(conditionsOf))];
  return { triage: triageDiagram(knowledge, { ...options, also }), knowledge, usual: options.usual };
}

/** The same theorems before other rules about the same questions. */
export function tryOther({ triage, usual }: Court, knowledge: TriageKnowledge): Court {
  return { triage: triageDiagramLike(triage, knowledge), knowledge, usual };
}

/** What came of one claim: sets of answers that it covers, or the people who break it. */
export type Found = { readonly covered: bigint } | { readonly people: readonly Answers[]; readonly rule?: string };

/** Of functions with outcomes 0 and 1. */
export const both = leastUpTo(1);
export const either = mostUpTo(1);
export const butNot: Operator = { of: (a, b) => (b === 0 ? a : 0), alike: 0 };

/** 1 where a condition is surely true. */
export function isTrue({ diagrams, truth }: TriageDiagram, condition: Condition): Diagram {
  return diagrams.map(truth(condition), (value) => Number(value === 2));
}

/** 1 where a stated exception holds. */
export function isExcepted(triage: TriageDiagram, unless: Condition | undefined): Diagram {
  return unless === undefined ? triage.diagrams.outcome(0) : isTrue(triage, unless);
}

/** The smallest answers that reach 1, if any do. */
export function showOne(court: Court, broken: Diagram): Found | undefined {
  const found = cheapest(court.triage.diagrams, broken, costIn(court));
  return found === undefined ? undefined : { people: [answersAt(court.triage, found)] };
}

/** The same person with each of these values of one variable. */
export function showTwo(court: Court, broken: Diagram, at: number, values: readonly number[]): Found | undefined {
  const found = cheapest(court.triage.diagrams, broken, costIn(court));
  if (found === undefined) return undefined;
  return { people: values.map((value) => answersAt(court.triage, found.with(at, value))) };
}

/** Nothing for what an ordinary person says; much for anything else, and a little more the further it is from that. */
export function costIn({ triage, usual }: Court): (variable: number, value: number) => number {
  const ordinary = triage.variables.map(({ question, place }) => Math.max(0, place(usual[question.id])));
  return (variable, value) => {
    const from = ordinary[variable] as number;
    return value === from ? 0 : 1000 + Math.abs(value - from);
  };
}

/** Throws when no rule reads the question: a claim about it would say nothing. */
export function variableOf({ variables }: TriageDiagram, id: string): number {
  const at = variables.findIndex(({ question }) => question.id === id);
  if (at < 0) throw new Error(`No rule reads "${id}"`);
  return at;
}
