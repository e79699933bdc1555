import { readdirSync, readFileSync } from 'node:fs';
import {
  addDays,
  type CoachFacts,
  carePrompter,
  coachKinds,
  type GraduationFacts,
  graduation,
  isPlanMade,
  type Logs,
  type MeasuredOn,
  type RelapsePlan,
  reviewPrompter,
  type WellStart,
  walkingLadder,
  wellPrompter,
  wellReady,
  wellWalking,
} from '@rugwijs/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { thresholds } from '../../adaptation/thresholds.ts';
import { lessonKnowledge } from '../../lessons/occasions.ts';
import { measures } from '../../progress/measures.ts';
import { coachKnowledge } from '../coach-knowledge.ts';

const knowledge = coachKnowledge.well;
const start = '2026-03-02';
const day = (count: number) => addDays(start, count);
const weekly = (values: readonly number[], from = 0): MeasuredOn[] =>
  values.map((value, week) => ({ day: day(from + week * 7), value }));

interface Case {
  readonly shows: string;
  readonly pain: readonly number[];
  /** How much the back holds back, in the last weeks; absent: never told. */
  readonly hindrance?: readonly number[];
  readonly goal?: readonly number[];
  readonly inFlare?: boolean;
  /** Days after the last score. */
  readonly later: number;
  readonly plan?: Readonly<Record<string, string>>;
  readonly sport?: string;
  /** Active days in each of the last four weeks. */
  readonly active: readonly number[];
  readonly expected: {
    readonly ready: boolean;
    readonly rule: string;
    readonly met: readonly string[];
    readonly done: boolean;
  };
}

const folder = new URL('../../../cases/coach/', import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.startsWith('well-'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Case);

describe('staying well, case by case', () => {
  test.each(cases)(
    '$shows',
    ({ pain, hindrance = [], goal = [], inFlare = false, later, plan, sport, active, expected }) => {
      const told = weekly(pain);
      const today = addDays(told.at(-1)?.day ?? start, later);
      const hindered = hindrance.map((value, index) => ({ day: addDays(told.at(-1)?.day ?? start, index - 7), value }));
      const facts = { today, pain: told, hindrance: hindered, goal: weekly(goal), inFlare };
      const { ready, reasons } = wellReady(facts, knowledge);
      const days = active.flatMap((count, week) =>
        Array.from({ length: count }, (_, on) => addDays(today, -(7 * (active.length - 1 - week)) - on)),
      );
      const { met, done } = graduation(
        {
          today,
          pain: told,
          hindrance: hindered,
          start: { day: start, walkingMinutes: 15, walkingDays: 3, strengthDays: 1, ...(sport ? { sport } : {}) },
          ...(plan ? { plan: { day: start, words: plan } } : {}),
          active: days,
          flares: [],
          alarm: false,
        },
        knowledge,
        thresholds.flare,
      );
      expect({ ready, rule: reasons[0]?.rule, met, done }).toEqual(expected);
    },
  );
});

test('the pain of "recovered" is the same here as on Voortgang', () => {
  const { sustainedAt, weeks } = knowledge.recovered;
  expect(measures.pain.recovered).toMatchObject({ sustainedAt, weeks });
});

test('and the lesson about staying well asks as little pain and hindrance', () => {
  const { sustainedAt: pain, hindrance } = knowledge.recovered;
  expect(lessonKnowledge.recovered).toMatchObject({ pain, hindrance });
});

describe('walking, week by week', () => {
  const begun: WellStart = { day: start, walkingMinutes: 15, walkingDays: 3, strengthDays: 2 };
  const walk = (walked: readonly string[], today: number, flare: (on: string) => boolean = () => false) =>
    wellWalking(begun, walked, flare, day(today), knowledge);
  const weeks = (...done: readonly number[]) =>
    done.flatMap((count, week) => Array.from({ length: count }, (_, on) => day(week * 7 + on)));

  test('the first week is what is walked now', () => {
    expect(walk([], 0)).toMatchObject({ minutes: 15, days: 3, week: 1, step: 0, done: 0 });
  });

  test.each([
    ['a week with most walks leads on', [3], 7, 1],
    ['two of three is most', [2], 7, 1],
    ['one of three stays, without a word', [1], 7, 0],
    ['three weeks done', [3, 3, 3], 21, 3],
    ['one empty week stays', [3, 3, 0], 21, 2],
    ['two empty weeks lead back to about four fifths', [3, 3, 3, 3, 3, 0, 0], 49, 1],
  ])('%s', (_what, done, today, step) => {
    expect(walk(weeks(...done), today).step).toBe(step);
  });

  test('a week with a flare-up in it stays where it is', () => {
    const held = walk(weeks(3), 7, (on) => on === day(3));
    expect(held.step).toBe(0);
    expect(held.reasons[0]?.rule).toBe('well-walking-held');
  });

  test('law: more walking never gives less, and no week is a step of more than a quarter', () => {
    const some = fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 30 });
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 29 }), (done, at) => {
        const now = walk(weeks(...done), done.length * 7);
        const before = walk(weeks(...done.slice(0, -1)), Math.max(0, done.length - 1) * 7);
        expect(now.minutes * now.days).toBeLessThanOrEqual(before.minutes * before.days * 1.25);
        const more = done.map((count, week) => (week === at ? 7 : count));
        expect(walk(weeks(...more), done.length * 7).step).toBeGreaterThanOrEqual(now.step);
      }),
    );
  });

  test('in half a year of weeks done it stands at half an hour on five days, and stays there', () => {
    const all = Array.from({ length: 40 }, () => 5);
    expect(walk(weeks(...all), 40 * 7)).toMatchObject({ minutes: 30, days: 5, isAtTop: true });
    expect(walkingLadder(begun, knowledge.walking)).toHaveLength(26);
  });
});

