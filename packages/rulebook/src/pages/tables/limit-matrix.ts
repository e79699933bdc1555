import type { Limit } from '@rugwijs/core';
import type { Desk } from '../../desk.ts';
import { numbered, table } from '../../model/build.ts';
import type { Block } from '../../model/page.ts';

/** What is not for whom, and what is with care. */
interface Limited {
  readonly name: string;
  readonly notWith: readonly Limit[];
  readonly careWith?: readonly Limit[];
}

/** Limits of a person in the order of every page. */
export function allLimits(desk: Desk): readonly Limit[] {
  return Object.keys(desk.words.tables.limits.why) as Limit[];
}

/** A row for each, a narrow column for every limit: ✕ is not, ! is with care. */
export function limitMatrix(first: string, rows: readonly Limited[], desk: Desk): Block {
  const limits = allLimits(desk);
  return {
    ...table(
      [first, ...limits.map((_, at) => String(at + 1))],
      [5, ...limits.map(() => 1)],
      rows.map(({ name, notWith, careWith = [] }) => [
        name,
        ...limits.map((limit) => (notWith.includes(limit) ? '✕' : careWith.includes(limit) ? '!' : '')),
      ]),
    ),
    dense: true,
  };
}

/** What the numbers of the columns stand for. */
export function limitNumbers(desk: Desk): Block {
  return numbered(allLimits(desk).map((limit) => desk.text.plan.limits[limit]));
}
