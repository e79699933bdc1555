import { readdirSync, readFileSync } from 'node:fs';
import {
  coachKinds,
  type HandOver,
  handOverTos,
  judgeChange,
  type Logs,
  oneHandOver,
  type PainBegan,
  type Reason,
  type Suitability,
  type SuitabilityInput,
  suitability,
  toolHandOvers,
} from '@rugwijs/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledge } from '../../knowledge.ts';

/** Help alongside, with what every tool says about whom to ask: cases a physiotherapist can read, and laws. */

interface CareCase {
  readonly shows: string;
  readonly told: Partial<Logs>;
  readonly risk: SuitabilityInput['risk'];
  readonly began?: PainBegan;
  readonly expected: Pick<Suitability, 'verdict' | 'to'> & { readonly rules: readonly string[] };
}

const folder = new URL('../../../cases/coach/', import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.startsWith('care-'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as CareCase);

const today = '2026-03-20';
const steady = judgeChange([{ day: '2026-03-02', value: 4 }], 'pain', knowledge);
const nothing = Object.fromEntries(coachKinds.map((kind) => [kind, []])) as unknown as Logs;

function found({ told, risk, began }: Omit<CareCase, 'shows' | 'expected'>): Suitability {
  const logs = { ...nothing, ...told };
  const handOver = oneHandOver(toolHandOvers({ today, answers: {}, logs, began }, knowledge.coach));
  const asked = logs.careAsked.at(-1);
  const input = { goesFirst: false, risk, pain: steady, functioning: steady };
  return suitability(
    { ...input, ...(asked ? { asked } : {}), ...(handOver ? { handOver } : {}) },
    knowledge.coach.care,
  );
}

describe('help alongside, case by case', () => {
  test.each(cases)('$shows', ({ expected, ...one }) => {
    const { verdict, to, reasons } = found(one);
    expect({ verdict, ...(to ? { to } : {}), rules: reasons.map(({ rule }) => rule) }).toEqual(expected);
  });
});

describe('one hand-over', () => {
  const reason = (rule: string): Reason => ({ rule, because: [], sources: ['own'], certainty: 'expert' });

  test('law: it goes to the most urgent of all, and no reason is left out', () => {
    const any = fc.record({ to: fc.constantFrom(...handOverTos), reasons: fc.constant([reason('any')]) });
    fc.assert(
      fc.property(fc.array(any), (all: readonly HandOver[]) => {
        const one = oneHandOver(all);
        expect(one?.to).toBe(handOverTos.find((to) => all.some((other) => other.to === to)));
        expect(one?.reasons.length ?? 0).toBe(all.length);
      }),
    );
  });

  test('a weakness of an earlier episode asks for nobody now', () => {
    const weak = { day: '2025-10-01', side: 'left', stairs: 'no' } as const;
    const logs = { ...nothing, legChecked: [weak] } as unknown as Logs;
    const handOvers = (began?: PainBegan) => toolHandOvers({ today, answers: {}, logs, began }, knowledge.coach);
    expect(handOvers().map(({ to }) => to)).toEqual(['gp']);
    expect(handOvers({ earliest: '2026-03-01', latest: '2026-03-10' })).toEqual([]);
  });

  test('the high risk is the plan’s reason, not one of an empty ladder', () => {
    const answers = { persisting: ['fear', 'avoid', 'mood', 'worry', 'catastrophe'] };
    expect(toolHandOvers({ today, answers, logs: nothing }, knowledge.coach)).toEqual([]);
  });
});
