import { readdirSync, readFileSync } from 'node:fs';
import {
  attentionOf,
  checkEntry,
  dueInstruments,
  type Instrument,
  type InstrumentId,
  instrumentIds,
  judgeScores,
  type MeasuresKnowledge,
  momentAt,
  readNumber,
  scoreItems,
  startBackBand,
} from '@rugwijs/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sources } from '../../sources/sources.ts';
import { instruments } from './instruments.ts';
import { measuresKnowledge as knowledge } from './knowledge.ts';

const folder = new URL('../../../cases/coach/', import.meta.url);

function casesOf<Case>(prefix: string): readonly (Case & { readonly shows: string })[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix))
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
}

interface ScoreCase {
  readonly instrument: InstrumentId;
  readonly items: Readonly<Record<string, number>>;
  readonly expected: Readonly<Record<string, unknown>> & { readonly score?: number; readonly problem?: string };
}

describe('scores', () => {
  test.each(casesOf<ScoreCase>('measures-score-'))('$shows', ({ instrument, items, expected }) => {
    const scored = scoreItems(instruments[instrument], items);
    if (expected.problem !== undefined) {
      expect(scored).toMatchObject({ ok: false, problem: { kind: expected.problem } });
      return;
    }
    const { score, ...rest } = expected;
    expect(scored).toMatchObject({ ok: true, ...rest });
    expect(scored.ok && scored.score).toBeCloseTo(score ?? Number.NaN, 3);
  });

  test('a question called like a property of every object is open until it is answered', () => {
    const items = ['constructor', 'other'].map((id) => ({ id, min: 0, max: 1 }));
    const subscales = [{ id: 'part', min: 0, max: 1, items: ['constructor'] }];
    const pack = { items, subscales, scoring: 'mean', missing: { rule: 'left-out', atLeast: 1 } } as const;
    expect(scoreItems(pack, { other: 1 })).toMatchObject({ ok: true, score: 1, subscores: {}, missing: 1 });
    expect(scoreItems(pack, { ...{ constructor: 0 }, other: 1 })).toMatchObject({ score: 0.5, subscores: { part: 0 } });
  });

  test('an answer to a question that is not there is refused by name', () => {
    expect(scoreItems(instruments['phq-4'], { 'phq-4-5': 1 })).toEqual({
      ok: false,
      problem: { kind: 'unknown-item', item: 'phq-4-5' },
    });
  });

  const scored = instrumentIds.filter((id) => instruments[id].items.length > 0);
  const answers = (id: InstrumentId) =>
    fc.record(
      Object.fromEntries(instruments[id].items.map((item) => [item.id, fc.integer({ min: item.min, max: item.max })])),
    );

  test.each(scored)('law: %s stays on its scale, and its ends are reached', (id) => {
    const { min, max, items } = instruments[id];
    const all = (of: 'min' | 'max') => Object.fromEntries(items.map((item) => [item.id, item[of]]));
    expect(scoreItems(instruments[id], all('min'))).toMatchObject({ score: min });
    expect(scoreItems(instruments[id], all('max'))).toMatchObject({ score: max });
    fc.assert(
      fc.property(answers(id), (given) => {
        const outcome = scoreItems(instruments[id], given);
        expect(outcome.ok && outcome.score).toBeGreaterThanOrEqual(min);
        expect(outcome.ok && outcome.score).toBeLessThanOrEqual(max);
      }),
      { numRuns: 50 },
    );
  });

  test.each(scored)('law: one point more on one question never lowers the score of %s', (id) => {
    const { items } = instruments[id];
    fc.assert(
      fc.property(answers(id), fc.nat(items.length - 1), (given, at) => {
        const item = items[at] as (typeof items)[number];
        const value = given[item.id] as number;
        fc.pre(value < item.max);
        const [before, after] = [given, { ...given, [item.id]: value + 1 }].map((one) =>
          scoreItems(instruments[id], one),
        );
        expect(after?.ok && after.score).toBeGreaterThan(before?.ok ? before.score : Number.POSITIVE_INFINITY);
      }),
      { numRuns: 50 },
    );
  });
});

interface ChangeCase {
  readonly instrument: InstrumentId;
  readonly first: number;
  readonly last: number;
  readonly expected: { readonly verdict: string };
}

const two = (first: number, last: number) => [
  { day: '2026-03-02', score: first },
  { day: '2026-04-13', score: last },
];

