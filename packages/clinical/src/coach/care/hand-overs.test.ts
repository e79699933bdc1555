import { readdirSync, readFileSync } from 'node:fs';
import {
  coachKinds,
  type HandOver,
  handOverTos,
  judgeChange,
  type LegCheck,
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

  const looked = (legChecked: readonly LegCheck[], began?: PainBegan) =>
    toolHandOvers({ today, answers: {}, logs: { ...nothing, legChecked } as unknown as Logs, began }, knowledge.coach);
  const began = { earliest: '2026-03-01', latest: '2026-03-10' };

  test.each<readonly [string, string, PainBegan | undefined, boolean]>([
    ['of long ago, and when this pain began is not known', '2025-10-01', undefined, true],
    ['of this pain', '2026-03-01', began, true],
    ['of twelve weeks ago, before this pain: the duration may have been told too short', '2025-12-26', began, true],
    ['of more than twelve weeks ago, before this pain', '2025-12-25', began, false],
  ])('a weakness %s', (_when, day, range, stands) => {
    const handOvers = looked([{ day, side: 'left', stairs: 'no' }], range);
    expect(handOvers.map(({ to }) => to)).toEqual(stands ? ['gp-today'] : []);
  });

  test('law: not knowing, a look that ended early and a look at the other leg take no weakness away', () => {
    const part = fc.constantFrom('heels' as const, 'toes' as const, 'stairs' as const);
    const sides = fc.constantFrom(['left', 'right'] as const, ['right', 'left'] as const);
    const answer = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const, undefined);
    fc.assert(
      fc.property(part, sides, fc.array(fc.tuple(fc.boolean(), answer)), (weak, [leg, other], later) => {
        const looks = later.map(([same, told]) => {
          const known = same && told === 'yes' ? 'unknown' : told;
          return { day: '2026-03-12', side: same ? leg : other, ...(known ? { [weak]: known } : {}) };
        });
        const handOvers = looked([{ day: '2026-03-10', side: leg, [weak]: 'no' }, ...looks]);
        expect(handOvers.map(({ to }) => to)).toContain('gp-today');
      }),
    );
  });

  test.each<readonly [string, readonly Omit<LegCheck, 'day'>[], boolean]>([
    [
      'a yes of the same leg',
      [
        { side: 'left', heels: 'no' },
        { side: 'left', heels: 'yes' },
      ],
      false,
    ],
    ['a yes of both legs', [{ side: 'left', heels: 'no' }, { side: 'both', heels: 'yes' }, { side: 'left' }], false],
    [
      'a yes of one leg, when it failed in both',
      [
        { side: 'both', heels: 'no' },
        { side: 'left', heels: 'yes' },
      ],
      true,
    ],
    [
      'a yes of one leg and then of the other',
      [
        { side: 'both', heels: 'no' },
        { side: 'left', heels: 'yes' },
        { side: 'right', heels: 'yes' },
      ],
      false,
    ],
    ['a yes of a leg that was not told', [{ side: 'left', heels: 'no' }, { heels: 'yes' }], true],
  ])('what ends a weakness: %s', (_what, told, stands) => {
    const handOvers = looked(told.map((look, i) => ({ day: `2026-03-0${i + 1}`, ...look })));
    expect(handOvers.length > 0).toBe(stands);
  });

  test('both legs are for the GP today, until one leg is told', () => {
    const both = { day: '2026-03-10', side: 'both' } as const;
    expect(looked([both, { day: '2026-03-17', saddle: 'unknown' }]).map(({ to }) => to)).toEqual(['gp-today']);
    expect(looked([both, { day: '2026-03-17', side: 'left' }])).toEqual([]);
  });

  test('the high risk is the plan’s reason, not one of an empty ladder', () => {
    const answers = { persisting: ['fear', 'avoid', 'mood', 'worry', 'catastrophe'] };
    expect(toolHandOvers({ today, answers, logs: nothing }, knowledge.coach)).toEqual([]);
  });
});
