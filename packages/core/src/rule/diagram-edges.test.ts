import { describe, expect, it } from 'vitest';
import { Diagrams, leastUpTo } from './diagram.ts';
import { cheapest, countOutcomes, nodesOf } from './diagram-answers.ts';

const sizes = [2, 3, 2];
const free = () => 0;

describe('a function that passes over a variable', () => {
  const diagrams = new Diagrams(sizes);
  const first = diagrams.variable(0, (value) => value);
  const last = diagrams.variable(2, (value) => value);
  const both = diagrams.combine(first, last, leastUpTo(1));

  it('counts what is passed over', () => {
    expect(countOutcomes(diagrams, both)).toEqual(
      new Map([
        [0, 9n],
        [1, 3n],
      ]),
    );
  });

  it('counts what comes before the first question, too', () => {
    expect(countOutcomes(diagrams, last)).toEqual(
      new Map([
        [0, 6n],
        [1, 6n],
      ]),
    );
  });

  it('asks in two places', () => {
    expect(nodesOf(diagrams, both)).toEqual(new Set([both, last]));
  });

  it('takes what it must, and what costs least elsewhere', () => {
    expect(cheapest(diagrams, both, (_variable, value) => value)).toEqual([1, 0, 1]);
    expect(cheapest(diagrams, diagrams.outcome(0), free)).toBeUndefined();
  });
});

it('outcomes that look alike to the search by number stay apart', () => {
  const diagrams = new Diagrams(sizes);
  const far = 2 ** 32 + 1; // the same in 32 bits as 1
  const [near, other] = [diagrams.outcome(1), diagrams.outcome(far)];
  expect(other).not.toBe(near);
  expect(diagrams.outcomeOf(other)).toBe(far);
  expect([diagrams.outcome(1), diagrams.outcome(far)]).toEqual([near, other]);
  const [one, two] = [1, far].map((value) => diagrams.variable(0, (own) => (own === 0 ? 0 : value)));
  expect(one).not.toBe(two);
});
