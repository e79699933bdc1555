import type { Diagram, Diagrams } from './diagram.ts';

/** How many combinations of values give each outcome. Exact. */
export function countOutcomes(diagrams: Diagrams, f: Diagram): ReadonlyMap<number, bigint> {
  const known = new Map<Diagram, ReadonlyMap<number, bigint>>();
  const below = (at: Diagram): ReadonlyMap<number, bigint> => {
    const before = known.get(at);
    if (before !== undefined) return before;
    const outcome = diagrams.outcomeOf(at);
    const counts = new Map<number, bigint>(outcome === undefined ? [] : [[outcome, 1n]]);
    for (const way of outcome === undefined ? diagrams.ways(at) : []) {
      const skipped = combinations(diagrams, diagrams.first(at) + 1, diagrams.first(way));
      for (const [value, times] of below(way)) counts.set(value, (counts.get(value) ?? 0n) + times * skipped);
    }
    known.set(at, counts);
    return counts;
  };
  const skipped = combinations(diagrams, 0, diagrams.first(f));
  return new Map([...below(f)].map(([value, times]) => [value, times * skipped]));
}

/** The outcome for one combination of values. */
export function outcomeAt(diagrams: Diagrams, f: Diagram, values: readonly number[]): number {
  let at = f;
  for (let outcome = diagrams.outcomeOf(at); ; outcome = diagrams.outcomeOf(at)) {
    if (outcome !== undefined) return outcome;
    at = diagrams.ways(at)[values[diagrams.first(at)] as number] as Diagram;
  }
}

/**
 * The cheapest combination of values with outcome 1, or `undefined` when there is none. `cost` is 0 for at least one value of
 * every variable. What the function does not read takes its cheapest value.
 */
export function cheapest(
  diagrams: Diagrams,
  f: Diagram,
  cost: (variable: number, value: number) => number,
): readonly number[] | undefined {
  const known = new Map<Diagram, { readonly total: number; readonly value: number }>();
  const below = (at: Diagram): { readonly total: number; readonly value: number } => {
    const before = known.get(at);
    if (before !== undefined) return before;
    const outcome = diagrams.outcomeOf(at);
    let best = { total: outcome === 1 ? 0 : Number.POSITIVE_INFINITY, value: 0 };
    for (const [value, way] of outcome === undefined ? diagrams.ways(at).entries() : []) {
      const total = cost(diagrams.first(at), value) + below(way).total;
      if (total < best.total) best = { total, value };
    }
    known.set(at, best);
    return best;
  };
  if (below(f).total === Number.POSITIVE_INFINITY) return undefined;
  const chosen = diagrams.sizes.map((size, variable) => {
    const costs = Array.from({ length: size }, (_, value) => cost(variable, value));
    return costs.indexOf(Math.min(...costs));
  });
  for (let at = f; diagrams.outcomeOf(at) === undefined; ) {
    const { value } = below(at);
    chosen[diagrams.first(at)] = value;
    at = diagrams.ways(at)[value] as Diagram;
  }
  return chosen;
}

/** Variables that make a difference. */
export function readsOf(diagrams: Diagrams, f: Diagram): ReadonlySet<number> {
  return new Set([...nodesOf(diagrams, f)].map((at) => diagrams.first(at)));
}

/** Where each value of a variable leads, at every place where the function asks for it. */
export function waysAt(diagrams: Diagrams, f: Diagram, variable: number): readonly (readonly Diagram[])[] {
  return [...nodesOf(diagrams, f)].filter((at) => diagrams.first(at) === variable).map((at) => diagrams.ways(at));
}

/** Every place where one function asks something. */
export function nodesOf(diagrams: Diagrams, f: Diagram): ReadonlySet<Diagram> {
  const found = new Set<Diagram>(diagrams.outcomeOf(f) === undefined ? [f] : []);
  for (const at of found)
    for (const way of diagrams.ways(at)) if (diagrams.outcomeOf(way) === undefined) found.add(way);
  return found;
}

function combinations({ sizes }: Diagrams, from: number, to: number): bigint {
  let product = 1n;
  for (let variable = from; variable < to; variable += 1) product *= BigInt(sizes[variable] as number);
  return product;
}