describe('graduation', () => {
  const plan: RelapsePlan = { day: start, words: { signs: 'stijf', first: 'lopen', keep: 'werk' } };
  const good: GraduationFacts = {
    today: day(70),
    pain: weekly([1, 0, 1, 0, 0, 0, 1, 0, 0, 0]),
    hindrance: [{ day: day(63), value: 1 }],
    plan,
    active: Array.from({ length: 14 }, (_, index) => day(44 + index * 2)),
    flares: [],
    alarm: false,
  };

  test('eight weeks of almost no pain, an own plan, moving kept up: no longer needed', () => {
    expect(graduation(good, knowledge, thresholds.flare)).toMatchObject({
      done: true,
      met: ['weeks', 'plan', 'active'],
    });
  });

  test.each([
    ['an alarm waits', { alarm: true }],
    ['no plan', { plan: undefined }],
    ['a plan half filled in', { plan: { day: start, words: { signs: 'stijf' } } }],
    ['one week of pain 3', { pain: weekly([1, 0, 1, 0, 0, 3, 1, 0, 0, 0]) }],
    ['four good weeks only', { pain: weekly([0, 0, 0, 0], 42) }],
    ['silent for five weeks', { today: day(98) }],
    ['hardly any scores', { pain: weekly([0, 0], 56) }],
    ['the back holds back', { hindrance: [{ day: day(63), value: 2 }] }],
    ['how much it holds back was never told', { hindrance: [] }],
    ['that was told five weeks ago', { hindrance: [{ day: day(35), value: 0 }] }],
    ['a flare-up that nobody ended, two weeks before these weeks', { flares: [{ start: day(0) }] }],
    ['a flare-up last month', { flares: [{ start: day(50), end: day(53) }] }],
    ['little moving and no sport', { active: [day(69)] }],
  ])('not yet: %s', (_what, more) => {
    const { plan: given, ...rest } = { ...good, ...more };
    expect(graduation(given ? { ...rest, plan: given } : rest, knowledge, thresholds.flare).done).toBe(false);
  });

  test('law: more pain never brings it nearer', () => {
    const pains = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(pains, fc.nat(9), (values, at) => {
        const worse = values.map((value, week) => (week === at ? value + 1 : value));
        const done = (pain: readonly number[]) =>
          graduation({ ...good, pain: weekly(pain) }, knowledge, thresholds.flare).done;
        if (done(worse)) expect(done(values)).toBe(true);
      }),
    );
  });

  test('spaces are no plan', () => {
    expect(isPlanMade({ day: start, words: { signs: ' ', first: 'a', keep: 'b' } })).toBe(false);
  });
});

