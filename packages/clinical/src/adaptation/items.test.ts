import {
  type ActivityDay,
  adaptActivity,
  adaptWalking,
  addDays,
  amountOf,
  type BackToUsual,
  type DayResponse,
  flareConcern,
  flarePlan,
  flareShare,
  type Mode,
} from '@rugwijs/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adaptationKnowledge } from './adaptation-knowledge.ts';
import { dayNumber, did, firstDay, nextDose, ruleOf } from './examples.ts';
import { thresholds } from './thresholds.ts';

interface Told {
  readonly on: number;
  readonly nextMorning?: BackToUsual;
  readonly at48h?: BackToUsual;
  readonly gone?: BackToUsual;
}

const told = ({ on, gone, ...answers }: Told): DayResponse => ({
  day: dayNumber(on),
  ...answers,
  ...(gone === undefined ? {} : { goneWithinDayPart: gone }),
});

const walked = (...days: readonly number[]): ActivityDay[] => days.map((on) => ({ day: dayNumber(on), amount: 20 }));

function walk(mode: Mode, days: readonly number[], answers: readonly Told[], more: object = {}) {
  return adaptWalking(
    {
      mode,
      start: { kind: 'time', minutes: 20 },
      since: firstDay,
      today: dayNumber(7),
      targetDays: 4,
      done: walked(...days),
      responses: answers.map(told),
      alarms: [],
      ...more,
    },
    adaptationKnowledge,
  );
}

const calm = [0, 2, 4].map((on): Told => ({ on, nextMorning: 'yes' }));

describe('walking, one step a week', () => {
  test.each([
    ['a calm week', calm, 'light', 24, 'back-to-usual'],
    ['a calm week', calm, 'time-contingent', 22, 'weekly-quota'],
    ['a calm week', calm, 'pain-guided', 24, 'leg-pain-within-day-part'],
    [
      'one slow morning',
      [...calm.slice(1), { on: 0, nextMorning: 'no', at48h: 'yes' }],
      'light',
      20,
      'raised-settled-once',
    ],
    [
      'one slow morning',
      [...calm.slice(1), { on: 0, nextMorning: 'no', at48h: 'yes' }],
      'time-contingent',
      20,
      'brake-raised',
    ],
    [
      'one slow morning',
      [...calm.slice(1), { on: 0, nextMorning: 'no', at48h: 'yes' }],
      'pain-guided',
      18,
      'leg-pain-lasted',
    ],
    [
      'two slow mornings',
      [0, 2].map((on) => ({ on, nextMorning: 'no', at48h: 'yes' })),
      'light',
      18,
      'raised-settled-again',
    ],
    [
      'two slow mornings',
      [0, 2].map((on) => ({ on, nextMorning: 'no', at48h: 'yes' })),
      'time-contingent',
      20,
      'brake-raised',
    ],
    ['raised after 48 hours', [{ on: 0, nextMorning: 'no', at48h: 'no' }], 'light', 16, 'still-raised-after-48h'],
    ['raised after 48 hours', [{ on: 0, nextMorning: 'no', at48h: 'no' }], 'time-contingent', 16, 'brake-still-raised'],
    [
      'leg pain longer than part of the day',
      [{ on: 0, nextMorning: 'yes', gone: 'no' }],
      'pain-guided',
      18,
      'leg-pain-lasted',
    ],
    ['nothing told', [], 'light', 20, 'response-unknown'],
    ['nothing told', [], 'time-contingent', 20, 'response-unknown'],
    ['only "weet ik niet"', [{ on: 0, nextMorning: 'unknown' }], 'light', 20, 'response-unknown'],
  ] as const)('%s (%j), %s → %i minutes, %s', (_what, answers, mode, minutes, rule) => {
    const change = walk(mode, [0, 2, 4], answers as readonly Told[]);
    expect([amountOf(change.to), ruleOf(change)]).toEqual([minutes, rule]);
  });

  test.each([
    ['too few days', [0], {}, 'quota-not-done', 20],
    ['none at all', [], {}, 'restart', 16],
    ['an alarm sign in the week', [0, 2, 4], { alarms: [dayNumber(3)] }, 'no-rise-after-alarm', 20],
    ['a flare-up in the week', [0, 2, 4], { isFlareDay: (day: string) => day === dayNumber(6) }, 'flare-ramp', 20],
    ['at the goal of 30 minutes', [0, 2, 4], { start: { kind: 'time', minutes: 30 } }, 'top-dose', 30],
  ] as const)('%s', (_what, days, more, rule, minutes) => {
    const change = walk('time-contingent', days, calm, more);
    expect([ruleOf(change), amountOf(change.to)]).toEqual([rule, minutes]);
  });

  test('a walk with 3 points more pain after it lowers the next week', () => {
    const done = [0, 2, 4].map((on) => ({ day: dayNumber(on), amount: 20, painBefore: 2, painAfter: 5 }));
    expect(amountOf(walk('light', [], calm, { done }).to)).toBe(16);
  });

  test('a flare-up today lends a share; nothing rises', () => {
    expect(walk('time-contingent', [0, 2, 4], calm, { flareShare: 0.7 })).toMatchObject({
      step: 'down',
      from: { minutes: 20 },
      to: { minutes: 14 },
    });
  });

  test('two minutes can grow too: by half a minute', () => {
    const minutes = [1, 2, 3].map((week) => {
      const days = Array.from({ length: week * 7 }, (_, on) => on);
      const answers = days.map((on): Told => ({ on, nextMorning: 'yes' }));
      return amountOf(
        walk('time-contingent', days, answers, { start: { kind: 'time', minutes: 2 }, today: dayNumber(week * 7) }).to,
      );
    });
    expect(minutes).toEqual([2.5, 3, 3.5]);
  });
});

