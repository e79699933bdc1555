import {
  type ActivityDay,
  adaptActivity,
  addDays,
  type BackToUsual,
  type DayResponse,
  flareConcern,
  flarePlan,
  flareShare,
} from '@rugwijs/core';
import { describe, expect, test } from 'vitest';
import { adaptationKnowledge } from './adaptation-knowledge.ts';
import { dayNumber, did, nextDose, ruleOf } from './examples.ts';
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
