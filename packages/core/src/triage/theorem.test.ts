import { expect, it } from 'vitest';
import { knowledge, yes } from './examples.ts';
import { conditionsIn } from './knowledge.ts';
import { type Claim, conditionsOf } from './theorem.ts';

it.each<readonly [Claim, readonly string[]]>([
  [{ kind: 'at-least', given: yes('numb'), verdict: 'emergency', unless: yes('weak') }, ['numb', 'weak']],
  [{ kind: 'same', question: 'fever', values: [], unless: yes('weak') }, ['weak']],
  [{ kind: 'reached' }, []],
])('the conditions in a claim: %j', (claim, questions) => {
  expect(conditionsOf(claim)).toEqual(questions.map((question) => ({ kind: 'is', question, values: ['yes'] })));
});

it('the conditions of a check: of every verdict, of a second contact and of every point of risk', () => {
  const { triage, risk } = knowledge;
  expect(conditionsIn(knowledge)).toEqual([
    ...triage.rules.flatMap(({ verdicts }) => verdicts.map(([, condition]) => condition)),
    triage.secondContact.when,
    ...risk.derived.map(({ when }) => when),
  ]);
});
