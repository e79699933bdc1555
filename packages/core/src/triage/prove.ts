import type { Answers } from '../answers/answer.ts';
import type { Condition } from '../rule/condition.ts';
import { type Diagram, leastUpTo, mostUpTo, type Operator } from '../rule/diagram.ts';
import type { SpaceOptions, Variable } from './answer-space.ts';
import { countWhere } from './count.ts';
import type { TriageKnowledge } from './knowledge.ts';
import { type Claim, conditionsOf, type Theorem } from './theorem.ts';
import { answersAt, type TriageDiagram, triageDiagram, triageDiagramLike } from './triage-diagram.ts';
import { urgency } from './verdict.ts';

/**
 * A claim that does not hold: the smallest answers that show it, one person or the two that are compared. Nobody, when no
 * set of answers is left of which the claim speaks: then it says nothing.
 */
export interface Refutation {
  readonly proved: false;
  /** Place of the claim in the theorem. */
  readonly claim: number;
  readonly people: readonly Answers[];
  /** The rule that breaks a law about each rule. */
  readonly rule?: string;
}

/** Held for so many sets of answers, counted over all claims; a claim without answers of its own counts none. */
export interface Proved {
  readonly proved: true;
  readonly covered: bigint;
}

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

/**
 * Proves a theorem over every set of answers, or refutes it with the smallest answers that break it: as few as possible that an
 * ordinary person would not give, then the calmest of those.
 */
export function proveTheorem(theorem: Theorem, court: Court): Proved | Refutation {
  let covered = 0n;
  for (const [at, claim] of theorem.claims.entries()) {
    const found = tryClaim(claim, court);
    if ('people' in found) return { proved: false, claim: at, ...found };
    covered += found.covered;
  }
  return { proved: true, covered };
}

type Found = { readonly covered: bigint } | Pick<Refutation, 'people' | 'rule'>;

function tryClaim(claim: Claim, court: Court): Found {
  switch (claim.kind) {
    case 'at-least':
      return tryBound(claim, court, (level) => level < urgency(claim.verdict));
    case 'at-most':
      return tryBound(claim, court, (level) => level > urgency(claim.verdict));
    case 'never-calmer':
      return trySteps(claim, court);
    case 'no-matter':
      return tryNoMatter(claim, court);
    case 'same':
      return trySame(claim, court);
    case 'reached':
      return tryReached(court);
    case 'nameless':
      return tryNameless(claim, court);
  }
}

type Bound = Extract<Claim, { readonly kind: 'at-least' | 'at-most' }>;

function tryBound({ given, unless }: Bound, court: Court, breaks: (level: number) => boolean): Found {
  const { triage } = court;
  const { diagrams } = triage;
  const where = diagrams.combine(isTrue(triage, given), isExcepted(triage, unless), butNot);
  const found = diagrams.combine(where, triage.fromOne, {
    of: (is, level) => is * Number(breaks(level - 1)),
    absorbing: 0,
  });
  const shown = showOne(court, found);
  if (shown !== undefined) return shown;
  const covered = countWhere(triage, where);
  return covered === 0n ? { people: [] } : { covered };
}

type Steps = Extract<Claim, { readonly kind: 'never-calmer' }>;

