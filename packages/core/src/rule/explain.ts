import { ALL, closed, NOT, type Node, notApplicable, open, type State } from './compile.ts';
import { evaluate } from './evaluate.ts';
import { highest, isSettled, lowest } from './truth.ts';

type Side = 'lowest' | 'highest';

/**
 * Adds to `found` the places of the answers that made a condition what it surely is.
 * A question that was not asked or does not apply is never among them.
 */
export function collectReasons(node: Node, state: State, found: Set<number>, side: Side = 'lowest'): void {
  if (isQuestion(node)) {
    const code = state[node.slot] as number;
    if (code !== open && code !== notApplicable && code !== closed) found.add(node.slot);
    return;
  }
  const turned = node.op === NOT ? otherSide[side] : side;
  const truth = truthAt(node, state, side);
  for (const part of node.of) {
    if (counts(node.op, truth, truthAt(part, state, turned))) collectReasons(part, state, found, turned);
  }
}

/** Adds the places of open questions that can still change a condition. What is settled is not entered. */
export function collectOpen(node: Node, state: State, found: Set<number>): void {
  if (isSettled(evaluate(node, state))) return;
  if (isQuestion(node)) {
    if (state[node.slot] === open) found.add(node.slot);
    return;
  }
  for (const part of node.of) collectOpen(part, state, found);
}

const otherSide = { lowest: 'highest', highest: 'lowest' } as const;

function isQuestion(node: Node): boolean {
  return node.op < ALL;
}

function truthAt(node: Node, state: State, side: Side): number {
  const bounds = evaluate(node, state);
  return side === 'lowest' ? lowest(bounds) : highest(bounds);
}

/** Whether a part with this truth is a reason for the whole having its truth. */
function counts(op: number, whole: number, part: number): boolean {
  if (op === NOT) return true;
  if (whole === 0) return op === ALL ? part === 0 : part < 2;
  return whole === 2 ? part === 2 : part >= 1;
}
