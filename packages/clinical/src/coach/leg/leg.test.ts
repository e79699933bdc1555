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
  type PainBegan,
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
const anyCheck: fc.Arbitrary<Required<LegCheck>> = fc.record({
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
    expect(judgeLegCheck(check, before ? [before] : [], knowledge)).toMatchObject(expected);
  });

  const levels = ['calm', 'known', 'unsure', 'now'];
  const level = (check: LegCheck, ...before: readonly LegCheck[]) =>
    levels.indexOf(judgeLegCheck(check, before, knowledge).level);
  const without = (check: LegCheck, ...parts: readonly string[]) =>
    Object.fromEntries(Object.entries(check).filter(([part]) => !parts.includes(part))) as unknown as LegCheck;
  const parts = ['side', 'heels', 'toes', 'stairs', 'strength', 'feeling', 'legPain', 'saddle', 'reach'] as const;

  test('law: a standing no, or both legs, is never calm', () => {
    const no = fc.constantFrom({ heels: 'no' }, { toes: 'no' }, { stairs: 'no' }, { side: 'both' } as const);
    fc.assert(
      fc.property(anyCheck, fc.array(anyCheck, { maxLength: 3 }), no, (check, earlier, told) => {
        expect(judgeLegCheck({ ...check, ...told } as LegCheck, earlier, knowledge).level).not.toBe('calm');
        const before = earlier.map((one) => ({ ...one, ...told }) as LegCheck);
        expect(judgeLegCheck({ ...check, ...told } as LegCheck, before, knowledge).level).not.toBe('calm');
      }),
    );
  });

  test('law: a foot, heel or stair that fails in another leg than before is new', () => {
    const part = fc.constantFrom('toes' as const, 'heels' as const, 'stairs' as const);
    const sides = fc.constantFrom(['left', 'right'] as const, ['right', 'left'] as const, ['both', 'left'] as const);
    fc.assert(
      fc.property(anyCheck, anyCheck, part, sides, (check, before, failed, [then, now]) => {
        const judged = judgeLegCheck(
          { ...check, side: now, [failed]: 'no' },
          [{ ...before, side: then, [failed]: 'no' }],
          knowledge,
        );
        expect(judged.signs).toContain(failed);
      }),
    );
  });

  test('law: a question that was not reached is never calm', () => {
    fc.assert(
      fc.property(anyCheck, fc.array(anyCheck, { maxLength: 2 }), fc.constantFrom(...parts), (check, earlier, part) => {
        expect(judgeLegCheck(without(check, part), earlier, knowledge).level).not.toBe('calm');
      }),
    );
  });

  test('law: a look that ended early does not hide what was told before it', () => {
    fc.assert(
      fc.property(anyCheck, anyCheck, (check, before) => {
        const ended = { day: '2026-03-08', saddle: 'yes' } as const;
        const older = { ...before, day: '2026-03-02' };
        expect(judgeLegCheck(check, [older, ended], knowledge)).toEqual(judgeLegCheck(check, [older], knowledge));
      }),
    );
  });

  test.each([
    ['a weakness', { stairs: 'no' }, ['leg-known']],
    ['both legs', { side: 'both' }, ['leg-both']],
    ['both', { side: 'both', toes: 'no' }, ['leg-known', 'leg-both']],
  ] as const)('what stayed the same is said in its own words: %s', (_what, told, rules) => {
    const [calm] = casesOf<CheckCase>('leg-check-calm');
    const check = { ...(calm as CheckCase).check, ...told };
    const { level: said, reasons } = judgeLegCheck(check, [check], knowledge);
    expect([said, reasons.map(({ rule }) => rule)]).toEqual(['known', rules]);
  });

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
        const earlier = before ? [before] : [];
        for (const one of told) expect(judgeLegCheck({ ...check, ...one }, earlier, knowledge).level).toBe('now');
      }),
    );
  });

  test('law: without a look before, a foot, heel or stair that fails is always new', () => {
    fc.assert(
      fc.property(anyCheck, fc.constantFrom('toes' as const, 'heels' as const, 'stairs' as const), (check, part) => {
        expect(judgeLegCheck({ ...check, [part]: 'no' }, [], knowledge).level).toBe('now');
      }),
    );
  });

  test('law: left and right mirrored give the same', () => {
    const other = { left: 'right', right: 'left', both: 'both' } as const;
    fc.assert(
      fc.property(anyCheck, anyCheck, (check, before) => {
        const mirrored = judgeLegCheck(
          { ...check, side: other[check.side] },
          [{ ...before, side: other[before.side] }],
          knowledge,
        );
        const { level: same, signs } = judgeLegCheck(check, [before], knowledge);
        expect([mirrored.level, mirrored.signs]).toEqual([same, signs]);
      }),
    );
  });

  test('a look from before the question about the bladder existed is not calm', () => {
    const [calm] = casesOf<CheckCase>('leg-check-calm');
    const { saddle: _, ...old } = (calm as CheckCase).check;
    expect(judgeLegCheck(old, [], knowledge).level).toBe('unsure');
  });
});

