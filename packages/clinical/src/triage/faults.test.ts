import { type Condition, conditionsIn, decide, openCourt, proveTheorem, tryOther } from '@rugwijs/core';
import { describe, expect, it } from 'vitest';
import { faults } from './faults.ts';
import { proofOptions } from './proof-options.ts';
import { breaks, unusual } from './testing.ts';
import { theorems } from './theorems.ts';
import { triageKnowledge } from './triage-knowledge.ts';

// The bounds of the wrong rules divide the space too: 61 stands beside 60.
const also: readonly Condition[] = faults.flatMap(([, wrong]) => conditionsIn(wrong(triageKnowledge)));
const court = openCourt(theorems, triageKnowledge, { ...proofOptions, also });

const rows = faults.map(([fault, mutator, id]) => {
  const wrong = mutator(triageKnowledge);
  const theorem = theorems.find((one) => one.id === id)!;
  const sameQuestions = wrong.questions === triageKnowledge.questions;
  const wrongCourt = sameQuestions ? tryOther(court, wrong) : openCourt([theorem], wrong, proofOptions);
  return { fault, id, theorem, wrong, outcome: proveTheorem(theorem, wrongCourt) };
});

describe('wrong rules are found out', () => {
  it('there are more than twenty of them', () => {
    expect(faults.length).toBeGreaterThan(20);
  });

  it.each(rows)('$fault: refuted by $id', ({ theorem, wrong, outcome }) => {
    if (outcome.proved) throw new Error('The theorem holds for the wrong rules as well');
    const claim = theorem.claims[outcome.claim]!;
    expect(outcome.people.length).toBeGreaterThan(0);
    expect(breaks(claim, outcome, wrong), 'the evaluator does not show what the diagram showed').toBe(true);
    expect(breaks(claim, outcome, triageKnowledge), 'the right rules break it too').toBe(false);
  });

  it('each with the smallest answers that show it', async () => {
    const lines = rows.map(({ fault, id, wrong, outcome }) => {
      const people = outcome.proved ? [] : outcome.people;
      const said = people
        .map((answers) => unusual(answers, triageKnowledge.questions) || 'nothing unusual')
        .join('<br>then: ');
      const now = people.map((answers) => decide(answers, wrong).verdict).join(', then ');
      const right = people.map((answers) => decide(answers, triageKnowledge).verdict).join(', then ');
      return `| ${fault} | ${id} | ${said} | ${now} | ${right} |`;
    });
    const text = `# Wrong rules, and the smallest answers that show it

Written by \`faults.test.ts\`. Each row is a mistake that somebody could make in the rules, the theorem that refutes it, and what one
person answers (beside an ordinary adult of 40 who says no to everything else) to get a wrong verdict. Every row was replayed
through the evaluator that the app runs.

| mistake | theorem | smallest answers | wrong rules say | right rules say |
|---|---|---|---|---|
${lines.join('\n')}
`;
    await expect(text).toMatchFileSnapshot('faults.md');
  });
});
