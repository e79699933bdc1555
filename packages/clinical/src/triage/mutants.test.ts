import { conditionsIn, openCourt, proveTheorem, tryOther } from '@rugwijs/core';
import { describe, expect, it } from 'vitest';
import { type Mutant, mutantsOf } from './mutants.ts';
import { proofOptions } from './proof-options.ts';
import { theorems } from './theorems.ts';
import { triageKnowledge } from './triage-knowledge.ts';

const mutants = mutantsOf(triageKnowledge);

/**
 * Every slip takes half an hour of one core: `MUTANTS=2/10 npx vitest run --project clinical mutants` does the second of ten parts and
 * prints what no theorem refutes. An ordinary run takes one in a hundred and sixty.
 */
const [part = 0, of = 160] = process.env.MUTANTS?.split('/').map(Number) ?? [];
const chosen = mutants.filter((_, at) => at % of === part % of);

type Fate = 'refuted' | 'counts' | 'equal';

describe('one slip in one place of one rule', () => {
  it('there are more than a thousand', () => {
    expect(mutants.length).toBeGreaterThan(1000);
  });

  it('is refuted by a theorem, changes the exact counts, or is proven to change nobody’s verdict', () => {
    const also = [...new Set(chosen.flatMap(({ knowledge }) => conditionsIn(knowledge)))];
    const court = openCourt(theorems, triageKnowledge, { ...proofOptions, also });
    const fates = chosen.map((mutant) => [fateOf(mutant, court), mutant] as const);
    const survivors = fates.flatMap(([fate, { rule, slip }]) =>
      fate === 'refuted' ? [] : [`${fate} | ${rule} | ${slip}`],
    );
    if (process.env.MUTANTS !== undefined) console.log(`${fates.length} slips\n${survivors.join('\n')}`);
    expect(survivors.filter((line) => line.startsWith('counts')).length).toBeLessThanOrEqual(chosen.length / 10);
  });
});

function fateOf({ rule, knowledge }: Mutant, court: ReturnType<typeof openCourt>): Fate {
  const other = tryOther(court, knowledge);
  // Equal functions have equal numbers: no set of answers gives another verdict.
  if (other.triage.verdict === court.triage.verdict) return 'equal';
  const own = theorems.filter(({ rules }) => rules.includes(rule as never));
  const refuted = [...new Set([...own, ...theorems])].some((theorem) => !proveTheorem(theorem, other).proved);
  return refuted ? 'refuted' : 'counts';
}
