/**
 * Lowest and highest truth in one small number, `lowest × 4 + highest` with no = 0, unknown = 1, yes = 2:
 * the evaluator answers "must it be?" and "may it be?" in one pass and without allocating.
 */
export type Bounds = number;

export const NO: Bounds = 0;
export const UNKNOWN: Bounds = 5;
export const YES: Bounds = 10;
/** Not answered yet: anything from no to yes. */
export const OPEN: Bounds = 2;
/** Not asked any more: nothing to show for it, and at most unknown. */
export const CLOSED: Bounds = 1;

export function lowest(bounds: Bounds): number {
  return bounds >> 2;
}

export function highest(bounds: Bounds): number {
  return bounds & 3;
}

export function isSettled(bounds: Bounds): boolean {
  return lowest(bounds) === highest(bounds);
}

function pairTable(combine: (a: number, b: number) => number): Uint8Array {
  const table = new Uint8Array(256);
  for (let a = 0; a < 16; a += 1) {
    for (let b = 0; b < 16; b += 1) {
      table[(a << 4) | b] = (combine(lowest(a), lowest(b)) << 2) | combine(highest(a), highest(b));
    }
  }
  return table;
}

/** `least[(a << 4) | b]`: both bounds of "a and b". */
export const least: Uint8Array = pairTable(Math.min);

/** `most[(a << 4) | b]`: both bounds of "a or b". */
export const most: Uint8Array = pairTable(Math.max);

/** Bounds of "not a": the roles of lowest and highest change places. */
export function opposite(bounds: Bounds): Bounds {
  return ((2 - highest(bounds)) << 2) | (2 - lowest(bounds));
}
