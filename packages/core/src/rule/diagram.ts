/** A function of all variables, as a place in {@link Diagrams}. Two functions are the same exactly when their numbers are. */
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
  readonly sizes: readonly number[];
  /** By place: the variable asked there; for an outcome the number of variables. */
  readonly #variables: number[] = [];
  /** By place: where each value leads; for an outcome its number. */
  readonly #ways: (readonly number[])[] = [];
  /** Places by a number made of what stands there. */
  readonly #places = new Map<number, Diagram[]>();
  readonly #combined = new Map<Operator, Map<number, Diagram>>();

  constructor(sizes: readonly number[]) {
    this.sizes = sizes;
  }

  /** Nodes and outcomes made so far. */
  get made(): number {
    return this.#ways.length;
  }

  /** The function that is always this. */
  outcome(value: number): Diagram {
    return this.#place(this.sizes.length, [value]);
  }

  /** The function that reads one variable. */
  variable(variable: number, read: (value: number) => number): Diagram {
    return this.#node(
      variable,
      Array.from({ length: this.sizes[variable] as number }, (_, value) => this.outcome(read(value))),
    );
  }

  /** The variable that is asked first; the number of variables when nothing is asked. */
  first(f: Diagram): number {
    return this.#variables[f] as number;
  }

  /** Where each value of the first variable leads. */
  ways(f: Diagram): readonly Diagram[] {
    return this.#ways[f] as readonly Diagram[];
  }

  /** The outcome, when nothing is asked. */
  outcomeOf(f: Diagram): number | undefined {
    return this.#variables[f] === this.sizes.length ? (this.#ways[f] as readonly number[])[0] : undefined;
  }

  /** Applies the operator to both outcomes, everywhere. */
  combine(f: Diagram, g: Diagram, operator: Operator): Diagram {
    const known = this.#combined.get(operator) ?? new Map<number, Diagram>();
    this.#combined.set(operator, known);
    const visit = (a: Diagram, b: Diagram): Diagram => {
      const atOnce = this.#combineAtOnce(a, b, operator);
      if (atOnce !== undefined) return atOnce;
      const key = a * 2 ** 26 + b; // fewer than 67 million places
      const before = known.get(key);
      if (before !== undefined) return before;
      const variable = Math.min(this.first(a), this.first(b));
      const [ofA, ofB] = [this.#waysAt(a, variable), this.#waysAt(b, variable)];
      const made = this.#node(
        variable,
        Array.from({ length: this.sizes[variable] as number }, (_, value) =>
          visit(ofA === undefined ? a : (ofA[value] as Diagram), ofB === undefined ? b : (ofB[value] as Diagram)),
        ),
      );
      known.set(key, made);
      return made;
    };
    return visit(f, g);
  }

  /** Changes every outcome. */
  map(f: Diagram, change: (outcome: number) => number): Diagram {
    return this.#rebuild(f, { ofOutcome: (outcome) => this.outcome(change(outcome)) });
  }

  /** `f` where `test` is not 0, `g` where it is. */
  choose(test: Diagram, f: Diagram, g: Diagram): Diagram {
    return this.combine(this.combine(test, f, keepIf), this.combine(test, g, keepUnless), sum);
  }

  /** One variable fixed. */
  fix(f: Diagram, variable: number, value: number): Diagram {
    const ofNode = (at: number, ways: readonly Diagram[]) =>
      at === variable ? (ways[value] as Diagram) : this.#node(at, ways);
    return this.#rebuild(f, { ofNode, last: variable });
  }

  /** Takes these variables away by folding the operator over their values: with "most urgent" the worst they can do. */
  over(f: Diagram, variables: ReadonlySet<number>, operator: Operator): Diagram {
    const folded = (ways: readonly Diagram[]) => [...new Set(ways)].reduce((a, b) => this.combine(a, b, operator));
    return this.#rebuild(f, { ofNode: (at, ways) => (variables.has(at) ? folded(ways) : this.#node(at, ways)) });
  }

  #combineAtOnce(a: Diagram, b: Diagram, { of, neutral, absorbing, alike }: Operator): Diagram | undefined {
    if (a === b && alike !== undefined) return alike === 'itself' ? a : this.outcome(alike);
    const [x, y] = [this.outcomeOf(a), this.outcomeOf(b)];
    if (x !== undefined && y !== undefined) return this.outcome(of(x, y));
    if (x !== undefined && (x === neutral || x === absorbing)) return x === neutral ? b : a;
    if (y !== undefined && (y === neutral || y === absorbing)) return y === neutral ? a : b;
    return undefined;
  }

  #waysAt(f: Diagram, variable: number): readonly Diagram[] | undefined {
    return this.first(f) === variable ? this.ways(f) : undefined;
  }

  /** Copies a function from the outcomes up; what is asked after `last` stays as it is. */
  #rebuild(
    f: Diagram,
    {
      ofOutcome = (outcome) => this.outcome(outcome),
      ofNode = (variable, ways) => this.#node(variable, ways),
      last = this.sizes.length,
    }: {
      readonly ofOutcome?: (outcome: number) => Diagram;
      readonly ofNode?: (variable: number, ways: readonly Diagram[]) => Diagram;
      readonly last?: number;
    },
  ): Diagram {
    const known = new Map<Diagram, Diagram>();
    const visit = (at: Diagram): Diagram => {
      if (this.first(at) > last) return at;
      const before = known.get(at);
      if (before !== undefined) return before;
      const outcome = this.outcomeOf(at);
      const made = outcome === undefined ? ofNode(this.first(at), this.ways(at).map(visit)) : ofOutcome(outcome);
      known.set(at, made);
      return made;
    };
    return visit(f);
  }

  /** Asking nothing when every value leads to the same place keeps a diagram reduced. */
  #node(variable: number, ways: readonly Diagram[]): Diagram {
    const [first] = ways;
    return first !== undefined && ways.every((way) => way === first) ? first : this.#place(variable, ways);
  }

  /** The one place of such a node: two equal nodes never exist, so equal functions have equal numbers. */
  #place(variable: number, ways: readonly number[]): Diagram {
    let hash = variable;
    for (const way of ways) hash = (Math.imul(hash, 0x01000193) ^ way) | 0;
    const alike = this.#places.get(hash);
    const known = alike?.find((at) => this.first(at) === variable && isSame(this.ways(at), ways));
    if (known !== undefined) return known;
    const place = this.#ways.length;
    this.#variables.push(variable);
    this.#ways.push(ways);
    if (alike === undefined) this.#places.set(hash, [place]);
    else alike.push(place);
    return place;
  }
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((way, value) => way === b[value]);
}

/** The least of outcomes 0 to `top`. */
export function leastUpTo(top: number): Operator {
  return { of: Math.min, neutral: top, absorbing: 0, alike: 'itself' };
}

/** The most of outcomes 0 to `top`. */
export function mostUpTo(top: number): Operator {
  return { of: Math.max, neutral: 0, absorbing: top, alike: 'itself' };
}

const keepIf: Operator = { of: (test, value) => (test === 0 ? 0 : value) };
const keepUnless: Operator = { of: (test, value) => (test === 0 ? value : 0) };
const sum: Operator = { of: (a, b) => a + b, neutral: 0 };
