/** A function of all variables, as a place in a {@link Diagrams}. Two functions are the same exactly when their numbers are. */
export type Diagram = number;

/**
 * What to do with two outcomes. The rest is only for speed: `neutral` leaves the other as it is, `absorbing` wins from all,
 * `alike` is what two equal functions give.
 */
export interface Operator {
  readonly of: (a: number, b: number) => number;
  readonly neutral?: number;
  readonly absorbing?: number;
  readonly alike?: number | 'itself';
}

/**
 * Decision diagrams: a graph in which every question is asked at most once on each way down, always in the same order, and equal
 * parts are shared. It holds all combinations of all values at once, so that they can be counted and compared exactly.
 * Variables are numbered from 0, in the order of asking; variable v has `sizes[v]` values. Outcomes are whole numbers from 0.
 */
export class Diagrams {
  readonly #sizes: readonly number[];
  readonly #values: readonly (readonly number[])[];
  /** By place: the variable asked there; for an outcome the number of variables. */
  readonly #variables: number[] = [];
  /** By place: where each value leads; for an outcome its number. */
  readonly #ways: (readonly number[])[] = [];
  /** Places by a number made of what stands there. */
  readonly #places = new Map<number, Diagram[]>();
  readonly #combined = new Map<Operator, Map<number, Diagram>>();

  constructor(sizes: readonly number[]) {
    this.#sizes = sizes;
    this.#values = sizes.map((size) => Array.from({ length: size }, (_, value) => value));
  }

  /** Nodes and outcomes made so far. */
  get made(): number {
    return this.#ways.length;
  }

  /** The function that is always this. */
  outcome(value: number): Diagram {
    return this.#place(this.#sizes.length, [value]);
  }

