import {
  answersAt,
  countOutcomes,
  countRule,
  countVerdicts,
  decide,
  outcomeAt,
  readsOf,
  triageDiagram,
  verdicts,
} from '@rugwijs/core';
import { describe, expect, it } from 'vitest';
import { proofOptions } from './proof-options.ts';
import { chanceFrom, urgencyOf } from './test-people.ts';
import { randomValues } from './testing.ts';
import { triageKnowledge } from './triage-knowledge.ts';

const triage = triageDiagram(triageKnowledge, proofOptions);
const { diagrams, variables } = triage;

/** 12,345 */
function withCommas(count: bigint): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

function table(): string {
  const row = (name: string, counts: Readonly<Record<string, bigint>>) =>
    `| ${name} | ${verdicts.map((verdict) => withCommas(counts[verdict] ?? 0n)).join(' | ')} |`;
  const whole = countVerdicts(triage);
  const total = Object.values(whole).reduce((a, b) => a + b);
  return `# Sets of answers by verdict, exact

Written by \`proof.test.ts\`. A number that changed means that somebody, somewhere, gets another verdict: say why in the commit, then
write this file again with \`npx vitest run --project clinical proof.test -u\`. What a set of answers is: docs/decisions/exact-proof.md.

All rules together, ${withCommas(total)} sets of answers to ${variables.length} questions:

| verdict | sets of answers |
|---|---:|
${verdicts.map((verdict) => `| ${verdict} | ${withCommas(whole[verdict])} |`).join('\n')}

Each rule by itself, over the questions that it reads and those that open them:

| rule | ${verdicts.join(' | ')} |
|---|${verdicts.map(() => '---:|').join('')}
${triageKnowledge.triage.rules.map(({ id }) => row(id, countRule(triage, id))).join('\n')}
`;
}

describe('all sets of answers, counted exactly', () => {
  it('are as many as they were, per verdict and per rule', async () => {
    const why =
      'Numbers of answer sets changed. Explain it in the commit; then run `npx vitest run --project clinical proof.test -u`.';
    await expect(table(), why).toMatchFileSnapshot('answer-sets.md');
  });

  it('fall apart into the verdicts without remainder', () => {
    const total = Object.values(countVerdicts(triage)).reduce((a, b) => a + b);
    expect(total).toBe(countOutcomes(diagrams, triage.possible()).get(1));
  });

  it('the lists alone: three answers to most rows, four where a skip is seen', () => {
    const rows = variables.filter(({ question }) => question.row);
    expect(rows).toHaveLength(47);
    expect(rows.filter(({ values }) => values.length === 4).map(({ question }) => question.id)).toEqual([
      'sexual-function',
      'self-harm',
    ]);
  });
});

describe('the diagram and the evaluator are one', () => {
  it('on random sets of answers, for the whole and for every rule', () => {
    const seen = new Set<string>();
    for (let seed = 0; seed < 2000; seed += 1) {
      const values = randomValues(triage, chanceFrom(seed));
      const { verdict, reasons } = decide(answersAt(triage, values), triageKnowledge);
      seen.add(verdict);
      expect([seed, urgencyOf(verdict)]).toEqual([seed, outcomeAt(diagrams, triage.verdict, values)]);
      const found = new Map(reasons.map((reason) => [reason.rule, urgencyOf(reason.verdict)]));
      for (const [id, rule] of triage.rules) {
        if ((found.get(id) ?? 0) !== outcomeAt(diagrams, rule, values)) expect([seed, id, found.get(id)]).toEqual([]);
      }
    }
    expect(seen.size).toBe(verdicts.length);
  });

  const small = triageKnowledge.triage.rules.flatMap(({ id }) => {
    const counts = Object.values(countRule(triage, id));
    return counts.reduce((a, b) => a + b) <= 1000n ? [id] : [];
  });

  it.each(small)('%s, on every set of answers that it reads', (id) => {
    const rule = triage.rules.get(id) ?? Number.NaN;
    const read = readsOf(diagrams, rule);
    const possible = triage.possible(read);
    const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0n]));
    const usual = variables.map(({ question, place }) => Math.max(0, place(proofOptions.usual[question.id])));
    for (const values of combinations(usual, [...read])) {
      if (outcomeAt(diagrams, possible, values) === 0) continue;
      const { reasons } = decide(answersAt(triage, values), triageKnowledge);
      const verdict = reasons.find((reason) => reason.rule === id)?.verdict ?? 'self-care';
      counts[verdict] = (counts[verdict] ?? 0n) + 1n;
    }
    expect(counts).toEqual(countRule(triage, id));
  });
});

/** Every combination of values of some variables, the others as they are. */
function* combinations(values: readonly number[], [first, ...rest]: readonly number[]): Generator<readonly number[]> {
  if (first === undefined) {
    yield values;
    return;
  }
  for (const value of (variables[first]?.values ?? []).keys()) yield* combinations(values.with(first, value), rest);
}
