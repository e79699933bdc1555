import { BELOW, FROM, HAS, IS, type Node, notApplicable, REMEMBERED, type State, unknown } from '../rule/compile.ts';
import { evaluate } from '../rule/evaluate.ts';
import { lowest, NO, UNKNOWN, YES } from '../rule/truth.ts';
import type { TriageKnowledge } from './knowledge.ts';
import { prepare, type Ready, type ReadyRule } from './prepare.ts';
import { type Verdict, verdicts } from './verdict.ts';

/** One step no → unknown → yes that made a rule calmer. */
export interface Lowering {
  readonly question: string;
  readonly from: Verdict;
  readonly to: Verdict;
}

/** What came out of trying every combination of the answers that one rule reads. */
export interface Proof {
  readonly combinations: number;
  /** Verdicts that some combination reaches. */
  readonly reached: readonly Verdict[];
  /** Empty when more alarm never lowers the rule, calming answers aside. */
  readonly lowerings: readonly Lowering[];
}

/** Something a rule reads: a question, or a named condition taken as one answer (proven on its own). */
interface Variable {
  readonly name: string;
  readonly slot: number;
  /** States to try; for yes-or-no questions in the order no, unknown, yes, then not applicable. */
  readonly values: readonly number[];
  readonly ordered: boolean;
}

/**
 * Tries every combination of answers of one rule: exact, not sampled. A number takes one value on each side of every
 * threshold; a named condition counts as one three-valued answer. `calming` are answers that may lower on purpose.
 * Throws when the rule is not in the table.
 */
export function proveRule(id: string, knowledge: TriageKnowledge, calming: ReadonlySet<string>): Proof {
  const ready = prepare(knowledge);
  const rule = ready.rules.find(({ flag }) => flag.id === id);
  if (rule === undefined) throw new Error(`No rule "${id}"`);
  const nodes = rule.verdicts.map(({ node }) => node);
  return prove(ready, variablesOf(ready, nodes), calming, (state) => levelOf(rule, state));
}

/** The same for every named condition that the rules use; a yes counts as an emergency, an unknown as an appointment. */
export function proveNamed(knowledge: TriageKnowledge, calming: ReadonlySet<string>): ReadonlyMap<string, Proof> {
  const ready = prepare(knowledge);
  const proofs = new Map<string, Proof>();
  for (const [name, node] of ready.compiler.remembered()) {
    const levels = [0, 2, 5] as const;
    const level = (state: State) => levels[lowest(evaluate(node, state))] ?? 0;
    proofs.set(name, prove(ready, variablesOf(ready, [node]), calming, level));
  }
  return proofs;
}

function prove(
  ready: Ready,
  variables: readonly Variable[],
  calming: ReadonlySet<string>,
  levelAt: (state: State) => number,
): Proof {
  const state = ready.unanswered.slice();
  const total = variables.reduce((product, { values }) => product * values.length, 1);
  const levels = new Uint8Array(total);
  for (let at = 0; at < total; at += 1) {
    let rest = at;
    for (const { slot, values } of variables) {
      state[slot] = values[rest % values.length] as number;
      rest = Math.floor(rest / values.length);
    }
    levels[at] = levelAt(state);
  }
  const reached = [...new Set(levels)].sort((a, b) => a - b).map(verdictAt);
  return { combinations: total, reached, lowerings: lowerings(variables, levels, calming) };
}

function lowerings(variables: readonly Variable[], levels: Uint8Array, calming: ReadonlySet<string>): Lowering[] {
  const found: Lowering[] = [];
  let stride = 1;
  for (const { name, values, ordered } of variables) {
    for (let at = 0; ordered && !calming.has(name) && at < levels.length; at += 1) {
      if (Math.floor(at / stride) % values.length >= 2) continue; // yes, or not applicable
      const [from, to] = [levels[at] as number, levels[at + stride] as number];
      if (to < from) found.push({ question: name, from: verdictAt(from), to: verdictAt(to) });
    }
    stride *= values.length;
  }
  return found;
}

function levelOf(rule: ReadyRule, state: State): number {
  let level = 0;
  for (const { level: own, unknownLevel, node } of rule.verdicts) {
    const truth = lowest(evaluate(node, state));
    level = Math.max(level, truth === 2 ? own : truth === 1 ? unknownLevel : 0);
  }
  return level;
}

function variablesOf(ready: Ready, nodes: readonly Node[]): readonly Variable[] {
  const leaves = new Map<number, Node[]>();
  const visit = (node: Node): void => {
    if (node.slot >= 0) leaves.set(node.slot, [...(leaves.get(node.slot) ?? []), node]);
    else node.of.forEach(visit);
  };
  nodes.forEach(visit);
  return [...leaves].map(([slot, of]) => variable(ready, slot, of));
}

function variable(ready: Ready, slot: number, leaves: readonly Node[]): Variable {
  const op = leaves[0]?.op;
  if (op === REMEMBERED) return { name: `named ${slot}`, slot, values: [NO, UNKNOWN, YES], ordered: true };
  const question = ready.questions[slot]?.question;
  const name = question?.id ?? '';
  const options = question?.options ?? [];
  if (op === FROM || op === BELOW) return { name, slot, values: numbersAround(leaves), ordered: false };
  if (op === HAS) return { name, slot, values: subsets(leaves), ordered: false };
  if (options.includes('yes')) {
    const values = [options.indexOf('no'), unknown, options.indexOf('yes')];
    return { name, slot, values: question?.row ? values : [...values, notApplicable], ordered: true };
  }
  return { name, slot, values: choicesApart(options, leaves), ordered: false };
}

/** One number on each side of every threshold, and unknown. */
function numbersAround(leaves: readonly Node[]): readonly number[] {
  const bounds = leaves.filter(({ op }) => op !== IS).map(({ bound }) => bound);
  return [unknown, ...new Set([Math.min(...bounds) - 1, ...bounds])];
}

/** Every set of the ticks that are read, and unknown. */
function subsets(leaves: readonly Node[]): readonly number[] {
  const bits = [...new Set(leaves.map(({ bound }) => bound))];
  let sets = [0];
  for (const bit of bits) sets = [...sets, ...sets.map((set) => set | bit)];
  return [unknown, ...sets];
}

/** One option of each kind that the rule tells apart, unknown and not applicable. */
function choicesApart(options: readonly string[], leaves: readonly Node[]): readonly number[] {
  const kinds = new Map<string, number>();
  options.forEach((option, code) => {
    if (option !== 'unknown') kinds.set(leaves.map(({ table }) => table[code + 4]).join(), code);
  });
  return [unknown, notApplicable, ...kinds.values()];
}

function verdictAt(level: number): Verdict {
  return verdicts[level] ?? 'emergency';
}
