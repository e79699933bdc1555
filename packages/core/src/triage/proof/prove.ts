import type { Answers } from '../../answers/answer.ts';
import type { Diagram, Operator } from '../../rule/diagram.ts';
import { countOutcomes } from '../../rule/diagram-answers.ts';
import type { Claim, Theorem } from '../theorem.ts';
import { urgency } from '../verdict.ts';
import type { Variable } from './answer-space.ts';
import { countWhere } from './count.ts';
import { butNot, type Court, either, type Found, isExcepted, isTrue, showOne, showTwo, variableOf } from './court.ts';
import { tryNoMatter } from './try-no-matter.ts';
import { trySteps } from './try-steps.ts';

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
    const reached = countOutcomes(triage.diagrams, triage.rules.get(id) as Diagram);
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
