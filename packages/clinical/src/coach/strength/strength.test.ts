import { readdirSync, readFileSync } from 'node:fs';
import {
  type Answers,
  counts,
  homeTests,
  judgeSeries,
  type Limit,
  limitsOf,
  mayStart,
  mayTest,
  nextAdvised,
  otherTests,
  placeTries,
  routesOf,
  type TestMoment,
  type TestTry,
  testEnds,
} from '@rugwijs/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exerciseTable } from '../../session/exercises.ts';
import { sources } from '../../sources/sources.ts';
import { strengthKnowledge as knowledge } from './knowledge.ts';
import { type StrengthNorm, strengthNorms } from './norms.ts';

/** The home tests of strength (facts-2.md 12–13): cases a physiotherapist can read, and laws. */

interface StrengthCase {
  readonly shows: string;
  readonly test: (typeof homeTests)[number];
  readonly today: string;
  readonly answers: Answers;
  readonly mode?: TestMoment['mode'];
  readonly painNow?: number;
  readonly legWorse?: 'yes' | 'no' | 'unknown';
  readonly tries: readonly TestTry[];
  readonly expected: {
    readonly allowed: boolean;
    readonly refusals?: readonly string[];
    readonly fits?: readonly string[];
    readonly roles?: readonly string[];
    readonly verdict?: string;
    readonly baseline?: number;
    readonly band?: { readonly low: number; readonly high: number };
  };
}