describe('really different, or chance', () => {
  test.each(casesOf<ChangeCase>('measures-change-'))('$shows', ({ instrument, first, last, expected }) => {
    expect(judgeScores(instruments[instrument], two(first, last), knowledge)).toMatchObject(expected);
  });

  test('no score, and one score', () => {
    expect(judgeScores(instruments.odi, [], knowledge)).toEqual({ verdict: 'none', series: [], reasons: [] });
    const one = judgeScores(instruments.odi, [{ day: '2026-03-02', score: 40 }], knowledge);
    expect(one).toMatchObject({ verdict: 'first', band: { low: 30, high: 50 }, mattersAt: 30 });
  });

  test('order does not matter, and of two on a day the last told counts', () => {
    const [first, last] = two(40, 30);
    const told = [last, { day: '2026-03-02', score: 90 }, first].flatMap((one) => one ?? []);
    expect(judgeScores(instruments.odi, told, knowledge)).toMatchObject({ verdict: 'better', gain: 10 });
  });

  test('the band stays on the scale, and a change past its end is not drawn', () => {
    const near = judgeScores(instruments.qbpds, two(5, 5), knowledge);
    expect(near.band).toEqual({ low: 0, high: 20.8 });
    expect(near.mattersAt).toBeUndefined();
  });

  test('law: better and worse are each other’s mirror, unless the share counts', () => {
    const id = fc.constantFrom(...instrumentIds);
    fc.assert(
      fc.property(
        id,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (of, a, b) => {
          const { matters, ...rest } = instruments[of];
          const instrument: Instrument = { ...rest, ...(matters ? { matters: { ...matters, share: 9 } } : {}) };
          const at = (share: number) => instrument.min + share * (instrument.max - instrument.min);
          const verdict = judgeScores(instrument, two(at(a), at(b)), knowledge).verdict;
          const turned = judgeScores(instrument, two(at(b), at(a)), knowledge).verdict;
          const mirror: Readonly<Record<string, string>> = { better: 'worse', worse: 'better' };
          expect(turned).toBe(mirror[verdict] ?? verdict);
        },
      ),
    );
  });

  test('law: never called better or worse inside the noise, nor where no noise is known', () => {
    fc.assert(
      fc.property(fc.constantFrom(...instrumentIds), fc.nat(100), fc.nat(100), (id, a, b) => {
        const { verdict, gain } = judgeScores(instruments[id], two(a, b), knowledge);
        if (verdict !== 'better' && verdict !== 'worse') return;
        expect(Math.abs(gain ?? 0)).toBeGreaterThanOrEqual(instruments[id].noise?.points ?? Number.POSITIVE_INFINITY);
      }),
    );
  });
});

interface DueCase {
  readonly planStart: string;
  readonly today: string;
  readonly filled: readonly { readonly instrument: string; readonly day: string }[];
  readonly expected: readonly string[];
}

describe('what is due', () => {
  test.each(casesOf<DueCase>('measures-due-'))('$shows', ({ expected, ...facts }) => {
    expect(dueInstruments(facts, knowledge)?.instruments ?? []).toEqual(expected);
  });

  test('the moments, from their first day on, each for four weeks at most', () => {
    const days = [0, 13, 14, 41, 42, 69, 70, 83, 84, 111, 112, 182, 364, 392];
    expect(days.map((day) => momentAt(day, knowledge)?.id)).toEqual([
      'start',
      'start',
      'week-2',
      'week-2',
      'week-6',
      'week-6',
      undefined,
      undefined,
      'week-12',
      'week-12',
      undefined,
      'month-6',
      'month-12',
      undefined,
    ]);
  });

  test('law: with any minutes, whoever fills in all that is due never spends more than five in a week', () => {
    const minutes = fc.array(fc.integer({ min: 1, max: 8 }), {
      minLength: instrumentIds.length,
      maxLength: instrumentIds.length,
    });
    fc.assert(
      fc.property(minutes, (list) => {
        const heavy = withMinutes(list);
        const filled: { instrument: string; day: string }[] = [];
        const spent = new Map<number, number>();
        for (let day = 0; day < 60; day += 1) {
          const today = new Date(Date.UTC(2026, 2, 2 + day)).toISOString().slice(0, 10);
          const due = dueInstruments({ today, planStart: '2026-03-02', filled }, heavy);
          const week = Math.floor(day / 7);
          spent.set(week, (spent.get(week) ?? 0) + (due?.minutes ?? 0));
          for (const instrument of due?.instruments ?? []) filled.push({ instrument, day: today });
        }
        expect(Math.max(...spent.values())).toBeLessThanOrEqual(5);
      }),
      { numRuns: 50 },
    );
  });
});

/** The same knowledge with everything scheduled, each taking so long. */
function withMinutes(list: readonly number[]): MeasuresKnowledge {
  const entries = instrumentIds.map((id, i) => [
    id,
    { ...instruments[id], scheduled: true, minutes: list[i] ?? 1 } satisfies Instrument,
  ]);
  return { ...knowledge, instruments: Object.fromEntries(entries) };
}

