import { any, type Condition } from '@rugwijs/core';

/** One way in which a condition comes true: all of these together. A row of a decision table. */
export type Way = readonly Condition[];

/**
 * The ways in which a condition comes true, each a row that can be read aloud. Plain signs that may stand in for each other
 * stay together ("one of these"), so that a table has few rows; whatever has parts of its own gets a row of its own.
 * Together the rows say exactly the same as the condition (tested against the evaluator).
 */
export function waysOf(condition: Condition): readonly Way[] {
  if (condition.kind === 'all') return together(condition.of.map(waysOf));
  if (condition.kind !== 'any') return [[condition]];
  const parts = condition.of.flatMap(flatAny);
  const plain = parts.filter(isPlain);
  const own = parts.filter((part) => !isPlain(part)).flatMap(waysOf);
  if (plain.length === 0) return own;
  return [[plain.length === 1 ? (plain[0] as Condition) : any(...plain)], ...own];
}

function flatAny(condition: Condition): readonly Condition[] {
  return condition.kind === 'any' ? condition.of.flatMap(flatAny) : [condition];
}

/** Can be said in one short phrase. */
function isPlain({ kind }: Condition): boolean {
  return kind !== 'all' && kind !== 'any';
}

/** Every way of the first with every way of the second, and so on. */
function together(parts: readonly (readonly Way[])[]): readonly Way[] {
  return parts.reduce<readonly Way[]>((rows, ways) => rows.flatMap((row) => ways.map((way) => [...row, ...way])), [[]]);
}