const folder = new URL('../../../cases/coach/', import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.startsWith('strength-'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as StrengthCase);

const momentOf = ({ today, answers, mode, painNow, legWorse, tries }: StrengthCase): TestMoment => ({
  today,
  answers,
  limits: limitsOf(answers),
  ...(mode ? { mode } : {}),
  unchecked: false,
  alarm: false,
  inFlare: false,
  ...(painNow === undefined ? {} : { painNow }),
  ...(legWorse === undefined ? {} : { legWorse }),
  tries,
});

test.each(cases.map((one) => [one.shows, one] as const))('%s', (_shows, one) => {
  const moment = momentOf(one);
  const fit = mayTest(one.test, moment, knowledge);
  const { allowed, refusals, fits, roles, verdict, baseline, band } = one.expected;
  expect(fit.allowed).toBe(allowed);
  const said = [...new Set(fit.refusals.map(({ rule }) => rule))];
  if (refusals) expect(said).toEqual(refusals);
  if (fits) expect(otherTests(one.test, moment, knowledge)).toEqual(fits);
  const judged = judgeSeries(one.tries, { test: one.test }, knowledge);
  if (roles) expect(judged.placed.map(({ role }) => role)).toEqual(roles);
  if (verdict) expect(judged.verdict).toBe(verdict);
  if (baseline !== undefined) expect(judged.baseline).toBe(baseline);
  if (band) expect(judged.band).toEqual(band);
});

const noLimits: TestMoment = {
  today: '2026-03-12',
  answers: { floor: 'yes', equipment: ['chair'], limits: [] },
  limits: [],
  mode: 'time-contingent',
  unchecked: false,
  alarm: false,
  inFlare: false,
  painNow: 2,
  tries: [],
};

describe('safe to do?', () => {
  test('without any limit every test fits', () => {
    for (const one of homeTests) expect(mayStart(one, noLimits, knowledge)).toBe(true);
  });

  test.each(homeTests)('%s: never before pain was told', (one) => {
    const { painNow: _, ...untold } = noLimits;
    expect(mayTest(one, untold, knowledge).allowed).toBe(true);
    expect(mayStart(one, untold, knowledge)).toBe(false);
  });

  test.each([
    ['a verdict stands', { alarm: true }, 'strength-alarm'],
    ['the check was never done', { unchecked: true }, 'strength-first-check'],
    ['a flare-up', { inFlare: true }, 'strength-flare'],
    ['pain 6', { painNow: 6 }, 'strength-pain-now'],
    ['pain that is no number', { painNow: Number.NaN }, 'strength-pain-now'],
  ] as const)('%s closes every test', (_why, more, rule) => {
    for (const one of homeTests) {
      const { allowed, refusals } = mayTest(one, { ...noLimits, ...more }, knowledge);
      expect(allowed).toBe(false);
      expect(refusals.map((reason) => reason.rule)).toContain(rule);
    }
  });

  test('a radicular leg must be asked about before a heavy test, and only "no" opens it', () => {
    const leg = { ...noLimits, limits: ['radicular'] as const };
    expect(mayStart('chair-stand', leg, knowledge)).toBe(false);
    expect(mayStart('chair-stand', { ...leg, legWorse: 'no' }, knowledge)).toBe(true);
    for (const legWorse of ['yes', 'unknown'] as const) {
      expect(mayTest('chair-stand', { ...leg, legWorse }, knowledge).allowed).toBe(false);
      expect(mayStart('own-route', { ...leg, legWorse }, knowledge)).toBe(true);
    }
  });

  test('no chair, no chair test; nobody asked about chairs: there is one', () => {
    const without = { ...noLimits, answers: { ...noLimits.answers, equipment: ['mat'] } };
    expect(mayTest('five-stands', without, knowledge).refusals.map(({ rule }) => rule)).toEqual(['strength-chair']);
    const { equipment: _, ...unasked } = noLimits.answers;
    expect(mayTest('five-stands', { ...noLimits, answers: unasked }, knowledge).allowed).toBe(true);
  });

  test('balance is a word of caution: a chair against the wall', () => {
    const fit = mayTest('chair-stand', { ...noLimits, limits: ['balance'] }, knowledge);
    expect(fit.allowed).toBe(true);
    expect(fit.cares.map(({ rule, values }) => [rule, values])).toEqual([['strength-care', { limit: 'balance' }]]);
  });

  test('after a try that hurt, a week without any test as heavy or heavier', () => {
    const tries: TestTry[] = [{ test: 'plank', day: '2026-03-01', value: 10, ended: 'tired', pain: 7 }];
    expect(mayTest('plank', { ...noLimits, today: '2026-03-07', tries }, knowledge).allowed).toBe(false);
    expect(mayTest('plank', { ...noLimits, today: '2026-03-08', tries }, knowledge).allowed).toBe(true);
    expect(mayTest('side-bridge', { ...noLimits, today: '2026-03-07', tries }, knowledge).allowed).toBe(false);
    expect(mayTest('chair-stand', { ...noLimits, today: '2026-03-07', tries }, knowledge).allowed).toBe(true);
  });

  test.each([
    ['pain of five', 5, true],
    ['pain of six', 6, false],
    ['pain that was not told', undefined, false],
  ])('days after a try with %s: may it be done again is %s', (_name, pain, allowed) => {
    const tries: TestTry[] = [
      { test: 'plank', day: '2026-03-10', value: 10, ended: 'tired', ...(pain === undefined ? {} : { pain }) },
    ];
    expect(mayTest('plank', { ...noLimits, tries }, knowledge).allowed).toBe(allowed);
  });

  test('law: no test is less strict than the exercise that looks like it', () => {
    const alike = {
      'back-hold': 'prone-back-extension',
      'side-bridge': 'side-plank',
      plank: 'plank',
      'chair-stand': 'sit-to-stand',
      'five-stands': 'sit-to-stand',
      'six-minute-walk': 'walking',
      'own-route': 'walking',
    } as const;
    for (const one of homeTests) {
      const exercise = exerciseTable[alike[one]];
      const { notWith, careWith, level, onFloor } = knowledge.tests[one];
      expect(notWith, one).toEqual(expect.arrayContaining([...exercise.notWith]));
      expect([...notWith, ...careWith], one).toEqual(expect.arrayContaining([...exercise.careWith]));
      expect(level, one).toBeGreaterThanOrEqual(exercise.level);
      expect(onFloor, one).toBe(exercise.onFloor);
    }
  });

  const limit = fc.constantFrom<Limit>(
    'pregnancy',
    'osteoporosis',
    'vertebral-fracture',
    'radicular',
    'stenosis',
    'spine-procedure',
    'anticoagulants',
    'heart',
    'lungs',
    'high-blood-pressure',
    'new-hip-or-knee',
    'balance',
  );
  const anyMoment = fc.record(
    {
      today: fc.constant('2026-03-12'),
      answers: fc.record({ floor: fc.constantFrom('yes', 'no', 'unknown') }),
      limits: fc.uniqueArray(limit),
      mode: fc.constantFrom('light' as const, 'time-contingent' as const, 'pain-guided' as const),
      unchecked: fc.boolean(),
      alarm: fc.boolean(),
      inFlare: fc.boolean(),
      painNow: fc.integer({ min: 0, max: 10 }),
      legWorse: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
      tries: fc.constant([]),
    },
    { requiredKeys: ['today', 'answers', 'limits', 'unchecked', 'alarm', 'inFlare', 'tries'] },
  ) as fc.Arbitrary<TestMoment>;

  test('law: one more limit, more pain or an alarm never opens a test; every refusal has a reason', () => {
    fc.assert(
      fc.property(anyMoment, limit, fc.constantFrom(...homeTests), (moment, more, one) => {
        const fit = mayTest(one, moment, knowledge);
        expect(fit.allowed).toBe(fit.refusals.length === 0);
        const worse = [
          { ...moment, limits: [...moment.limits, more] },
          { ...moment, alarm: true },
          { ...moment, inFlare: true },
          { ...moment, painNow: 10 },
          { ...moment, answers: { ...moment.answers, floor: 'unknown' } },
        ];
        if (!fit.allowed) for (const next of worse) expect(mayTest(one, next, knowledge).allowed).toBe(false);
        expect(mayTest(one, { ...moment, alarm: true }, knowledge).allowed).toBe(false);
      }),
    );
  });
});

describe('practice, start, noise', () => {
  const anyTry = fc.record({
    test: fc.constant('side-bridge'),
    side: fc.constantFrom('left' as const, 'right' as const),
    day: fc.integer({ min: 1, max: 28 }).map((day) => `2026-03-${String(day).padStart(2, '0')}`),
    value: fc.integer({ min: 0, max: 240 }),
    ended: fc.constantFrom(...testEnds),
  });
  const key = { test: 'side-bridge', side: 'left' } as const;

  test('law: at most two practice tries and one start, in that order, and none of them ended by pain', () => {
    fc.assert(
      fc.property(fc.array(anyTry, { maxLength: 12 }), (tries) => {
        const roles = placeTries(tries, key, knowledge);
        const counted = roles.filter(({ role }) => role !== 'not-counted').map(({ role }) => role);
        const wanted = ['practice', 'practice', 'baseline', ...Array.from({ length: 12 }, () => 'later')];
        expect(counted).toEqual(wanted.slice(0, counted.length));
        for (const { entry, role } of roles) if (entry.ended === 'pain') expect(role).toBe('not-counted');
        const days = roles.filter(({ role }) => role !== 'not-counted').map(({ entry }) => entry.day);
        expect(new Set(days).size).toBe(days.length);
      }),
    );
  });

  test('law: left and right never mix, and the other side changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyTry, { maxLength: 12 }), (tries) => {
        const mirrored = tries.map((one) => ({
          ...one,
          side: one.side === 'left' ? ('right' as const) : ('left' as const),
        }));
        const left = judgeSeries(tries, key, knowledge);
        const right = judgeSeries(mirrored, { ...key, side: 'right' }, knowledge);
        expect(right.verdict).toBe(left.verdict);
        expect(right.baseline).toBe(left.baseline);
        const alone = judgeSeries(
          tries.filter(({ side }) => side === 'left'),
          key,
          knowledge,
        );
        expect(alone.verdict).toBe(left.verdict);
      }),
    );
  });

  test('law: within the published noise nothing is concluded, and without one never anything', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 240 }), fc.integer({ min: 0, max: 240 }), (start, later) => {
        const series = (one: 'plank' | 'chair-stand', ended: 'tired' | 'done') =>
          judgeSeries(
            [start, start, start, later].map((value, i) => ({ test: one, day: `2026-0${i + 1}-01`, value, ended })),
            { test: one },
            knowledge,
          ).verdict;
        const said = series('plank', 'tired');
        if (Math.abs(later - start) <= 58) expect(['within-noise', 'at-top']).toContain(said);
        else expect(said).toBe(later > start ? 'probably-better' : 'probably-lower');
        expect(series('chair-stand', 'done')).toBe('band-unknown');
      }),
    );
  });

  test('twice past the noise is no longer only probable, down as well', () => {
    const verdict = (...values: readonly number[]) =>
      judgeSeries(
        values.map((value, i) => ({ test: 'back-hold', day: `2026-0${i + 1}-01`, value, ended: 'tired' })),
        { test: 'back-hold' },
        knowledge,
      ).verdict;
    expect(verdict(60, 60, 100, 140, 141)).toBe('better');
    expect(verdict(60, 60, 100, 60, 61)).toBe('lower');
    expect(verdict(60, 60, 100, 60, 141)).toBe('probably-better');
    expect(verdict(60, 60, 220, 230)).toBe('at-top');
  });

  test('the longer of two days: a next try is advised after two days of practice and four weeks later', () => {
    const tries = ['2026-03-02', '2026-03-05', '2026-03-09'].map(
      (day): TestTry => ({ test: 'plank', day, value: 30, ended: 'tired' }),
    );
    const placed = (n: number) => placeTries(tries.slice(0, n), { test: 'plank' }, knowledge);
    expect(nextAdvised([], '2026-03-02', knowledge)).toBeUndefined();
    expect(nextAdvised(placed(1), '2026-03-02', knowledge)).toBe('2026-03-04');
    expect(nextAdvised(placed(1), '2026-03-04', knowledge)).toBeUndefined();
    expect(nextAdvised(placed(3), '2026-03-10', knowledge)).toBe('2026-04-06');
  });

  test('another own round is another series, however it is written', () => {
    const walk = (route: string, day: string): TestTry => ({
      test: 'own-route',
      route,
      day,
      value: 900,
      ended: 'done',
    });
    const tries = [walk('Park', '2026-03-01'), walk('park ', '2026-03-04'), walk('bos', '2026-03-05')];
    expect(routesOf(tries)).toEqual(['bos', 'Park']);
    expect(placeTries(tries, { test: 'own-route', route: 'PARK' }, knowledge)).toHaveLength(2);
  });

  test('a test of another version counts for nothing', () => {
    expect(counts({ test: 'grip', day: '2026-03-01', value: 4, ended: 'done' }, knowledge)).toBe(false);
  });
});