interface StartBackCase {
  readonly total: number;
  readonly psych: number;
  readonly expected: string;
}

describe('a score from elsewhere', () => {
  test.each(casesOf<StartBackCase>('measures-start-back-'))('$shows', ({ total, psych, expected }) => {
    expect(startBackBand(total, psych, knowledge.startBack)).toBe(expected);
  });

  test('law: one more point of STarT Back never makes the group calmer', () => {
    const order = ['low', 'medium', 'high'];
    for (let total = 0; total < 9; total += 1) {
      for (let psych = 0; psych <= Math.min(5, total); psych += 1) {
        const at = (t: number, p: number) => order.indexOf(startBackBand(t, p, knowledge.startBack));
        expect(at(total + 1, psych)).toBeGreaterThanOrEqual(at(total, psych));
        expect(at(total + 1, Math.min(5, psych + 1))).toBeGreaterThanOrEqual(at(total, psych));
      }
    }
  });

  test.each([
    ['12', 12],
    [' 3,5 ', 3.5],
    ['−0,1', -0.1],
    ['-0.1', -0.1],
    ['', undefined],
    ['twaalf', undefined],
    ['1e3', undefined],
    ['1,2,3', undefined],
  ])('%j is read as %s', (typed, value) => {
    expect(readNumber(typed)).toBe(value);
  });

  test.each([
    ['qbpds', { score: '' }, { score: 'missing' }],
    ['qbpds', { score: 'x' }, { score: 'not-a-number' }],
    ['qbpds', { score: '-1' }, { score: 'too-low' }],
    ['qbpds', { score: '101' }, { score: 'too-high' }],
    ['qbpds', { score: '40,5' }, { score: 'too-fine' }],
    ['qbpds', { score: '100' }, {}],
    ['odi', { score: '35,6' }, {}],
    ['odi', { score: '35,55' }, { score: 'too-fine' }],
    ['eq-5d-5l', { score: '-0,446' }, {}],
    ['eq-5d-5l', { score: '-0,447' }, { score: 'too-low' }],
    ['tsk-11', { score: '10' }, { score: 'too-low' }],
    ['start-back', { score: '7' }, { psych: 'missing' }],
    ['start-back', { score: '4', psych: '5' }, { psych: 'more-than-total' }],
    ['start-back', { score: '7', psych: '6' }, { psych: 'too-high' }],
    ['start-back', { score: '7', psych: '4' }, {}],
  ] as const)('%s %j: %j', (id, typed, problems) => {
    expect(checkEntry(id, instruments[id], typed)).toEqual(problems);
  });

  test.each([
    ['phq-4', { score: 3, subscores: { anxiety: 3, mood: 0 } }, true],
    ['phq-4', { score: 4, subscores: { anxiety: 2, mood: 2 } }, false],
    ['phq-4', { score: 6 }, true],
    ['phq-4', { score: 5 }, false],
    ['own-stress', { score: 6, subscores: { mood: 0 } }, true],
    ['own-stress', { score: 3, subscores: { mood: 3 } }, true],
    ['own-stress', { score: 5, subscores: { mood: 2 } }, false],
    ['qbpds', { score: 100 }, false],
    ['pack:x', { score: 100 }, false],
  ] as const)('%s %j asks for people: %s', (instrument, result, asks) => {
    expect(attentionOf({ instrument, ...result }, knowledge) !== undefined).toBe(asks);
  });
});

describe('the table of instruments', () => {
  test.each(instrumentIds)('%s is sound', (id) => {
    const { min, max, step, bands, items, subscales, noise, matters, sources: cited, licence } = instruments[id];
    expect(min).toBeLessThan(max);
    expect([1, 0.1, 0.01, 0.001]).toContain(step);
    expect(bands.map(({ from }) => from)).toEqual(bands.map(({ from }) => from).toSorted((a, b) => a - b));
    for (const { from } of bands) expect(from >= min && from <= max).toBe(true);
    for (const { items: of } of subscales) for (const item of of) expect(items.map((one) => one.id)).toContain(item);
    for (const known of [noise, matters]) if (known) expect(known.points).toBeLessThan(max - min);
    for (const source of [...cited, licence.source]) expect(Object.keys(sources)).toContain(source);
    expect(licence.on).toMatch(/^2026-\d\d-\d\d$/);
  });

  test('what is only entered has no fixed moment', () => {
    for (const id of instrumentIds)
      if (instruments[id].way === 'entered') expect(instruments[id].scheduled).toBe(false);
  });
});
