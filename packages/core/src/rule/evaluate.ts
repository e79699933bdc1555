import { type Node, open, ops, type State } from './compile.ts';
import { type Bounds, highest, least, lowest, most, NO, OPEN, opposite, UNKNOWN, YES } from './truth.ts';

/** Lowest and highest truth of a condition over everything that is not answered yet. Allocates nothing. */
export function evaluate(node: Node, state: State): Bounds {
  const code = node.slot < 0 ? 0 : (state[node.slot] as number);
  switch (node.op) {
    case ops.is:
      return code + 3 < node.table.length ? (node.table[code + 3] as number) : NO;
    case ops.has:
      if (code < 0) return code === open ? OPEN : UNKNOWN;
      return (code & node.bound) === 0 ? NO : YES;
    case ops.from:
      if (code < 0) return code === open ? OPEN : UNKNOWN;
      return code >= node.bound ? YES : NO;
    case ops.below:
      if (code < 0) return code === open ? OPEN : UNKNOWN;
      return code < node.bound ? YES : NO;
    case ops.all:
      return evaluateAll(node.of, state);
    case ops.any:
      return evaluateAny(node.of, state);
    case ops.not:
      return opposite(evaluate(node.of[0] as Node, state));
    default:
      return evaluateAtLeast(node, state);
  }
}

function evaluateAll(parts: readonly Node[], state: State): Bounds {
  let bounds = YES;
  for (let index = 0; index < parts.length; index += 1) {
    bounds = least[(bounds << 4) | evaluate(parts[index] as Node, state)] as number;
    if (bounds === NO) return NO;
  }
  return bounds;
}

function evaluateAny(parts: readonly Node[], state: State): Bounds {
  let bounds = NO;
  for (let index = 0; index < parts.length; index += 1) {
    bounds = most[(bounds << 4) | evaluate(parts[index] as Node, state)] as number;
    if (bounds === YES) return YES;
  }
  return bounds;
}

function evaluateAtLeast(node: Node, state: State): Bounds {
  let surelyYes = 0;
  let surelyNotNo = 0;
  let maybeYes = 0;
  let maybeNotNo = 0;
  for (const part of node.of) {
    const bounds = evaluate(part, state);
    if (lowest(bounds) === 2) surelyYes += 1;
    if (lowest(bounds) >= 1) surelyNotNo += 1;
    if (highest(bounds) === 2) maybeYes += 1;
    if (highest(bounds) >= 1) maybeNotNo += 1;
  }
  const low = surelyYes >= node.bound ? 2 : surelyNotNo >= node.bound ? 1 : 0;
  const high = maybeYes >= node.bound ? 2 : maybeNotNo >= node.bound ? 1 : 0;
  return (low << 2) | high;
}