  /** The function that reads one variable. */
  variable(variable: number, read: (value: number) => number): Diagram {
    return this.#node(
      variable,
      this.#valuesOf(variable).map((value) => this.outcome(read(value))),
    );
  }

  /** Applies the operator to both outcomes, everywhere. */
  combine(f: Diagram, g: Diagram, operator: Operator): Diagram {
    const known = this.#combined.get(operator) ?? new Map<number, Diagram>();
    this.#combined.set(operator, known);
    const { of, neutral, absorbing, alike } = operator;
    const visit = (a: Diagram, b: Diagram): Diagram => {
      if (a === b && alike !== undefined) return alike === 'itself' ? a : this.outcome(alike);
      const [x, y] = [this.#outcomeAt(a), this.#outcomeAt(b)];
      if (x !== undefined && y !== undefined) return this.outcome(of(x, y));
      if (x !== undefined && x === neutral) return b;
      if (y !== undefined && y === neutral) return a;
      if (x !== undefined && x === absorbing) return a;
      if (y !== undefined && y === absorbing) return b;
      const key = a * 2 ** 26 + b;
      const before = known.get(key);
      if (before !== undefined) return before;
      const variable = Math.min(this.#variables[a] as number, this.#variables[b] as number);
      const ways = this.#valuesOf(variable).map((value) =>
        visit(this.#follow(a, variable, value), this.#follow(b, variable, value)),
      );
      const made = this.#node(variable, ways);
      known.set(key, made);
      return made;
    };
    return visit(f, g);
  }

  /** Changes every outcome. */
  map(f: Diagram, change: (outcome: number) => number): Diagram {
    return this.#rebuild(
      f,
      (outcome) => this.outcome(change(outcome)),
      (variable, ways) => this.#node(variable, ways),
    );
  }

  /** `f` where `test` is not 0, `g` where it is. */
  choose(test: Diagram, f: Diagram, g: Diagram): Diagram {
    return this.combine(this.combine(test, f, keepIf), this.combine(test, g, keepUnless), sum);
  }

  /** One variable fixed. */
  fix(f: Diagram, variable: number, value: number): Diagram {
    return this.#rebuild(
      f,
      (outcome) => this.outcome(outcome),
      (at, ways) => (at === variable ? (ways[value] as Diagram) : this.#node(at, ways)),
      variable,
    );
  }

  /** Takes these variables away by folding the operator over their values: with "most urgent" the worst they can do. */
  over(f: Diagram, variables: ReadonlySet<number>, operator: Operator): Diagram {
    return this.#rebuild(
      f,
      (outcome) => this.outcome(outcome),
      (at, ways) =>
        variables.has(at) ? [...new Set(ways)].reduce((a, b) => this.combine(a, b, operator)) : this.#node(at, ways),
    );
  }

  /** How many combinations of values give each outcome. Exact. */
  count(f: Diagram): ReadonlyMap<number, bigint> {
    const known = new Map<Diagram, ReadonlyMap<number, bigint>>();
    const visit = (at: Diagram): ReadonlyMap<number, bigint> => {
      const before = known.get(at);
      if (before !== undefined) return before;
      const outcome = this.#outcomeAt(at);
      const counts = new Map<number, bigint>(outcome === undefined ? [] : [[outcome, 1n]]);
      const variable = this.#variables[at] as number;
      for (const way of outcome === undefined ? (this.#ways[at] as readonly number[]) : []) {
        const skipped = this.#combinations(variable + 1, this.#variables[way] as number);
        for (const [value, times] of visit(way)) counts.set(value, (counts.get(value) ?? 0n) + times * skipped);
      }
      known.set(at, counts);
      return counts;
    };
    const skipped = this.#combinations(0, this.#variables[f] as number);
    return new Map([...visit(f)].map(([value, times]) => [value, times * skipped]));
  }

  /**
   * The cheapest combination of values with a wanted outcome, or `undefined` when there is none. `cost` is 0 for at least one
   * value of every variable. What the function does not read takes its cheapest value.
   */
  cheapest(
    f: Diagram,
    wanted: (outcome: number) => boolean,
    cost: (variable: number, value: number) => number,
  ): readonly number[] | undefined {
    const known = new Map<Diagram, { readonly total: number; readonly value: number }>();
    const visit = (at: Diagram): { readonly total: number; readonly value: number } => {
      const before = known.get(at);
      if (before !== undefined) return before;
      const outcome = this.#outcomeAt(at);
      let best = { total: outcome !== undefined && wanted(outcome) ? 0 : Number.POSITIVE_INFINITY, value: 0 };
      if (outcome === undefined) {
        const variable = this.#variables[at] as number;
        (this.#ways[at] as readonly number[]).forEach((way, value) => {
          const total = cost(variable, value) + visit(way).total;
          if (total < best.total) best = { total, value };
        });
      }
      known.set(at, best);
      return best;
    };
    if (visit(f).total === Number.POSITIVE_INFINITY) return undefined;
    const chosen = this.#sizes.map((_, variable) =>
      this.#valuesOf(variable).reduce((a, b) => (cost(variable, b) < cost(variable, a) ? b : a)),
    );
    for (let at = f; this.#outcomeAt(at) === undefined; ) {
      const { value } = visit(at);
      chosen[this.#variables[at] as number] = value;
      at = (this.#ways[at] as readonly number[])[value] as Diagram;
    }
    return chosen;
  }

  /** The outcome for one combination of values. */
  at(f: Diagram, values: readonly number[]): number {
    let at = f;
    for (;;) {
      const outcome = this.#outcomeAt(at);
      if (outcome !== undefined) return outcome;
      at = (this.#ways[at] as readonly number[])[values[this.#variables[at] as number] as number] as Diagram;
    }
  }

  /** Variables that make a difference. */
  reads(f: Diagram): ReadonlySet<number> {
    const found = new Set<number>();
    for (const place of this.#below(f))
      if (this.#outcomeAt(place) === undefined) found.add(this.#variables[place] as number);
    return found;
  }

  /** Where each value of a variable leads, at every place where the function asks for it. */
  waysAt(f: Diagram, variable: number): readonly (readonly Diagram[])[] {
    return [...this.#below(f)]
      .filter((at) => this.#variables[at] === variable)
      .map((at) => this.#ways[at] as readonly number[]);
  }

  /** Nodes of one function, outcomes included. */
  size(f: Diagram): number {
    return this.#below(f).size;
  }

  #below(f: Diagram): ReadonlySet<Diagram> {
    const found = new Set([f]);
    for (const place of found) {
      if (this.#outcomeAt(place) === undefined)
        for (const way of this.#ways[place] as readonly number[]) found.add(way);
    }
    return found;
  }

  /** Copies a function from the outcomes up; what lies below `last` stays as it is. */
  #rebuild(
    f: Diagram,
    ofOutcome: (outcome: number) => Diagram,
    ofNode: (variable: number, ways: readonly Diagram[]) => Diagram,
    last = this.#sizes.length,
  ): Diagram {
    const known = new Map<Diagram, Diagram>();
    const visit = (at: Diagram): Diagram => {
      if ((this.#variables[at] as number) > last) return at;
      const before = known.get(at);
      if (before !== undefined) return before;
      const outcome = this.#outcomeAt(at);
      const ways = this.#ways[at] as readonly number[];
      const made = outcome === undefined ? ofNode(this.#variables[at] as number, ways.map(visit)) : ofOutcome(outcome);
      known.set(at, made);
      return made;
    };
    return visit(f);
  }

  /** Asking nothing when every value leads to the same place keeps a diagram reduced. */
  #node(variable: number, ways: readonly Diagram[]): Diagram {
    const [first] = ways;
    if (first !== undefined && ways.every((way) => way === first)) return first;
    return this.#place(variable, ways);
  }

  /** The one place of such a node: two equal nodes never exist, so equal functions have equal numbers. */
  #place(variable: number, ways: readonly number[]): Diagram {
    let hash = variable;
    for (const way of ways) hash = (Math.imul(hash, 0x01000193) ^ way) | 0;
    const alike = this.#places.get(hash);
    const known = alike?.find(
      (at) => this.#variables[at] === variable && isSame(this.#ways[at] as readonly number[], ways),
    );
    if (known !== undefined) return known;
    const place = this.#ways.length;
    this.#variables.push(variable);
    this.#ways.push(ways);
    if (alike === undefined) this.#places.set(hash, [place]);
    else alike.push(place);
    return place;
  }

  #outcomeAt(at: Diagram): number | undefined {
    return this.#variables[at] === this.#sizes.length ? (this.#ways[at] as readonly number[])[0] : undefined;
  }

  #follow(at: Diagram, variable: number, value: number): Diagram {
    return this.#variables[at] === variable ? ((this.#ways[at] as readonly number[])[value] as Diagram) : at;
  }

  #valuesOf(variable: number): readonly number[] {
    return this.#values[variable] as readonly number[];
  }

  #combinations(from: number, to: number): bigint {
    let product = 1n;
    for (let variable = from; variable < to; variable += 1) product *= BigInt(this.#sizes[variable] as number);
    return product;
  }
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((way, value) => way === b[value]);
}

/** The least and the most of outcomes 0 to `top`. */
export function leastUpTo(top: number): Operator {
  return { of: Math.min, neutral: top, absorbing: 0, alike: 'itself' };
}

export function mostUpTo(top: number): Operator {
  return { of: Math.max, neutral: 0, absorbing: top, alike: 'itself' };
}

const keepIf: Operator = { of: (test, value) => (test === 0 ? 0 : value) };
const keepUnless: Operator = { of: (test, value) => (test === 0 ? value : 0) };
const sum: Operator = { of: (a, b) => a + b, neutral: 0 };
