import { type Answers, type Court, openCourt, type Proved, proveTheorem, type Refutation, walk } from '@rugwijs/core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { proofOptions } from './proof-options.ts';
import { adult, checkQuestions, urgencyOf } from './test-people.ts';
import { theorems } from './theorems.ts';
import { triageKnowledge } from './triage-knowledge.ts';

let court: Court;
beforeAll(() => {
  court = openCourt(theorems, triageKnowledge, proofOptions);
});

// A claim of which nobody is left to speak counts as refuted, so none is empty.
describe('every theorem holds for every set of answers', () => {
  it.each(theorems.map((theorem) => [theorem.id, theorem] as const))('%s', (_id, theorem) => {
    const outcome = proveTheorem(theorem, court);
    expect(outcome).toEqual(proved);
    const onNames = theorem.claims.every(({ kind }) => kind === 'nameless');
    if (!onNames) expect((outcome as Proved).covered).toBeGreaterThan(0n);
  });

  const proved: Proved | Refutation = { proved: true, covered: expect.anything() };

  it('every rule is guarded by a theorem of its own', () => {
    const guarded = new Set(theorems.flatMap(({ rules }) => (rules === 'all' ? [] : rules)));
    expect(triageKnowledge.triage.rules.map(({ id }) => id).filter((id) => !guarded.has(id as never))).toEqual([]);
  });
});

/** The same rules, but nothing stops early and nothing is skipped because it no longer matters. */
const askEverything = {
  ...triageKnowledge,
  questions: triageKnowledge.questions.map(({ until: _, ...question }) => question),
  triage: {
    ...triageKnowledge.triage,
    neededWhenCalm: {
      upTo: 'emergency',
      questions: checkQuestions.filter(({ optional }) => !optional).map(({ id }) => id),
    },
  },
} as const;

// The diagram speaks of the rules. That the walk through the screens asks what the rules need is shown on random adults.
describe('the whole Rugcheck, on random adults', () => {
  const law = (name: string, test: (person: Answers) => void, numRuns: number) =>
    it(name, () => fc.assert(fc.property(fc.integer().map(adult), test), { numRuns }));

  law(
    'always ends decided, with nothing left to ask',
    (person) => {
      const { decision } = walk(person, triageKnowledge);
      expect(decision.verdict).not.toBe('undecided');
      expect(decision.stillNeeded).toEqual([]);
    },
    30,
  );

  law(
    'stopping early gives the same verdict as asking everything, a danger from oneself aside',
    (person) => {
      const safe = { ...person, 'self-harm': 'no' };
      const early = walk(safe, triageKnowledge);
      const everything = walk(safe, askEverything);
      expect(everything.asked.length).toBeGreaterThanOrEqual(early.asked.length);
      expect(urgencyOf(everything.decision.verdict)).toBe(urgencyOf(early.decision.verdict));
    },
    20,
  );

  it('every question of the Rugcheck is read by a rule, a class, the risk or another question', () => {
    const { questions: table, ...readers } = triageKnowledge;
    const whens = table.map(({ when, noWhile }) => ({ when, noWhile }));
    const text = JSON.stringify([
      readers.triage.rules,
      readers.triage.secondContact,
      readers.classification,
      readers.risk,
      whens,
    ]);
    expect(checkQuestions.filter(({ id }) => !text.includes(`"question":"${id}"`)).map(({ id }) => id)).toEqual([]);
  });
});
