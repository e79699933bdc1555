import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Diagrams, leastUpTo, mostUpTo } from './diagram.ts';
import { cheapest, countOutcomes, nodesOf, outcomeAt, readsOf, waysAt } from './diagram-answers.ts';

// Three variables of 2, 3 and 2 values: 12 combinations, all of which are tried beside the diagram.
const sizes = [2, 3, 2];
const everything = [0, 1].flatMap((a) => [0, 1, 2].flatMap((b) => [0, 1].map((c) => [a, b, c])));

/** A function by its twelve outcomes, built up from single variables. */
function build(diagrams: Diagrams, outcomes: readonly number[]): number {
  const sum = { of: (a: number, b: number) => a + b, neutral: 0 };
  return everything.reduce((f, values, place) => {
    const here = values
      .map((value, variable) => diagrams.variable(variable, (own) => Number(own === value)))
      .reduce((a, b) => diagrams.combine(a, b, leastUpTo(1)));
    return diagrams.combine(
      f,
      diagrams.map(here, (is) => is * (outcomes[place] ?? 0)),
      sum,
    );
  }, diagrams.outcome(0));
}

const outcomes = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 12, maxLength: 12 });
const law = (name: string, test: (diagrams: Diagrams, a: readonly number[], b: readonly number[]) => void) =>
  it(name, () =>
    fc.assert(
      fc.property(outcomes, outcomes, (a, b) => test(new Diagrams(sizes), a, b)),
      { numRuns: 40 },
    ),
  );
const all = (diagrams: Diagrams, f: number) => everything.map((values) => outcomeAt(diagrams, f, values));

describe('a diagram is its function', () => {
  law('for every combination of values', (diagrams, a) => {
    expect(all(diagrams, build(diagrams, a))).toEqual(a);
  });

  law('equal functions have one number, different ones do not', (diagrams, a, b) => {
    expect(build(diagrams, a) === build(diagrams, b)).toBe(a.join() === b.join());
    expect(build(diagrams, [...a])).toBe(build(diagrams, a));
  });

  law('combining two takes both outcomes, whatever shortcut there is', (diagrams, a, b) => {
    const [f, g] = [build(diagrams, a), build(diagrams, b)];
    const both = (of: (x: number, y: number) => number) => a.map((x, place) => of(x, b[place] ?? 0));
    expect(all(diagrams, diagrams.combine(f, g, mostUpTo(3)))).toEqual(both(Math.max));
    expect(all(diagrams, diagrams.combine(f, g, leastUpTo(3)))).toEqual(both(Math.min));
    const differs = (x: number, y: number) => Number(x !== y);
    expect(all(diagrams, diagrams.combine(f, g, { of: differs, alike: 0 }))).toEqual(both(differs));
    expect(all(diagrams, diagrams.choose(f, g, diagrams.outcome(7)))).toEqual(both((x, y) => (x === 0 ? 7 : y)));
  });

  law('one variable fixed, or folded away', (diagrams, a) => {
    const f = build(diagrams, a);
    const at = (values: readonly number[]) => a[everything.findIndex((own) => own.join() === values.join())] ?? 0;
    expect(all(diagrams, diagrams.fix(f, 1, 2))).toEqual(everything.map(([x = 0, , z = 0]) => at([x, 2, z])));
    const worst = everything.map(([x = 0, , z = 0]) => Math.max(at([x, 0, z]), at([x, 1, z]), at([x, 2, z])));
    expect(all(diagrams, diagrams.over(f, new Set([1]), mostUpTo(3)))).toEqual(worst);
  });

  law('counts every combination once', (diagrams, a) => {
    const counts = countOutcomes(diagrams, build(diagrams, a));
    for (const outcome of [0, 1, 2, 3]) {
      expect(counts.get(outcome) ?? 0n).toBe(BigInt(a.filter((own) => own === outcome).length));
    }
  });

  law('finds the cheapest combination', (diagrams, a) => {
    const cost = (variable: number, value: number) => value * (variable + 1);
    const price = (values: readonly number[]) =>
      values.reduce((sum, value, variable) => sum + cost(variable, value), 0);
    const prices = everything.filter((_, place) => a[place] === 1).map(price);
    const found = cheapest(diagrams, build(diagrams, a), cost);
    if (prices.length === 0) expect(found).toBeUndefined();
    else expect(found === undefined ? Number.NaN : price(found)).toBe(Math.min(...prices));
  });
});

describe('what a diagram asks', () => {
  const diagrams = new Diagrams(sizes);
  const second = diagrams.variable(1, (value) => value);

  it('only what makes a difference', () => {
    expect(readsOf(diagrams, second)).toEqual(new Set([1]));
    expect(
      readsOf(
        diagrams,
        diagrams.variable(1, () => 5),
      ),
    ).toEqual(new Set());
    expect(diagrams.combine(second, second, { of: (a, b) => a - b, alike: 0 })).toBe(diagrams.outcome(0));
  });

  it('and where each answer leads', () => {
    expect(waysAt(diagrams, second, 1)).toEqual([[0, 1, 2].map((value) => diagrams.outcome(value))]);
    expect(waysAt(diagrams, second, 0)).toEqual([]);
    expect(nodesOf(diagrams, second).size).toBe(1);
    expect(diagrams.made).toBeLessThan(12);
  });
});
