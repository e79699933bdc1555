import { readdirSync, readFileSync } from 'node:fs';
import {
  addDays,
  type CoachFacts,
  choosePrompt,
  judgeLegCheck,
  type LegCheck,
  type Logs,
  legReaches,
  legTrend,
  prompters,
} from '@rugwijs/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coachKnowledge } from '../coach-knowledge.ts';
import { legKnowledge as knowledge } from './knowledge.ts';

const folder = new URL('../../../cases/coach/', import.meta.url);

function casesOf<Case>(prefix: string): readonly (Case & { readonly shows: string })[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix))
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
}

interface CheckCase {
  readonly check: LegCheck;
  readonly before?: LegCheck;
  readonly expected: { readonly level: string };
}

const answer = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const);
const change = fc.constantFrom('same' as const, 'less' as const, 'more' as const, 'unknown' as const);
const score = fc.integer({ min: 0, max: 10 });
const anyCheck: fc.Arbitrary<LegCheck> = fc.record({
  day: fc.constant('2026-03-09'),
  side: fc.constantFrom('left' as const, 'right' as const, 'both' as const),
  legPain: score,
  backPain: score,
  toes: answer,
  heels: answer,
  stairs: answer,
  feeling: change,
  saddle: answer,
  strength: change,
  reach: fc.constantFrom(...legReaches),
});

describe('one look at the leg', () => {
  test.each(casesOf<CheckCase>('leg-check-'))('$shows', ({ check, before, expected }) => {
    expect(judgeLegCheck(check, before, knowledge)).toMatchObject(expected);
  });

  const levels = ['calm', 'known', 'unsure', 'now'];
  const level = (check: LegCheck, before: LegCheck | undefined) =>
    levels.indexOf(judgeLegCheck(check, before, knowledge).level);

  test('law: "weet ik niet" is never calmer than the calm answer', () => {
    fc.assert(
      fc.property(anyCheck, anyCheck, (check, before) => {
        for (const part of ['toes', 'heels', 'stairs'] as const) {
          expect(level({ ...check, [part]: 'unknown' }, before)).toBeGreaterThanOrEqual(
            level({ ...check, [part]: 'yes' }, before),
          );
        }
        expect(level({ ...check, saddle: 'unknown' }, before)).toBeGreaterThanOrEqual(
          level({ ...check, saddle: 'no' }, before),
        );
        for (const part of ['strength', 'feeling'] as const) {
          expect(level({ ...check, [part]: 'unknown' }, before)).toBeGreaterThanOrEqual(
            level({ ...check, [part]: 'same' }, before),
          );
        }
      }),
    );
  });

  test('law: saddle, less strength or less feeling always ends in the alarm questions, whatever else was told', () => {
    fc.assert(
      fc.property(anyCheck, fc.option(anyCheck, { nil: undefined }), (check, before) => {
        const told = [{ saddle: 'yes' }, { strength: 'less' }, { feeling: 'less' }] as const;
        for (const one of told) expect(judgeLegCheck({ ...check, ...one }, before, knowledge).level).toBe('now');
      }),
    );
  });

  test('law: without a look before, a foot, heel or stair that fails is always new', () => {
    fc.assert(
      fc.property(anyCheck, fc.constantFrom('toes' as const, 'heels' as const, 'stairs' as const), (check, part) => {
        expect(judgeLegCheck({ ...check, [part]: 'no' }, undefined, knowledge).level).toBe('now');
      }),
    );
  });

  test('law: left and right mirrored give the same', () => {
    const other = { left: 'right', right: 'left', both: 'both' } as const;
    fc.assert(
      fc.property(anyCheck, anyCheck, (check, before) => {
        const mirrored = judgeLegCheck(
          { ...check, side: other[check.side] },
          { ...before, side: other[before.side] },
          knowledge,
        );
        const { level: same, signs } = judgeLegCheck(check, before, knowledge);
        expect([mirrored.level, mirrored.signs]).toEqual([same, signs]);
      }),
    );
  });

  test('a look from before the question about the bladder existed is not calm', () => {
    const [calm] = casesOf<CheckCase>('leg-check-calm');
    const { saddle: _, ...old } = (calm as CheckCase).check;
    expect(judgeLegCheck(old, undefined, knowledge).level).toBe('unsure');
  });
});

interface WeeksCase {
  readonly checks: readonly LegCheck[];
  readonly today: string;
  readonly expected: { readonly leg: string; readonly handOver: string | null };
}

describe('the weeks', () => {
  test.each(casesOf<WeeksCase>('leg-weeks-'))('$shows', ({ checks, today, expected }) => {
    const { leg, handOver } = legTrend(checks, today, knowledge);
    expect({ leg, handOver: handOver?.to ?? null }).toEqual(expected);
  });

  test('law: the order in which looks are told does not matter', () => {
    const days = fc.uniqueArray(fc.nat(90), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(days, anyCheck, score, (list, check, pain) => {
        const checks = list.map((n, i) => ({ ...check, day: addDays('2026-03-02', n), legPain: (pain + i) % 11 }));
        expect(legTrend(checks.toReversed(), '2026-07-01', knowledge)).toEqual(
          legTrend(checks, '2026-07-01', knowledge),
        );
      }),
    );
  });
});

describe('the prompt', () => {
  const facts = (mode: CoachFacts['mode'], lastDay?: string) => {
    const legChecked = lastDay ? [{ day: lastDay }] : [];
    return {
      today: '2026-03-16',
      week: 2,
      mode,
      answers: {},
      logs: { legChecked, prompted: [], scored: [], careAsked: [] } as unknown as Logs,
      pain: [],
      sessions: [],
      flares: [],
      inFlare: false,
    } as CoachFacts;
  };
  const legOnly = prompters.filter(({ tool }) => tool === 'leg');
  const asks = (of: CoachFacts) => choosePrompt(legOnly, of, coachKnowledge) !== undefined;

  test('once a week, and only while the plan is guided by leg pain', () => {
    expect(asks(facts('pain-guided'))).toBe(true);
    expect(asks(facts('pain-guided', '2026-03-10'))).toBe(false);
    expect(asks(facts('pain-guided', '2026-03-09'))).toBe(true);
    expect(asks(facts('light'))).toBe(false);
    expect(asks(facts('time-contingent'))).toBe(false);
  });
});