describe('norms for the therapist', () => {
  test.each(strengthNorms)('$test, $sex, $sample: people named, source known, no verdict', (norm) => {
    expect(sources[norm.source]).toBeDefined();
    expect(norm.mean !== undefined || norm.middleHalf !== undefined).toBe(true);
    if (norm.middleHalf) expect(norm.middleHalf[0]).toBeLessThan(norm.middleHalf[1]);
  });

  test('the numbers that hold for men only, and tables from no paper, are not among them', () => {
    const values = strengthNorms.flatMap(({ mean, middleHalf = [] }) => [mean, ...middleHalf]);
    expect(values).not.toContain(176);
    expect(values).not.toContain(198);
    const young = ({ ages = 0 }: StrengthNorm) => (typeof ages === 'number' ? ages : ages[0]) < 60;
    expect(strengthNorms.filter((norm) => norm.test === 'chair-stand' && young(norm))).toEqual([]);
  });

  test.each([
    ['stkateEndurance', 116, [18, 55]],
    ['linfieldPlank', 168, [18, 25]],
    ['strand2014', 471, 20],
    ['juanRecio2025', 'not-in-our-source', undefined],
  ] as const)('%s: %s people, and their ages, in every row of it', (source, n, ages) => {
    const rows = strengthNorms.filter((norm) => norm.source === source);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect([row.n, row.ages]).toEqual([n, ages]);
  });

  test('every row says how many were measured, or that our source does not', () => {
    for (const { n } of strengthNorms) expect(n === 'not-in-our-source' || n > 0).toBe(true);
  });

  test('the rule about norms cites the studies in the table, and no other', () => {
    const { sources: cited } = knowledge.rules['strength-norms'];
    expect([...cited].toSorted()).toEqual([...new Set(strengthNorms.map(({ source }) => source))].toSorted());
  });
});
