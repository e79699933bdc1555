import {
  ALL,
  ANY,
  AT_LEAST,
  BELOW,
  boundsWithoutAnswer,
  FROM,
  HAS,
  IS,
  NOT,
  type Node,
  type State,
} from './compile.ts';
import { type Bounds, highest, least, lowest, most, NO, opposite, YES } from './truth.ts';

/** Lowest and highest truth of a condition over everything that is not answered yet. Allocates nothing. */
export function evaluate(node: Node, state: State): Bounds {
  switch (node.op) {
    case IS: {
      const place = (state[node.slot] as number) + 4;
      return place < node.table.length ? (node.table[place] as number) : NO;
    }
    case ALL:
      return evaluateAll(node.of, state);
    case ANY:
      return evaluateAny(node.of, state);
    case NOT:
      return opposite(evaluate(node.of[0] as Node, state));
    case AT_LEAST:
      return evaluateAtLeast(node, state);
    case HAS:
    case FROM:
    case BELOW:
      return evaluateNumber(node, state[node.slot] as number);
    default:
      return evaluateRemembered(node, state);
  }
}

function evaluateNumber(node: Node, code: number): Bounds {
  if (code < 0) return boundsWithoutAnswer(node, code);
  if (node.op === HAS) return (code & node.bound) === 0 ? NO : YES;
  return code >= node.bound === (node.op === FROM) ? YES : NO;
}

/** A named condition is worked out once for a state; −1 stands for "not yet". */
function evaluateRemembered(node: Node, state: State): Bounds {
  const known = state[node.slot] as number;
  if (known >= 0) return known;
  const bounds = evaluate(node.of[0] as Node, state);
  state[node.slot] = bounds;
  return bounds;
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