/** One person twice, with one answer changed: what happens to the verdict, or to each rule. */
function trySteps({ questions, order, of, unless, alarm }: Steps, court: Court): Found {
  const { triage } = court;
  const { diagrams } = triage;
  const functions = of === 'verdict' ? [[undefined, triage.verdict] as const] : [...triage.rules];
  const excepted = isExcepted(triage, unless);
  const falls: Operator = { of: (before, after) => Number(isFall(before, after, alarm)), alike: 0 };
  const isFallAt = (from: Diagram, to: Diagram) => diagrams.combine(from, to, falls) !== diagrams.outcome(0);
  for (const question of questions) {
    const at = variableOf(triage, question);
    const steps = stepsOf(triage.variables[at] as Variable, order);
    for (const [rule, levels] of functions) {
      const asked = diagrams.waysAt(levels, at);
      for (const [from, to] of steps) {
        // Most steps fall nowhere, exception or not: then the whole need not be compared.
        if (!asked.some((ways) => isFallAt(ways[from] as Diagram, ways[to] as Diagram))) continue;
        const fixed = (f: Diagram, value: number) => diagrams.fix(f, at, value);
        const fallen = diagrams.combine(fixed(levels, from), fixed(levels, to), falls);
        const allowed = diagrams.combine(fixed(excepted, from), fixed(excepted, to), either);
        const shown = showTwo(court, diagrams.combine(fallen, allowed, butNot), at, [from, to]);
        if (shown !== undefined) return rule === undefined ? shown : { ...shown, rule };
      }
    }
  }
  return {
    covered: countWhere(
      triage,
      diagrams.map(excepted, (is) => 1 - is),
    ),
  };
}

function isFall(before: number, after: number, alarm: Steps['alarm']): boolean {
  if (alarm === undefined) return after < before;
  return before >= urgency(alarm.from) && after < urgency(alarm.floor);
}

/** From one value to the next: as written, numbers by size, or one more tick. */
function stepsOf({ values, place, question }: Variable, order: Steps['order']): readonly (readonly [number, number])[] {
  if (order !== 'rising') {
    const places = order.map(place);
    return places.slice(1).map((to, at) => [places[at] as number, to]);
  }
  if (question.kind === 'many') {
    const sets = values.flatMap((given, at) =>
      Array.isArray(given) ? [[given as readonly string[], at] as const] : [],
    );
    return sets.flatMap(([ticks, from]) =>
      (question.options ?? [])
        .filter((key) => !ticks.includes(key))
        .map((key) => [from, place([...ticks, key])] as const),
    );
  }
  const numbers = values.flatMap((given, at) => (typeof given === 'number' ? [[given, at] as const] : []));
  const sorted = numbers.sort(([a], [b]) => a - b).map(([, at]) => at);
  return sorted.slice(1).map((to, at) => [sorted[at] as number, to]);
}

type NoMatter = Extract<Claim, { readonly kind: 'no-matter' }>;

/** The most and the least that these questions can make of the verdict are the same, whatever the others say. */
function tryNoMatter({ questions, from, given }: NoMatter, court: Court): Found {
  const { triage } = court;
  const { diagrams } = triage;
  const variables = new Set(questions.map((id) => variableOf(triage, id)));
  const above = diagrams.map(triage.verdict, (level) => Math.max(level, urgency(from)));
  const holds = given === undefined ? diagrams.outcome(1) : isTrue(triage, given);
  const most = diagrams.over(
    diagrams.combine(holds, above, { of: (test, level) => (test === 0 ? 0 : level) }),
    variables,
    most9,
  );
  const least = diagrams.over(
    diagrams.combine(holds, above, { of: (test, level) => (test === 0 ? beyond : level) }),
    variables,
    least9,
  );
  const differs = diagrams.combine(most, least, { of: (high, low) => (high > low && low < beyond ? 1 : 0) });
  const kept = diagrams.cheapest(differs, (outcome) => outcome === 1, costIn(court));
  if (kept === undefined) return { covered: countWhere(triage, holds) };
  const people = [diagrams.at(most, kept), diagrams.at(least, kept)].map((level) => {
    const here = triage.variables.reduce(
      (f, _, at) => (variables.has(at) ? f : diagrams.fix(f, at, kept[at] as number)),
      diagrams.combine(
        holds,
        diagrams.map(above, (own) => Number(own === level)),
        both,
      ),
    );
    const own = diagrams.cheapest(here, (outcome) => outcome === 1, costIn(court)) ?? kept;
    return answersAt(
      triage,
      kept.map((value, at) => (variables.has(at) ? (own[at] as number) : value)),
    );
  });
  return { people };
}

