import { readdirSync, readFileSync } from 'node:fs';
import {
  addDays,
  aidsInFlares,
  type CoachFacts,
  coachKinds,
  type Flare,
  type FlareLook,
  flarePattern,
  flarePrompter,
  flareRuleIds,
  flareStrip,
  helpedBefore,
  type Logs,
  latestLooks,
  toLookBackAt,
  usualLength,
} from '@rugwijs/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adaptationKnowledge } from '../../adaptation/adaptation-knowledge.ts';
import { thresholds } from '../../adaptation/thresholds.ts';
import { coachKnowledge } from '../coach-knowledge.ts';

const knowledge = coachKnowledge.flare;
const start = '2026-03-02';
const day = (count: number) => addDays(start, count);

interface Case {
  readonly shows: string;
  readonly flares: readonly Flare[];
  readonly looks: readonly FlareLook[];
  readonly today: string;
  readonly expected: {
    readonly usual: number | 'unknown';
    /** Tenths of the usual amount on each day of the next one. */
    readonly strip: readonly number[];
    readonly helped: readonly string[];
    readonly pattern: readonly string[] | 'too-early';
    readonly lookBack: boolean;
  };
}

const folder = new URL('../../../cases/coach/', import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.startsWith('flare-'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Case);

describe('flare-ups, case by case', () => {
  test.each(cases)('$shows', ({ flares, looks, today, expected }) => {
    expect({
      usual: usualLength(flares, knowledge).days ?? 'unknown',
      strip: flareStrip(today, flares, thresholds.flare).map(({ share }) => Math.round(share * 10)),
      helped: helpedBefore(looks, knowledge).helped.map(({ id, times }) => `${id} ${times}`),
      pattern: flarePattern(looks, knowledge)?.often.map(({ id }) => id) ?? 'too-early',
      lookBack: toLookBackAt(flares, looks, today, knowledge) !== undefined,
    }).toEqual(expected);
  });
});

/** Flare-ups in order, without overlap, each of 1–20 days. */
const manyFlares = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 19 })), { maxLength: 8 })
  .map((gaps) => {
    let at = 0;
    return gaps.map(([gap, length]): Flare => {
      const from = at + gap;
      at = from + length;
      return { start: day(from), end: day(at) };
    });
  });

describe('laws of the strip', () => {
  test('law: never nothing, never less than the day before, the last day and only that is back at full', () => {
    fc.assert(
      fc.property(manyFlares, (flares) => {
        const strip = flareStrip(day(400), flares, thresholds.flare);
        expect(strip.at(0)?.share).toBeGreaterThanOrEqual(0.6);
        expect(strip.map(({ part }) => part).indexOf('full')).toBe(strip.length - 1);
        for (const [index, one] of strip.entries()) {
          expect(one.day).toBe(day(400 + index));
          if (index > 0) expect(one.share).toBeGreaterThanOrEqual(strip[index - 1]?.share ?? 1);
        }
      }),
    );
  });

  test('law: who had longer ones never gets fewer calm days', () => {
    const days = (length: number) =>
      flareStrip(day(400), [{ start, end: day(length - 1) }], thresholds.flare).filter(({ part }) => part === 'calmer')
        .length;
    for (let length = 1; length < 30; length += 1) expect(days(length + 1)).toBeGreaterThanOrEqual(days(length));
  });
});

describe('how long they usually last', () => {
  test('law: one that still runs changes nothing, and the median lies among the own ones', () => {
    fc.assert(
      fc.property(manyFlares, (flares) => {
        const usual = usualLength(flares, knowledge);
        expect(usualLength([...flares, { start: day(900) }], knowledge)).toEqual(usual);
        expect(usual.days === undefined).toBe(flares.length < 2);
        if (usual.days === undefined) return;
        expect(usual.days).toBeGreaterThanOrEqual(usual.shortest ?? 0);
        expect(usual.days).toBeLessThanOrEqual(usual.longest ?? 0);
      }),
    );
  });

  test('an end before the start is no length', () => {
    expect(usualLength([{ start: day(5), end: day(2) }], knowledge).count).toBe(0);
  });
});

describe('looking back', () => {
  const look = (from: number, before: readonly string[], helped: readonly string[] = ['time']): FlareLook => ({
    start: day(from),
    day: day(from + 5),
    before,
    helped,
  });

  test('of two looks at one flare-up the last counts', () => {
    const looks = [look(0, ['stress']), look(0, ['busy-week'])];
    expect(latestLooks(looks)).toEqual([looks[1]]);
    expect(helpedBefore(looks, knowledge)).toMatchObject({ of: 1, helped: [{ id: 'time', times: 1 }] });
  });

  test('law: no pattern before the third, never on "nothing I know of", never on a thing named once', () => {
    const ids = fc.uniqueArray(fc.constantFrom('stress', 'busy-week', 'none-known', 'illness'), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(ids, { maxLength: 8 }), (lists) => {
        const looks = lists.map((before, index) => look(index * 10, before));
        const pattern = flarePattern(looks, knowledge);
        expect(pattern === undefined).toBe(looks.length < 3);
        for (const { id, times } of pattern?.often ?? []) {
          expect(id).not.toBe('none-known');
          expect(times).toBeGreaterThanOrEqual(2);
          expect(times * 2).toBeGreaterThanOrEqual(looks.length);
        }
      }),
    );
  });

  test('aids count only in the days of a flare-up', () => {
    const used = [0, 3, 9].map((on) => ({ aid: 'heat', day: day(on) }));
    const days = (flare: Flare) => aidsInFlares(used, [flare], thresholds.flare).map((use) => use.day);
    expect(days({ start: day(2), end: day(4) })).toEqual([day(3)]);
    expect(days({ start: day(1) })).toEqual([day(3), day(9)]);
    // Never said to be over: two weeks, and no longer.
    expect(days({ start: day(-5) })).toEqual([day(0), day(3), day(9)]);
    expect(days({ start: day(-6) })).toEqual([day(0), day(3)]);
  });
});

describe('what it asks on Vandaag', () => {
  const logs = Object.fromEntries(coachKinds.map((kind) => [kind, []])) as unknown as Logs;
  const facts = (more: Partial<CoachFacts>): CoachFacts => ({
    today: day(20),
    week: 3,
    answers: {},
    checks: [],
    logs,
    pain: [],
    sessions: [],
    flares: [],
    inFlare: false,
    ...more,
  });
  const asks = (more: Partial<CoachFacts>) => flarePrompter.speaks(facts(more), coachKnowledge) !== undefined;

  test.each([
    ['over for two days', { flares: [{ start: day(10), end: day(18) }] }, true],
    ['over for three weeks', { flares: [{ start: day(-9), end: day(-1) }] }, false],
    ['still running', { flares: [{ start: day(18) }] }, false],
    ['the plan still runs', { flares: [{ start: day(18), end: day(20) }], inFlare: true }, false],
    ['none at all', {}, false],
  ])('%s: %s', (_what, more, expected) => {
    expect(asks(more)).toBe(expected);
  });

  test('not after a look back', () => {
    const looked = { start: day(10), day: day(19), before: [], helped: [], event: 'e', at: `${day(19)}T09:00:00Z` };
    expect(asks({ flares: [{ start: day(10), end: day(18) }], logs: { ...logs, flareLooked: [looked] } })).toBe(false);
  });
});

test('no rule of the tool has the name of a rule of adaptation', () => {
  const others: readonly string[] = Object.keys(adaptationKnowledge.adaptation.rules);
  expect(flareRuleIds.filter((id) => others.includes(id))).toEqual([]);
});