interface WeeksCase {
  readonly checks: readonly LegCheck[];
  readonly today: string;
  readonly began?: PainBegan;
  readonly expected: { readonly leg: string; readonly handOver: string | null; readonly rule?: string };
}

describe('the weeks', () => {
  test.each(casesOf<WeeksCase>('leg-weeks-'))('$shows', ({ checks, today, began, expected }) => {
    const { leg, handOver, since } = legTrend(checks, today, knowledge, began);
    const rule = expected.rule === undefined ? {} : { rule: handOver?.reasons[0]?.rule };
    expect({ leg, handOver: handOver?.to ?? null, ...rule }).toEqual(expected);
    expect(since).toBe(began === undefined ? 'first-look' : 'pain');
  });

  const rank = (checks: readonly LegCheck[], began?: PainBegan) =>
    [undefined, 'physiotherapist', 'gp'].indexOf(legTrend(checks, '2026-07-01', knowledge, began).handOver?.to);
  /** Days before 1 July, each with a look. */
  const looks = fc.uniqueArray(fc.tuple(fc.nat(150), anyCheck), {
    minLength: 1,
    maxLength: 5,
    selector: ([ago]) => ago,
  });
  const placed = (told: readonly (readonly [number, LegCheck])[]) =>
    told.map(([ago, check]) => ({ ...check, day: addDays('2026-07-01', -ago) }));

  /** What the five answers to "how long?" say, told so many days ago. Each ends where the next begins; the last has no end. */
  const bounds = [0, 14, 28, 42, 84];
  const rangesTold = (daysAgo: number): readonly PainBegan[] =>
    bounds.map((least, i) => ({
      latest: addDays('2026-07-01', -least - daysAgo),
      ...(bounds[i + 1] === undefined ? {} : { earliest: addDays('2026-07-01', -Number(bounds[i + 1]) - daysAgo) }),
    }));

  test('law: knowing how long it lasts never makes somebody wait longer, but for looks from before the range', () => {
    fc.assert(
      fc.property(looks, fc.nat(60), fc.nat(4), (told, daysAgo, answer) => {
        const checks = placed(told);
        const began = rangesTold(daysAgo)[answer];
        const inRange = checks.filter(({ day }) => began?.earliest === undefined || day >= began.earliest);
        expect(rank(checks, began)).toBeGreaterThanOrEqual(rank(inRange));
      }),
    );
  });

  test('law: a longer duration never makes somebody wait longer than a shorter one', () => {
    fc.assert(
      fc.property(looks, score, (told, pain) => {
        // The pain stays the same: what older looks say of the change is another matter.
        const checks = placed(told).map((check) => ({ ...check, legPain: pain }));
        const ranks = rangesTold(0).map((range) => rank(checks, range));
        expect(ranks).toEqual([...ranks].sort());
      }),
    );
  });

  test('law: looks of an earlier episode change nothing in this one, but that severe pain counts twice in a row', () => {
    const some = fc.array(anyCheck, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(some, some, fc.nat(120), fc.nat(42), (before, since, gap, range) => {
        const earliest = addDays('2026-07-01', -gap - 4);
        const began = { earliest, latest: addDays(earliest, range) };
        const old = before.map((check, i) => ({ ...check, day: addDays(earliest, i - 9) }));
        const checks = since.map((check, i) => ({ ...check, day: addDays(earliest, i) }));
        const { handOver, ...whole } = legTrend([...old, ...checks], '2026-07-01', knowledge, began);
        const { handOver: alone, ...own } = legTrend(checks, '2026-07-01', knowledge, began);
        expect(whole).toEqual(own);
        if (handOver?.reasons[0]?.rule !== 'leg-severe') expect(handOver).toEqual(alone);
      }),
    );
  });

  test('a look that ended before the score is no score', () => {
    const ended: LegCheck = { day: '2026-03-09', saddle: 'yes' };
    const [one] = casesOf<WeeksCase>('leg-weeks-first');
    const checks = [...(one as WeeksCase).checks, ended];
    expect(legTrend(checks, '2026-03-09', knowledge)).toMatchObject({ leg: 'first', checks: [{ legPain: 7 }] });
    expect(legTrend([ended], '2026-03-09', knowledge).leg).toBe('none');
  });

  test('the days are counted from the complaint, or are said to count from the first look', () => {
    const [twelve] = casesOf<WeeksCase>('leg-weeks-twelve-weeks').filter(({ shows }) =>
      shows.startsWith('Twelve weeks and pain left'),
    );
    const { checks, today } = twelve as WeeksCase;
    const facts = (began?: PainBegan) => legTrend(checks, today, knowledge, began).handOver?.reasons[0]?.because;
    expect(facts()).toContainEqual({ question: 'leg-days-looked', answer: 84 });
    expect(facts({ latest: '2026-02-02' })).toContainEqual({ question: 'leg-days', answer: 112 });
    expect(facts({ latest: '2026-05-01' })).toContainEqual({ question: 'leg-days-looked', answer: 84 });
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
      checks: [],
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
