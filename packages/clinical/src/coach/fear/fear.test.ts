import { readdirSync, readFileSync } from 'node:fs';
import {
  type Answers,
  demands,
  dropOf,
  type ExposureTry,
  type FearedActivity,
  type FearMoment,
  forbids,
  type HomeTestId,
  isMuchWorse,
  type Limit,
  ladderOf,
  lastDone,
  limitsOf,
  mayTry,
  nextRung,
  physioReasons,
} from '@rugwijs/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExerciseId } from '../../session/exercise-ids.ts';
import { exerciseTable } from '../../session/exercises.ts';
import { tests as homeTests } from '../strength/tests.ts';
import { type CommonFearId, commonFearIds } from './common-fears.ts';
import { fearKnowledge as knowledge } from './knowledge.ts';

/** The ladder of feared activities (facts.md F2, facts-2.md 14): cases a physiotherapist can read, and laws. */

interface FearCase {
  readonly shows: string;
  readonly answers: Answers;
  readonly alarm?: boolean;
  readonly inFlare?: boolean;
  readonly feared: readonly FearedActivity[];
  readonly exposed: readonly ExposureTry[];
  readonly expected: {
    readonly kind: string;
    readonly activity?: string;
    readonly move?: string;
    readonly rules: readonly string[];
  };
}

const folder = new URL('../../../cases/coach/', import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.startsWith('fear-'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as FearCase);

describe('the ladder, case by case', () => {
  test.each(cases.map((one) => [one.shows, one] as const))('%s', (_shows, one) => {
    const moment: FearMoment = {
      answers: one.answers,
      limits: limitsOf(one.answers),
      unchecked: false,
      alarm: one.alarm ?? false,
      inFlare: one.inFlare ?? false,
    };
    const step = nextRung(one.feared, one.exposed, moment, knowledge);
    const { rules, ...said } = one.expected;
    expect(step).toMatchObject(said);
    expect(step.reasons.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...rules]));
  });
});