type Same = Extract<Claim, { readonly kind: 'same' }>;

function trySame({ question, values, unless }: Same, court: Court): Found {
  const { triage } = court;
  const { diagrams, verdict } = triage;
  const at = variableOf(triage, question);
  const places = values.map((value) => (triage.variables[at] as Variable).place(value));
  const differs: Operator = { of: (a, b) => Number(a !== b), alike: 0 };
  const excepted = isExcepted(triage, unless);
  for (const [index, to] of places.slice(1).entries()) {
    const from = places[index] as number;
    const unequal = diagrams.combine(diagrams.fix(verdict, at, from), diagrams.fix(verdict, at, to), differs);
    const allowed = diagrams.combine(diagrams.fix(excepted, at, from), diagrams.fix(excepted, at, to), either);
    const shown = showTwo(court, diagrams.combine(unequal, allowed, butNot), at, [from, to]);
    if (shown !== undefined) return shown;
  }
  return {
    covered: countWhere(
      triage,
      diagrams.variable(at, (value) => Number(places.includes(value))),
    ),
  };
}

function tryReached({ triage, knowledge }: Court): Found {
  for (const { id, verdicts } of knowledge.triage.rules) {
    const reached = triage.diagrams.count(triage.rules.get(id) as Diagram);
    const missed = (['self-care', ...verdicts.map(([verdict]) => verdict)] as const).find(
      (verdict) => !reached.has(urgency(verdict)),
    );
    if (missed !== undefined) return { people: [], rule: `${id}: ${missed}` };
  }
  return { covered: countWhere(triage, triage.diagrams.outcome(1)) };
}

function tryNameless({ words }: Extract<Claim, { readonly kind: 'nameless' }>, { knowledge }: Court): Found {
  const names = knowledge.questions.flatMap(({ id, options = [] }) => [id, ...options]);
  const named = names.find((name) => name.split('-').some((part) => words.includes(part)));
  return named === undefined ? { covered: 0n } : { people: [], rule: named };
}

function isTrue({ diagrams, truth }: TriageDiagram, condition: Condition): Diagram {
  return diagrams.map(truth(condition), (value) => Number(value === 2));
}

function isExcepted(triage: TriageDiagram, unless: Condition | undefined): Diagram {
  return unless === undefined ? triage.diagrams.outcome(0) : isTrue(triage, unless);
}

function showOne(court: Court, broken: Diagram): Found | undefined {
  const found = court.triage.diagrams.cheapest(broken, (outcome) => outcome === 1, costIn(court));
  return found === undefined ? undefined : { people: [answersAt(court.triage, found)] };
}

function showTwo(court: Court, broken: Diagram, at: number, values: readonly number[]): Found | undefined {
  const found = court.triage.diagrams.cheapest(broken, (outcome) => outcome === 1, costIn(court));
  if (found === undefined) return undefined;
  return { people: values.map((value) => answersAt(court.triage, found.with(at, value))) };
}

/** Nothing for what an ordinary person says; much for anything else, and a little more the further it is from that. */
function costIn({ triage, usual }: Court): (variable: number, value: number) => number {
  const ordinary = triage.variables.map(({ question, place }) => Math.max(0, place(usual[question.id])));
  return (variable, value) => {
    const from = ordinary[variable] as number;
    return value === from ? 0 : 1000 + Math.abs(value - from);
  };
}

function variableOf({ variables }: TriageDiagram, id: string): number {
  const at = variables.findIndex(({ question }) => question.id === id);
  if (at < 0) throw new Error(`No rule reads "${id}"`);
  return at;
}

const both = leastUpTo(1);
const either = mostUpTo(1);
const butNot: Operator = { of: (a, b) => (b === 0 ? a : 0), alike: 0 };
const beyond = 9;
const most9: Operator = { of: Math.max };
const least9: Operator = { of: Math.min };
