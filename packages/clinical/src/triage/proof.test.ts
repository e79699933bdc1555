import { type Proof, proveNamed, proveRule } from '@rugwijs/core';
import { describe, expect, it, vi } from 'vitest';
import { rules } from './rules.ts';
import { calming } from './test-people.ts';
import { triageKnowledge } from './triage-knowledge.ts';

// Every combination of the answers that a rule reads: about 2.8 million, exact. Split as triage.md 3.1 advises.
vi.setConfig({ testTimeout: 120_000 });

describe('T1: more alarm never makes a rule calmer', () => {
  const proofs = new Map<string, Proof>();
  it.each(rules.map(({ id }) => id))('%s', (id) => {
    const proof = proveRule(id, triageKnowledge, calming);
    proofs.set(id, proof);
    expect(proof.lowerings).toEqual([]);
    expect(proof.combinations).toBeGreaterThanOrEqual(3);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('T10: %s reaches each of its verdicts', (id, rule) => {
    const reached = proofs.get(id)?.reached ?? [];
    expect(reached).toEqual(expect.arrayContaining(rule.verdicts.map(([verdict]) => verdict)));
    expect(reached).toContain('self-care');
  });

  it('holds for every named condition on its own answers', () => {
    const named = proveNamed(triageKnowledge, calming);
    expect([...named.keys()]).toContain('unexplained-nerve-sign');
    for (const [name, { lowerings, reached }] of named) {
      expect([name, lowerings]).toEqual([name, []]);
      expect(reached.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('the proof can fail: without the list of calming answers it does', () => {
    const questions = (id: string) =>
      new Set(proveRule(id, triageKnowledge, new Set()).lowerings.map(({ question }) => question));
    expect(questions('cauda-equina')).toEqual(new Set(['ces-known']));
    expect(questions('both-legs')).toEqual(new Set(['motor-known', 'relief-sitting']));
    expect(questions('spine-procedure')).toEqual(new Set(['procedure-released']));
    expect(questions('major-trauma')).toEqual(new Set(['trauma-checked']));
  });

  it('an id that is no rule is a fault', () => {
    expect(() => proveRule('cauda-equin', triageKnowledge, calming)).toThrow('cauda-equin');
  });
});
