import { questions, rules, triageKnowledge } from '@rugwijs/clinical';
import { type Answers, type AnswerValue, all, any, type Condition, decide, type RedFlag } from '@rugwijs/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionsOf } from './inside.ts';
import { waysOf } from './ways.ts';

/** The rule with every condition put together again from the rows of its table. */
function fromTable(rule: RedFlag): RedFlag {
  const again = (condition: Condition) => any(...waysOf(condition).map((way) => all(...way)));
  return { ...rule, verdicts: rule.verdicts.map(([verdict, condition]) => [verdict, again(condition)] as const) };
}

function judgeOf(rule: RedFlag) {
  const knowledge = { ...triageKnowledge, triage: { ...triageKnowledge.triage, rules: [rule] } };
  return (answers: Answers) => decide(answers, knowledge).reasons.find((reason) => reason.rule === rule.id);
}

function anyAnswer(id: string): fc.Arbitrary<AnswerValue> {
  const { kind, options = [], min = 0, max = 10 } = questions.find((question) => question.id === id)!;
  if (kind === 'many') return fc.subarray([...options]);
  if (kind === 'choice') return fc.constantFrom(...options);
  return fc.oneof(fc.integer({ min, max }), fc.constant('unknown'));
}

describe('a decision table says the same as its rule', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
    const ids = questionsOf(...rule.verdicts.map(([, condition]) => condition));
    const person = fc.record(Object.fromEntries(ids.map((id) => [id, anyAnswer(id)])), { requiredKeys: [] });
    const asRule = judgeOf(rule);
    const asTable = judgeOf(fromTable(rule));
    fc.assert(
      fc.property(person, (answers) => {
        const expected = asRule(answers as Answers);
        const found = asTable(answers as Answers);
        expect([found?.verdict, found?.truth]).toEqual([expected?.verdict, expected?.truth]);
      }),
      { numRuns: 150 },
    );
  });

  it('no verdict needs more than eight rows', () => {
    const rows = rules.flatMap(({ verdicts }) => verdicts.map(([, condition]) => waysOf(condition).length));
    expect(Math.max(...rows)).toBeLessThanOrEqual(8);
  });
});