describe('what it asks on Vandaag', () => {
  const logs = Object.fromEntries(coachKinds.map((kind) => [kind, []])) as unknown as Logs;
  const begun = (on: number) => ({
    day: day(on),
    walkingMinutes: 10,
    walkingDays: 2,
    strengthDays: 0,
    event: 'e',
    at: `${day(on)}T09:00:00Z`,
  });
  const recovered: CoachFacts = {
    today: day(30),
    week: 5,
    answers: {},
    checks: [],
    logs,
    pain: weekly([5, 1, 1, 0, 0]),
    hindrance: [{ day: day(28), value: 1 }],
    sessions: [],
    flares: [],
    inFlare: false,
  };
  const asks = (more: Partial<CoachFacts>) => wellPrompter.speaks({ ...recovered, ...more }, coachKnowledge)?.[0]?.rule;

  const done = [{ rule: 'well-graduate', because: [], sources: ['own'], certainty: 'expert' }] as const;
  const said = (on: number) => ({
    prompt: 'well',
    day: day(on),
    answer: 'done' as const,
    rule: 'well-graduate',
    event: 'p',
    at: `${day(on)}T09:00:00Z`,
  });

  test.each<readonly [string, Partial<CoachFacts>, string | undefined]>([
    ['recovered, not begun', {}, 'well-recovered'],
    ['little pain, but the back holds back', { hindrance: [{ day: day(28), value: 4 }] }, undefined],
    ['still in pain', { pain: weekly([5, 4, 4]) }, undefined],
    ['in a flare-up', { inFlare: true }, undefined],
    ['begun, told lately', { logs: { ...logs, wellStarted: [begun(20)] } }, undefined],
    ['begun, a month silent', { today: day(60), logs: { ...logs, wellStarted: [begun(20)] } }, 'well-month'],
    [
      'begun, and no longer needed: said once',
      { logs: { ...logs, wellStarted: [begun(20)] }, graduated: done },
      'well-graduate',
    ],
    [
      'begun, no longer needed, and that was said: silent from then on, also after a month',
      { today: day(60), logs: { ...logs, wellStarted: [begun(20)], prompted: [said(25)] }, graduated: done },
      undefined,
    ],
    [
      'said in an earlier episode: said again',
      { logs: { ...logs, wellStarted: [begun(20)], prompted: [said(10)] }, graduated: done },
      'well-graduate',
    ],
    [
      'begun before the plan of this episode: recovered anew',
      { planStart: day(22), logs: { ...logs, wellStarted: [begun(20)] } },
      'well-recovered',
    ],
    ['begun over a year ago', { today: day(500), logs: { ...logs, wellStarted: [begun(20)] } }, undefined],
  ])('%s', (_what, more, rule) => {
    expect(asks(more)).toBe(rule);
  });

  const gp = { to: 'gp', reasons: done } as const;
  test.each<readonly [string, Partial<CoachFacts>, boolean]>([
    ['not recovered', {}, true],
    ['stays well', { logs: { ...logs, wellStarted: [begun(20)] } }, false],
    ['stays well, and somebody should look along', { logs: { ...logs, wellStarted: [begun(20)] }, handOver: gp }, true],
    ['stayed well before this episode', { planStart: day(22), logs: { ...logs, wellStarted: [begun(20)] } }, true],
  ])('help alongside and the week review step back for who stays well: %s', (_what, more, speaks) => {
    const facts: CoachFacts = { ...recovered, ...more };
    for (const prompter of [carePrompter, reviewPrompter]) {
      expect(prompter.speaks(facts, coachKnowledge) !== undefined).toBe(speaks);
    }
  });
});