describe('laws of a weekly quota', { timeout: 60_000 }, () => {
  const answer = fc.option(fc.constantFrom<BackToUsual>('yes', 'yes', 'yes', 'no', 'unknown'), {
    nil: undefined,
    freq: 5,
  });
  const aDay = fc.record({ walk: fc.boolean(), nextMorning: answer, at48h: answer, gone: answer });

  test('never more than a quarter up in a week, never under the floor, never up after an alarm or an unknown week', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Mode>('light', 'time-contingent', 'pain-guided'),
        fc.double({ min: 2, max: 40, noNaN: true }).map((minutes) => Math.round(minutes * 2) / 2),
        fc.array(aDay, { minLength: 14, maxLength: 84 }),
        fc.array(fc.integer({ min: 0, max: 83 }), { maxLength: 2 }),
        (mode, minutes, days, alarms) => {
          const on = (count: number) =>
            walk(
              mode,
              days.flatMap(({ walk: did }, index) => (did && index < count ? [index] : [])),
              days.flatMap(({ nextMorning, at48h, gone }, index): Told[] =>
                index < count
                  ? [
                      {
                        on: index,
                        ...(nextMorning ? { nextMorning } : {}),
                        ...(at48h ? { at48h } : {}),
                        ...(gone ? { gone } : {}),
                      },
                    ]
                  : [],
              ),
              { start: { kind: 'time', minutes }, today: dayNumber(count), alarms: alarms.map(dayNumber).sort() },
            );
          for (let week = 7; week <= days.length; week += 7) {
            const change = on(week);
            expect(amountOf(change.to)).toBeLessThanOrEqual(amountOf(change.from) * (1 + thresholds.cap.share));
            expect(amountOf(change.to)).toBeGreaterThanOrEqual(Math.min(minutes, thresholds.floor.minutes));
            expect(amountOf(on(week + 6).to)).toBe(amountOf(change.to));
            const alarm = alarms.some((day) => day >= week - 7 && day < week);
            const nothingKnown = days.slice(week - 7, week).every(({ nextMorning, at48h }) => !nextMorning && !at48h);
            if (alarm || nothingKnown) expect(change.step).not.toBe('up');
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('time-contingent: a good week gives no more than an ordinary one', () => {
    const ordinary = walk('time-contingent', [0, 2, 4], calm);
    const good = walk(
      'time-contingent',
      [0, 1, 2, 3, 4, 5, 6],
      [0, 1, 2, 3, 4, 5, 6].map((on) => ({ on, nextMorning: 'yes', at48h: 'yes' })),
    );
    expect(good.to).toEqual(ordinary.to);
  });
});

describe('a wished-for activity', () => {
  const trial = (on: number, amount: number): ActivityDay => ({ day: dayNumber(on), amount });
  const activity = (trials: readonly ActivityDay[], more: object = {}) =>
    adaptActivity(
      {
        item: 'activity-1',
        unit: 'minutes',
        mode: 'time-contingent',
        trialsNeeded: 3,
        trials,
        today: dayNumber(5),
        targetDays: 3,
        done: [],
        responses: [],
        alarms: [],
        ...more,
      },
      adaptationKnowledge,
    );

  test.each([
    [[], 3],
    [[10], 2],
    [[10, 12], 1],
  ])('after trials of %j there are %i left, and no quota', (amounts, left) => {
    expect(activity(amounts.map((amount, on) => trial(on, amount)))).toMatchObject({ kind: 'trials', left });
  });

  test.each([
    [[10, 10, 10], 8],
    [[10, 12, 14], 9],
    [[1, 1, 1], 1],
    [[10, 10, 10, 60], 8],
  ])('trials of %j give a first quota of %i: 80 %% of the mean of the first three', (amounts, quota) => {
    expect(activity(amounts.map((amount, on) => trial(on, amount)))).toMatchObject({ kind: 'quota', quota });
  });

  test('then a tenth a week, set in advance', () => {
    const done = [3, 5, 7].map((on) => ({ day: dayNumber(on), amount: 40 }));
    const responses = [3, 5, 7].map((on) => told({ on, nextMorning: 'yes' }));
    const trials = [0, 1, 2].map((on) => trial(on, 50));
    expect(activity(trials, { done, responses, today: dayNumber(9) })).toMatchObject({ quota: 40 });
    expect(activity(trials, { done, responses, today: dayNumber(10) })).toMatchObject({ quota: 44 });
  });
});

describe('flare-up plans (facts.md F9)', () => {
  const flare = (from: number, days: number) => ({ start: dayNumber(from), end: dayNumber(from + days - 1) });

  test.each([
    ['no earlier one', [], 0.7, 2, 5],
    ['earlier ones took 2 days', [flare(0, 2), flare(9, 2)], 0.8, 1, 3],
    ['earlier ones took 5 days', [flare(0, 5)], 0.7, 2, 5],
    ['earlier ones took 12 days', [flare(0, 12), flare(20, 3), flare(30, 14)], 0.6, 3, 7],
    ['an earlier one without an end says nothing', [{ start: dayNumber(0) }], 0.7, 2, 5],
  ])('%s', (_what, earlier, share, reducedDays, rampDays) => {
    expect(flarePlan(earlier, thresholds.flare)).toMatchObject({ share, reducedDays, rampDays });
  });

  test('every plan: 60–80 % for 1–3 days, full again 3–7 days later, never less from one day to the next', () => {
    for (const plan of thresholds.flare.plans) {
      expect(plan.share).toBeGreaterThanOrEqual(0.6);
      expect(plan.share).toBeLessThanOrEqual(0.8);
      expect(plan.reducedDays).toBeGreaterThanOrEqual(1);
      expect(plan.reducedDays).toBeLessThanOrEqual(3);
      expect(plan.rampDays).toBeGreaterThanOrEqual(3);
      expect(plan.rampDays).toBeLessThanOrEqual(7);
      for (let day = 1; day < 14; day += 1)
        expect(flareShare(day + 1, plan)).toBeGreaterThanOrEqual(flareShare(day, plan));
      expect(flareShare(plan.reducedDays, plan)).toBe(plan.share);
      expect(flareShare(plan.reducedDays + plan.rampDays, plan)).toBe(1);
    }
  });

  test.each([
    [14, undefined],
    [15, 'flare-long'],
    [42, 'flare-long'],
    [43, undefined],
  ])('going on for %i days after its start', (days, concern) => {
    expect(flareConcern(dayNumber(days), [{ start: dayNumber(0) }], thresholds.flare)).toBe(concern);
  });

  test.each([
    [[0, 8, 16], undefined],
    [[0, 8, 16, 24], 'flare-often'],
    [[0, 40, 48, 56], undefined],
  ])('flare-ups on days %j', (starts, concern) => {
    const flares = starts.map((from) => flare(from, 3));
    expect(flareConcern(addDays(flares.at(-1)?.end ?? '', 1), flares, thresholds.flare)).toBe(concern);
  });
});

describe('restart, ladder and the ends of a dose', () => {
  test.each([
    [12, 9],
    [8, 6],
    [5, 4],
    [4, 4],
  ])('after a week without, %i repetitions become %i', (reps, after) => {
    const attempts = [did({ on: 0, dose: { kind: 'reps', sets: 2, reps } })];
    expect(nextDose({ attempts, today: dayNumber(9) }).to).toMatchObject({ reps: after });
  });

  test('a restart never gives more than a rule that lowers', () => {
    const attempts = [did({ on: 0, dose: { kind: 'reps', sets: 2, reps: 10 }, nextMorning: 'no', at48h: 'no' })];
    const change = nextDose({ attempts, today: dayNumber(9) });
    expect(change.to).toMatchObject({ reps: 8 });
    expect(change.reasons.map(({ rule }) => rule)).toEqual(['restart', 'still-raised-after-48h']);
  });

  test('at the floor a step down is an easier exercise, and without one it holds', () => {
    const attempts = [did({ on: 0, dose: { kind: 'reps', sets: 2, reps: 4 }, tooHeavy: true })];
    expect(nextDose({ attempts, today: dayNumber(1) })).toMatchObject({ step: 'down', exercise: 'supine-pelvic-tilt' });
    const alone = { find: () => undefined, mayDo: () => false, mayStepUp: false };
    expect(ruleOf(nextDose({ attempts, today: dayNumber(1), ladder: alone }))).toBe('lowest-dose');
  });

  test.each([
    ['lower', 7, 7],
    ['much lower: not under 80 % of what was done', 3, 6],
    ['higher: no jump', 30, 8],
  ])('a new plan whose dose is %s', (_what, reps, from) => {
    const attempts = [did({ on: 0, nextMorning: 'yes' })];
    const planned = { kind: 'reps', sets: 2, reps } as const;
    expect(nextDose({ attempts, today: dayNumber(1), planIsNewer: true, planned }).from).toMatchObject({
      reps: from,
      sets: 2,
    });
  });
});
