import { type Diagram, leastUpTo, type Operator } from '../../rule/diagram.ts';
import { countOutcomes, readsOf } from '../../rule/diagram-answers.ts';
import { type Verdict, verdicts } from '../verdict.ts';
import type { TriageDiagram } from './triage-diagram.ts';

/** Exact numbers of sets of answers. */
export type Counts = Readonly<Record<Verdict, bigint>>;

/** Sets of answers by verdict of the whole, over all questions that the rules read. */
export function countVerdicts(triage: TriageDiagram): Counts {
  return countOver(triage, triage.verdict, new Set(triage.variables.keys()));
}

/** The same for one rule, over the questions that this rule reads and those that open them. Throws when there is no such rule. */
export function countRule(triage: TriageDiagram, rule: string): Counts {
  const diagram = triage.rules.get(rule);
  if (diagram === undefined) throw new Error(`No rule "${rule}"`);
  return countOver(triage, diagram, readsOf(triage.diagrams, diagram));
}

/** Sets of answers for which a diagram is not 0. */
export function countWhere(triage: TriageDiagram, where: Diagram): bigint {
  const { diagrams } = triage;
  const held = diagrams.combine(
    triage.possible(),
    diagrams.map(where, (outcome) => Math.min(1, outcome)),
    leastUpTo(1),
  );
  return countOutcomes(diagrams, held).get(1) ?? 0n;
}

/** What cannot be given counts as outcome 0, everything else as its verdict and one. */
const ifPossible: Operator = { of: (possible, level) => (possible === 0 ? 0 : level + 1) };

function countOver(triage: TriageDiagram, diagram: Diagram, variables: ReadonlySet<number>): Counts {
  const { diagrams } = triage;
  const found = countOutcomes(diagrams, diagrams.combine(triage.possible(variables), diagram, ifPossible));
  let elsewhere = 1n;
  triage.variables.forEach(({ values }, at) => {
    if (!variables.has(at)) elsewhere *= BigInt(values.length);
  });
  const times = verdicts.map((verdict, level) => [verdict, (found.get(level + 1) ?? 0n) / elsewhere]);
  return Object.fromEntries(times) as Counts;
}