const ids = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const limit = fc.constantFrom<Limit>('osteoporosis', 'heart', 'new-hip-or-knee', 'balance', 'radicular', 'pregnancy');
const score = fc.integer({ min: 0, max: 10 });
const feared = fc
  .array(
    fc.record({
      activity: fc.constantFrom(...ids),
      name: fc.constant('x'),
      harm: fc.integer({ min: 0, max: 100 }),
      demands: fc.subarray([...demands], { maxLength: 2 }),
      day: fc.constant('2026-03-01'),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((list) => list as readonly FearedActivity[]);
const exposed = fc.array(
  fc.record({
    activity: fc.constantFrom(...ids),
    day: fc.constant('2026-03-02'),
    expected: score,
    real: score,
    next: score,
    done: fc.boolean(),
  }),
  { maxLength: 14 },
) as fc.Arbitrary<readonly ExposureTry[]>;
const moment = fc.record({
  answers: fc.constant({}),
  limits: fc.uniqueArray(limit, { maxLength: 3 }),
  unchecked: fc.boolean(),
  alarm: fc.boolean(),
  inFlare: fc.boolean(),
}) as fc.Arbitrary<FearMoment>;
const calm: FearMoment = { answers: {}, limits: [], unchecked: false, alarm: false, inFlare: false };

describe('the next rung', () => {
  const law = (holds: (list: readonly FearedActivity[], tries: readonly ExposureTry[], now: FearMoment) => void) =>
    fc.assert(fc.property(feared, exposed, moment, holds), { numRuns: 2000 });

  test('law: never on a day with an alarm sign or before the check', () => {
    law((list, tries, now) => {
      const step = nextRung(list, tries, now, knowledge);
      if (now.alarm || now.unchecked) expect(step.kind).toBe('closed');
      for (const { activity } of list) {
        if (!now.alarm && !now.unchecked) continue;
        const ladder = ladderOf(list, tries, knowledge);
        expect(mayTry(activity, ladder, step, now, knowledge).length).toBeGreaterThan(0);
      }
    });
  });

  test('law: never what a limit of this person forbids', () => {
    law((list, tries, now) => {
      const step = nextRung(list, tries, now, knowledge);
      if (step.kind !== 'rung') return;
      const rung = ladderOf(list, tries, knowledge).find(({ activity }) => activity === step.activity);
      expect(rung && forbids(rung, now, knowledge)).toEqual([]);
    });
  });

  test('law: up only after a drop of half, twice done, no bad surprise, and never in a flare-up', () => {
    law((list, tries, now) => {
      const step = nextRung(list, tries, now, knowledge);
      if (step.kind !== 'rung' || step.move !== 'up') return;
      const ladder = ladderOf(list, tries, knowledge);
      const last = lastDone(ladder, tries);
      const from = ladder.find(({ activity }) => activity === last?.activity);
      expect(now.inFlare).toBe(false);
      expect(from && dropOf(from)).toBeGreaterThanOrEqual(0.5);
      expect(from?.tries.length).toBeGreaterThanOrEqual(2);
      expect(last && isMuchWorse(last, knowledge)).toBe(false);
    });
  });

  test('law: never more than one open rung is skipped, and only one that a limit forbids', () => {
    law((list, tries, now) => {
      const step = nextRung(list, tries, now, knowledge);
      if (step.kind !== 'rung' || step.move !== 'up') return;
      const ladder = ladderOf(list, tries, knowledge);
      const place = (id: string | undefined) => ladder.findIndex(({ activity }) => activity === id);
      const between = ladder
        .slice(place(lastDone(ladder, tries)?.activity) + 1, place(step.activity))
        .filter(({ won }) => !won);
      expect(between.length).toBeLessThanOrEqual(1);
      for (const rung of between) expect(forbids(rung, now, knowledge).length).toBeGreaterThan(0);
    });
  });

  test('law: nothing above the advised rung may be tried, unless it was won', () => {
    law((list, tries, now) => {
      const step = nextRung(list, tries, now, knowledge);
      if (step.kind !== 'rung') return;
      const ladder = ladderOf(list, tries, knowledge);
      const at = ladder.findIndex(({ activity }) => activity === step.activity);
      for (const rung of ladder.slice(at + 1)) {
        if (!rung.won || now.inFlare) {
          expect(mayTry(rung.activity, ladder, step, now, knowledge).length).toBeGreaterThan(0);
        }
      }
      expect(mayTry(step.activity, ladder, step, now, knowledge)).toEqual([]);
    });
  });

  test('law: every step says why', () => {
    law((list, tries, now) => {
      expect(nextRung(list, tries, now, knowledge).reasons.length).toBeGreaterThan(0);
    });
  });

  test('an empty ladder asks for rungs; one taken off is gone', () => {
    expect(nextRung([], [], calm, knowledge).kind).toBe('empty');
    const one = { activity: 'a', name: 'a', harm: 30, demands: [], day: '2026-03-01' };
    expect(nextRung([one, { ...one, removed: true }], [], calm, knowledge).kind).toBe('empty');
  });

  test('a new estimate finds the new order', () => {
    const rung = (activity: string, harm: number) => ({
      activity,
      name: activity,
      harm,
      demands: [],
      day: '2026-03-01',
    });
    const list = [rung('a', 30), rung('b', 60), rung('a', 80)];
    expect(ladderOf(list, [], knowledge).map(({ activity }) => activity)).toEqual(['b', 'a']);
  });

  test('all won: at the top', () => {
    const one = { activity: 'a', name: 'a', harm: 30, demands: [], day: '2026-03-01' };
    const time = { activity: 'a', day: '2026-03-02', expected: 4, real: 1, next: 1, done: true };
    const step = nextRung([one], [time, time], calm, knowledge);
    expect(step.kind).toBe('top');
    expect(mayTry('a', ladderOf([one], [time, time], knowledge), step, calm, knowledge)).toEqual([]);
  });

  test('with help for what comes next, only what was done before may be done alone', () => {
    const rung = (activity: string, harm: number, demand: 'lift' | undefined) => ({
      activity,
      name: activity,
      harm,
      demands: demand ? [demand] : [],
      day: '2026-03-01',
    });
    const list = [rung('a', 30, undefined), rung('b', 50, 'lift'), rung('c', 60, 'lift'), rung('d', 70, undefined)];
    const time = { activity: 'a', day: '2026-03-02', expected: 4, real: 1, next: 1, done: true };
    const now = { ...calm, limits: ['pregnancy'] as const };
    const step = nextRung(list, [time, time], now, knowledge);
    expect(step.kind).toBe('hand-over');
    const ladder = ladderOf(list, [time, time], knowledge);
    expect(mayTry('a', ladder, step, now, knowledge)).toEqual([]);
    expect(mayTry('d', ladder, step, now, knowledge).map(({ rule }) => rule)).toEqual(['fear-too-high']);
  });
});

describe('limits', () => {
  /** What asks the same of the body, of the exercises and of the home tests. */
  const alike = {
    'sit-long': ['seated-pelvic-tilt'],
    'low-seat': ['sit-to-stand', 'chair-stand', 'five-stands'],
    'turn-in-bed': ['supine-twist', 'knee-rocking'],
    socks: ['seated-forward-bend'],
    'tie-shoes': ['roll-down', 'seated-forward-bend'],
    'pick-up-light': ['roll-down', 'hip-hinge'],
    dishwasher: ['hip-hinge', 'seated-rotation'],
    vacuum: ['hip-hinge', 'seated-rotation'],
    'make-bed': ['roll-down', 'seated-rotation'],
    // Nothing else in which a moment without consciousness costs a life.
    'drive-long': ['swimming'],
    'walk-long': ['walking', 'six-minute-walk'],
    stairs: ['stair-climbing', 'step-up'],
    cycle: ['cycling'],
    garden: ['hip-hinge', 'box-lift', 'seated-rotation'],
    'carry-shopping': ['suitcase-carry', 'farmer-carry'],
    'lift-crate': ['box-lift', 'free-lift'],
    'lift-child': ['box-lift', 'free-lift'],
    run: ['interval-walking', 'step-up'],
  } as const satisfies Record<CommonFearId, readonly (ExerciseId | HomeTestId)[]>;

  test.each(commonFearIds.flatMap((id) => alike[id].map((other) => [id, other] as const)))(
    '%s is no less strict than %s',
    (id, other) => {
      const strict = other in exerciseTable ? exerciseTable[other as ExerciseId] : homeTests[other as HomeTestId];
      const [rung] = ladderOf([{ activity: id, name: id, harm: 30, day: '2026-03-01' }], [], knowledge);
      for (const one of strict.notWith) {
        expect(rung && forbids(rung, { limits: [one], answers: {} }, knowledge), one).toHaveLength(1);
      }
    },
  );

  // Own activities are told by what they ask, so each demand is held to an exercise as well.
  test.each([
    ['lift', 'free-lift'],
    ['lift', 'farmer-carry'],
    ['lift', 'deadlift'],
    ['bend', 'seated-forward-bend'],
    ['bend', 'roll-down'],
    ['twist', 'supine-twist'],
    ['twist', 'seated-rotation'],
    ['impact', 'interval-walking'],
    ['strain', 'interval-walking'],
    ['fall', 'stair-climbing'],
    ['drive', 'swimming'],
  ] as const)('what asks to %s is no less strict than the exercise %s', (demand, exercise) => {
    expect(knowledge.notWith[demand]).toEqual(expect.arrayContaining([...exerciseTable[exercise].notWith]));
  });

  test('what an own activity asks is not known: everything counts', () => {
    for (const demand of demands) {
      for (const one of knowledge.notWith[demand]) {
        expect(forbids({}, { limits: [one], answers: {} }, knowledge)).toHaveLength(1);
      }
    }
  });

  test.each(demands)('a list of illnesses that is not known: what asks to %s is not for alone', (demand) => {
    const answers = { 'leg-pain': 'none', limits: 'unknown' };
    const none = Object.fromEntries(
      ['pregnant', 'osteoporosis', 'steroids', 'spine-procedure', 'anticoagulants'].map((row) => [row, 'no']),
    );
    const limits = limitsOf({ ...none, ...answers });
    expect(forbids({ demands: [demand] }, { limits, answers }, knowledge).length).toBeGreaterThan(0);
  });

  test('every common activity is on the list once', () => {
    expect(new Set(commonFearIds).size).toBe(commonFearIds.length);
  });
});

describe('when a physiotherapist is better', () => {
  const rung = { activity: 'a', name: 'a', harm: 60, demands: [], day: '2026-03-01' };
  const time = { activity: 'a', day: '2026-03-02', expected: 8, real: 7, next: 7, done: true };
  test.each([
    ['high risk', [], [], 'high', 'fear-physio-risk'],
    ['every rung above 50', [rung], [], 'low', 'fear-physio-high'],
    ['five times and not halved', [{ ...rung, harm: 30 }], [time, time, time, time, time], 'low', 'fear-physio-stuck'],
  ] as const)('%s', (_why, list, tries, risk, rule) => {
    const reasons = physioReasons(ladderOf(list, tries, knowledge), { risk }, knowledge);
    expect(reasons.map((reason) => reason.rule)).toEqual([rule]);
  });

  test('four times, low risk, an easy rung: the ladder alone', () => {
    const ladder = ladderOf([{ ...rung, harm: 30 }], [time, time, time, time], knowledge);
    expect(physioReasons(ladder, { risk: 'low' }, knowledge)).toEqual([]);
  });
});
