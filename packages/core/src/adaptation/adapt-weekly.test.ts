import { describe, expect, test } from 'vitest';
import type { BackToUsual } from '../check-in/response.ts';
import { type ActivityInput, adaptActivity } from './adapt-activity.ts';
import { adaptWalking, type WeekState } from './adapt-weekly.ts';
import { dayNumber, knowledge } from './examples.ts';
import { needsRestart } from './restart.ts';
import type { ActivityDay, DayResponse, WeeklyInput } from './week-facts.ts';

const { thresholds } = knowledge.adaptation;
type Input = Omit<WeeklyInput, 'item' | 'top'>;

const walked = (days: readonly number[], more: Partial<ActivityDay> = {}): readonly ActivityDay[] =>
  days.map((on) => ({ day: dayNumber(on), amount: 20, ...more }));
const said = (days: readonly number[], nextMorning?: BackToUsual, more: Partial<DayResponse> = {}) =>
  days.map(
    (on): DayResponse => ({ day: dayNumber(on), ...(nextMorning === undefined ? {} : { nextMorning }), ...more }),
  );
const calmWeek = (...days: readonly number[]) => ({ done: walked(days), responses: said(days, 'yes') });

function walk(today: number, more: Partial<Input>) {
  const input: Input = {
    mode: 'light',
    start: { kind: 'time', minutes: 20 },
    since: dayNumber(0),
    today: dayNumber(today),
    targetDays: 5,
    done: [],
    responses: [],
    alarms: [],
    ...more,
  };
  return adaptWalking(input, knowledge);
}

/** Step, minutes, rule. */
const line = (today: number, more: Partial<Input>) => {
  const { step, to, reasons } = walk(today, more);
  return [step, to.kind === 'time' ? to.minutes : undefined, reasons[0]?.rule];
};

describe('the first week', () => {
  test.each([-3, 0, 6])('day %i: what was begun with', (today) => {
    expect(line(today, calmWeek(0, 2, 4))).toEqual(['new', 20, 'first-time']);
    expect(walk(today, {})).toMatchObject({ item: 'walking', alarmCheck: false });
    expect('values' in (walk(today, {}).reasons[0] ?? {})).toBe(false);
  });
});

describe('one week, judged on day 7', () => {
  const three = [0, 3, 6];
  test.each<[string, Partial<Input>, readonly unknown[]]>([
    ['calm', calmWeek(...three), ['up', 24, 'back-to-usual']],
    ['calm, time-contingent', { ...calmWeek(...three), mode: 'time-contingent' }, ['up', 22, 'weekly-quota']],
    ['calm, pain-guided', { ...calmWeek(...three), mode: 'pain-guided' }, ['up', 24, 'leg-pain-within-day-part']],
    ['two days of five', calmWeek(0, 6), ['hold', 20, 'quota-not-done']],
    [
      'two walks on one day are one day',
      { ...calmWeek(0, 6), done: walked([0, 0, 6]) },
      ['hold', 20, 'quota-not-done'],
    ],
    ['nothing told', { done: walked(three) }, ['hold', 20, 'response-unknown']],
    ['told of other days', { done: walked(three), responses: said([1, 2], 'yes') }, ['hold', 20, 'response-unknown']],
    ['"weet ik niet"', { done: walked(three), responses: said(three, 'unknown') }, ['hold', 20, 'response-unknown']],
    ['not asked yet', { done: walked(three), responses: said([6]) }, ['hold', 20, 'response-unknown']],
    [
      'one of them known',
      { done: walked(three), responses: [...said([0, 3]), ...said([6], 'yes')] },
      ['up', 24, 'back-to-usual'],
    ],
    [
      'pain told with the walk, not up',
      { done: walked(three, { painBefore: 3, painAfter: 3 }) },
      ['up', 24, 'back-to-usual'],
    ],
    [
      'pain told with the walk, up by 1',
      { done: walked(three, { painBefore: 3, painAfter: 4 }) },
      ['hold', 20, 'response-unknown'],
    ],
    ['pain told before only', { done: walked(three, { painBefore: 3 }) }, ['hold', 20, 'response-unknown']],
    ['pain told after only', { done: walked(three, { painAfter: 3 }) }, ['hold', 20, 'response-unknown']],
    [
      'pain up by 2',
      { ...calmWeek(...three), done: walked(three, { painBefore: 2, painAfter: 4 }) },
      ['up', 24, 'back-to-usual'],
    ],
    [
      'pain up by 3',
      { ...calmWeek(...three), done: walked(three, { painBefore: 2, painAfter: 5 }) },
      ['down', 16, 'still-raised-after-48h'],
    ],
    [
      'pain up by 3, time-contingent',
      { mode: 'time-contingent', done: walked(three, { painBefore: 2, painAfter: 5 }) },
      ['down', 16, 'brake-still-raised'],
    ],
    [
      'raised at 48 hours',
      { done: walked(three), responses: said([0], 'yes', { at48h: 'no' }) },
      ['down', 16, 'still-raised-after-48h'],
    ],
    [
      'one slow morning',
      { done: walked(three), responses: said([0], 'no', { at48h: 'yes' }) },
      ['hold', 20, 'raised-settled-once'],
    ],
    [
      'two slow mornings',
      { done: walked(three), responses: said([0, 3], 'no', { at48h: 'yes' }) },
      ['down', 18, 'raised-settled-again'],
    ],
    [
      'two slow mornings, time-contingent',
      { mode: 'time-contingent', done: walked(three), responses: said([0, 3], 'no', { at48h: 'yes' }) },
      ['hold', 20, 'brake-raised'],
    ],
    [
      'one slow morning, pain-guided',
      { mode: 'pain-guided', done: walked(three), responses: said([0], 'no', { at48h: 'yes' }) },
      ['down', 18, 'leg-pain-lasted'],
    ],
    [
      'leg pain lasted once of three times',
      {
        mode: 'pain-guided',
        done: walked(three),
        responses: [
          ...said([0], 'yes', { goneWithinDayPart: 'no' }),
          ...said([3, 6], 'yes', { goneWithinDayPart: 'yes' }),
        ],
      },
      ['down', 18, 'leg-pain-lasted'],
    ],
    [
      'leg pain "weet ik niet" once of three times',
      {
        mode: 'pain-guided',
        done: walked(three),
        responses: [
          ...said([0], 'yes', { goneWithinDayPart: 'unknown' }),
          ...said([3, 6], 'yes', { goneWithinDayPart: 'yes' }),
        ],
      },
      ['hold', 20, 'response-unknown'],
    ],
    [
      'known of one, and a calm walk',
      { done: [...walked([0], { painBefore: 2, painAfter: 2 }), ...walked([3, 6])], responses: said([3], 'yes') },
      ['up', 24, 'back-to-usual'],
    ],
    [
      'leg pain lasted',
      { mode: 'pain-guided', done: walked(three), responses: said(three, 'yes', { goneWithinDayPart: 'no' }) },
      ['down', 18, 'leg-pain-lasted'],
    ],
    [
      'leg pain lasted, in another mode',
      { done: walked(three), responses: said(three, 'yes', { goneWithinDayPart: 'no' }) },
      ['up', 24, 'back-to-usual'],
    ],
    [
      'leg pain "weet ik niet"',
      { mode: 'pain-guided', done: walked(three), responses: said(three, 'yes', { goneWithinDayPart: 'unknown' }) },
      ['hold', 20, 'response-unknown'],
    ],
    [
      'leg pain "weet ik niet", in another mode',
      { done: walked(three), responses: said(three, 'yes', { goneWithinDayPart: 'unknown' }) },
      ['up', 24, 'back-to-usual'],
    ],
    [
      'it rose, and nobody told when it went',
      { mode: 'pain-guided', ...calmWeek(...three), done: walked(three, { painBefore: 1, painAfter: 2 }) },
      ['hold', 20, 'response-unknown'],
    ],
    [
      'it rose, and went in time',
      {
        mode: 'pain-guided',
        done: walked(three, { painBefore: 1, painAfter: 2 }),
        responses: said(three, 'yes', { goneWithinDayPart: 'yes' }),
      },
      ['up', 24, 'leg-pain-within-day-part'],
    ],
    [
      'it rose on a day of which nothing was told',
      {
        mode: 'pain-guided',
        done: walked(three, { painBefore: 1, painAfter: 2 }),
        responses: said([0, 3], 'yes', { goneWithinDayPart: 'yes' }),
      },
      ['hold', 20, 'response-unknown'],
    ],
    [
      'an alarm sign on the first day',
      { ...calmWeek(...three), alarms: [dayNumber(0)] },
      ['hold', 20, 'no-rise-after-alarm'],
    ],
    ['an alarm sign before it', { ...calmWeek(...three), alarms: [dayNumber(-1)] }, ['up', 24, 'back-to-usual']],
    [
      'a flare-up on the first day',
      { ...calmWeek(...three), isFlareDay: (day) => day === dayNumber(0) },
      ['hold', 20, 'flare-ramp'],
    ],
    [
      'a flare-up on the last day',
      { ...calmWeek(...three), isFlareDay: (day) => day === dayNumber(6) },
      ['hold', 20, 'flare-ramp'],
    ],
    [
      'a flare-up on the first day after it says nothing of it',
      { ...calmWeek(0, 6), isFlareDay: (day) => day === dayNumber(7) },
      ['hold', 20, 'quota-not-done'],
    ],
    [
      'a flare-up before it',
      { ...calmWeek(...three), isFlareDay: (day) => day === dayNumber(-1) },
      ['up', 24, 'back-to-usual'],
    ],
    ['at the top', { ...calmWeek(...three), start: { kind: 'time', minutes: 30 } }, ['hold', 30, 'top-dose']],
    ['near the top', { ...calmWeek(...three), start: { kind: 'time', minutes: 28 } }, ['up', 30, 'back-to-usual']],
    [
      '1 minute cannot rise by a quarter',
      { ...calmWeek(...three), start: { kind: 'time', minutes: 1 } },
      ['hold', 1, 'weekly-cap'],
    ],
    [
      '2 minutes by a half',
      { ...calmWeek(...three), start: { kind: 'time', minutes: 2 } },
      ['up', 2.5, 'back-to-usual'],
    ],
    [
      'not lower than 3',
      { done: walked(three), start: { kind: 'time', minutes: 3 }, responses: said([0], 'yes', { at48h: 'no' }) },
      ['hold', 3, 'still-raised-after-48h'],
    ],
    ['nothing done', {}, ['down', 16, 'restart']],
  ])('%s', (_what, more, expected) => {
    expect(line(7, more)).toEqual(expected);
  });

  test('what each shows', () => {
    const because = (more: Partial<Input>) => walk(7, more).reasons[0];
    expect(because(calmWeek(0, 3, 6))).toMatchObject({
      because: [{ question: 'done-this-week', answer: 3 }],
      values: { from: 20, to: 24 },
    });
    const slow = said([0], 'no', { at48h: 'yes' });
    expect(because({ done: walked([0, 3, 6]), responses: slow })?.because).toEqual([
      { question: 'next-morning', answer: 'no' },
    ]);
    expect(because({ mode: 'pain-guided', done: walked([0, 3, 6]), responses: slow })?.because).toEqual([
      { question: 'next-morning', answer: 'no' },
    ]);
    expect(because({ done: walked([0, 3, 6]), responses: said([0], 'no', { at48h: 'no' }) })?.because).toEqual([
      { question: 'at-48h', answer: 'no' },
    ]);
    expect(because({ ...calmWeek(0, 3, 6), alarms: [dayNumber(1), dayNumber(4)] })?.because).toEqual([
      { question: 'alarm-day', answer: dayNumber(4) },
    ]);
  });
});

describe('over more weeks', () => {
  const every = (from: number, to: number, step = 2) =>
    Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => from + index * step);

  test('after a week down one week is held', () => {
    const days = every(0, 28);
    const responses = [...said([0], 'no', { at48h: 'no' }), ...said(days.slice(1), 'yes')];
    expect([7, 14, 21].map((today) => line(today, { done: walked(days), responses, targetDays: 3 }))).toEqual([
      ['down', 16, 'still-raised-after-48h'],
      ['hold', 16, 'no-rise-after-drop'],
      ['up', 19, 'back-to-usual'],
    ]);
  });

  test('empty weeks restart once', () => {
    expect([7, 14, 21, 70].map((today) => line(today, {}))).toEqual([
      ['down', 16, 'restart'],
      ['hold', 16, 'quota-not-done'],
      ['hold', 16, 'quota-not-done'],
      ['hold', 16, 'quota-not-done'],
    ]);
  });
});

describe('what the running week does to a step up that was set for it', () => {
  const week = calmWeek(0, 3, 6);
  const and = (...days: readonly number[]) => ({ done: [...week.done, ...walked(days)], responses: week.responses });

  test.each<[string, number, Partial<Input>, readonly unknown[]]>([
    ['nothing', 8, week, ['up', 24, 'back-to-usual']],
    [
      'an alarm sign before the first walk',
      8,
      { ...week, alarms: [dayNumber(7)] },
      ['hold', 20, 'no-rise-after-alarm'],
    ],
    [
      'an alarm sign on the day of the first walk',
      9,
      { ...and(8), alarms: [dayNumber(8)] },
      ['hold', 20, 'no-rise-after-alarm'],
    ],
    ['an alarm sign after it', 9, { ...and(7), alarms: [dayNumber(8)] }, ['up', 24, 'back-to-usual']],
    [
      'an alarm sign in the future (a clock set back)',
      8,
      { ...week, alarms: [dayNumber(30)] },
      ['hold', 20, 'no-rise-after-alarm'],
    ],
    [
      'a flare-up before the first walk',
      12,
      { ...week, targetDays: 3, isFlareDay: (day) => day === dayNumber(8) },
      ['hold', 20, 'flare-ramp'],
    ],
    ['a flare-up on its day', 12, { ...and(8), isFlareDay: (day) => day === dayNumber(8) }, ['hold', 20, 'flare-ramp']],
    ['a flare-up after it', 12, { ...and(7), isFlareDay: (day) => day === dayNumber(8) }, ['up', 24, 'back-to-usual']],
    [
      'a flare-up in the week after',
      12,
      { ...and(7), isFlareDay: (day) => day === dayNumber(14) },
      ['up', 24, 'back-to-usual'],
    ],
    ['six days without (of three a week)', 12, { ...week, targetDays: 3 }, ['up', 24, 'back-to-usual']],
    ['seven days without', 13, { ...week, targetDays: 3 }, ['down', 16, 'restart']],
    [
      'back after seven days: for the whole week',
      13,
      { ...calmWeek(0, 1, 3), ...{ done: walked([0, 1, 3, 10, 12]) }, targetDays: 3 },
      ['down', 16, 'restart'],
    ],
    [
      'back after seven days, on the first day of the week',
      8,
      { done: walked([0, 7]), targetDays: 3 },
      ['down', 16, 'restart'],
    ],
    [
      'an alarm sign, and there was no step up',
      8,
      { ...calmWeek(3, 6), alarms: [dayNumber(7)] },
      ['hold', 20, 'quota-not-done'],
    ],
    [
      'back within six',
      13,
      { ...calmWeek(0, 1, 3), done: walked([0, 1, 3, 9, 12]), targetDays: 3 },
      ['up', 24, 'back-to-usual'],
    ],
  ])('%s', (_what, today, more, expected) => {
    expect(line(today, more)).toEqual(expected);
  });

  test('what it shows', () => {
    expect(walk(8, { ...week, alarms: [dayNumber(7)] }).reasons[0]?.because).toEqual([
      { question: 'alarm-day', answer: dayNumber(7) },
    ]);
    expect(walk(13, { ...week, targetDays: 3 }).reasons[0]?.because).toEqual([
      { question: 'last-done', answer: dayNumber(6) },
    ]);
  });

  test('a restart is not lowered again by the empty week behind it, and the next week is held', () => {
    const later = { done: walked([0, 1, 2, 15, 17]), responses: said([0, 1, 2], 'yes'), targetDays: 3 };
    expect(line(20, later)).toEqual(['down', 16, 'restart']);
    expect([9, 13, 14, 21].map((today) => line(today, { ...calmWeek(0, 1, 2), targetDays: 3 }))).toEqual([
      ['down', 16, 'restart'],
      ['down', 16, 'restart'],
      ['down', 16, 'restart'],
      ['hold', 16, 'quota-not-done'],
    ]);
    const back = { ...calmWeek(0, 1, 2, 10, 11, 12, 15, 17, 19), targetDays: 3 };
    expect([13, 14, 21].map((today) => line(today, back))).toEqual([
      ['down', 16, 'restart'],
      ['hold', 16, 'no-rise-after-drop'],
      ['up', 19, 'back-to-usual'],
    ]);
  });

  test('a past week with an alarm sign before its first walk was not raised either', () => {
    const long = { ...calmWeek(0, 3, 6, 9, 11, 13), alarms: [dayNumber(8)] };
    expect(line(14, long)).toEqual(['hold', 20, 'no-rise-after-alarm']);
    expect(line(21, { ...calmWeek(0, 3, 6, 9, 11, 13, 15, 17, 19), alarms: [dayNumber(8)] })).toEqual([
      'up',
      24,
      'back-to-usual',
    ]);
  });

  test('an empty week takes a step up back and restarts once, also when the next begins with a walk', () => {
    expect(line(14, { ...week, done: walked([0, 3, 6, 14]) })).toEqual(['down', 16, 'restart']);
  });

  test('a lower quota stays the lower one after a gap', () => {
    const raised = { done: walked([0, 1, 2]), responses: said([0], 'no', { at48h: 'no' }), targetDays: 3 };
    expect(line(9, { ...raised, start: { kind: 'time', minutes: 14 } })).toEqual(['down', 11, 'restart']);
  });
});

test('who keeps what finished weeks came to, day after day, gets the same answers', () => {
  const days = [0, 3, 6, 9, 11, 13, 15, 16, 18, 29, 31, 33, 36, 38];
  const settled: WeekState[] = [];
  for (let today = 0; today < 40; today += 1) {
    const input: WeeklyInput = {
      item: 'walking',
      mode: 'light',
      start: { kind: 'time', minutes: 20 },
      since: dayNumber(0),
      today: dayNumber(today),
      targetDays: 5,
      ...calmWeek(...days.filter((day) => day <= today)),
      alarms: today < 16 ? [] : [dayNumber(16)],
      top: 60,
    };
    const kept = adaptWalking(input, knowledge, settled);
    expect([today, kept]).toEqual([today, adaptWalking(input, knowledge)]);
  }
  expect(settled.map(({ now: { to } }) => to.kind === 'time' && to.minutes)).toEqual([24, 28, 28, 22]);
});

describe('a flare-up lends a share of the quota', () => {
  test.each<[string, number, Partial<Input>, number, number]>([
    ['the first week', 3, {}, 20, 14],
    ['a share of 1: nothing', 3, { flareShare: 1 }, 20, 20],
    ['of what was before the step up', 8, calmWeek(0, 3, 6), 20, 14],
    ['not above a restart', 9, { ...calmWeek(0, 1, 2), targetDays: 3, flareShare: 0.9 }, 20, 16],
    [
      'of a quota that a rule lowered',
      8,
      { done: walked([0, 3, 6]), responses: said([0], 'no', { at48h: 'no' }) },
      16,
      11,
    ],
  ])('%s', (_what, today, more, from, to) => {
    const change = walk(today, { flareShare: 0.7, ...more });
    expect([change.from, change.to]).toEqual([from, to].map((minutes) => ({ kind: 'time', minutes })));
    if (more.flareShare !== 1) {
      const percent = Math.round((more.flareShare ?? 0.7) * 100);
      expect(change).toMatchObject({ step: 'down', reasons: [{ rule: 'flare-reduced', values: { percent } }] });
    }
  });

  test('at the lowest quota it holds', () => {
    expect(walk(3, { start: { kind: 'time', minutes: 3 }, flareShare: 0.7 }).step).toBe('hold');
  });
});

describe('an activity: first trials, then a quota', () => {
  const trial = (on: number, amount: number): ActivityDay => ({ day: dayNumber(on), amount });
  const activity = (trials: readonly ActivityDay[], more: Partial<ActivityInput> = {}) =>
    adaptActivity(
      {
        item: 'activity-2',
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
      knowledge,
    );

  test('trials left, and how many were done', () => {
    expect(activity([trial(0, 10)])).toMatchObject({
      kind: 'trials',
      left: 2,
      reasons: [{ rule: 'baseline-trials', because: [{ question: 'trials', answer: 1 }], values: { left: 2 } }],
    });
    expect(activity([], { trialsNeeded: 0 })).toMatchObject({ kind: 'trials', left: 0 });
  });

  test.each([
    [[10, 10, 11], 'minutes', 8, 10.3],
    [[10, 10, 10, 60], 'minutes', 8, 10],
    [[5, 5, 5], 'times', 4, 5],
    [[1, 1, 1], 'times', 1, 1],
    [[0, 0, 0], 'minutes', 1, 0],
  ] as const)('trials of %j %s: begin with %i', (amounts, unit, quota, baseline) => {
    const found = activity(
      amounts.map((amount, on) => trial(on, amount)),
      { unit },
    );
    expect(found).toMatchObject({ kind: 'quota', quota });
    if (found.kind !== 'quota') return;
    expect(found.change.to).toEqual(
      unit === 'minutes' ? { kind: 'time', minutes: quota } : { kind: 'reps', sets: 1, reps: quota },
    );
    expect(found.baseline).toBeCloseTo(baseline, 1);
    expect(found.change.item).toBe('activity-2');
    expect(found.change.reasons).toMatchObject([
      { rule: 'baseline-quota', because: [{ question: 'trials', answer: 3 }], values: { baseline, percent: 80 } },
    ]);
  });

  test('counted in weeks from the day after the last trial; the reason for a step comes first', () => {
    const trials = [0, 1, 2].map((on) => trial(on, 50));
    const done = [3, 5, 7].map((on) => trial(on, 40));
    const responses = said([3, 5, 7], 'yes');
    expect(activity(trials, { done, responses, today: dayNumber(9) })).toMatchObject({ quota: 40 });
    const later = activity(trials, { done, responses, today: dayNumber(10) });
    expect(later).toMatchObject({ quota: 44 });
    expect(later.kind === 'quota' && later.change.reasons.map(({ rule }) => rule)).toEqual([
      'weekly-quota',
      'baseline-quota',
    ]);
  });

  test.each([
    ['minutes', 225, 180],
    ['times', 125, 100],
  ] as const)('a top for %s', (unit, amount, top) => {
    const trials = [0, 1, 2].map((on) => trial(on, amount));
    const done = [3, 5, 7].map((on) => trial(on, top));
    const found = activity(trials, { unit, done, responses: said([3, 5, 7], 'yes'), today: dayNumber(10) });
    expect(found).toMatchObject({
      quota: top,
      change: { reasons: [{ rule: 'top-dose' }, { rule: 'baseline-quota' }] },
    });
  });
});

test.each([
  [0, 14, true],
  [0, 13, false],
  [1, 14, true],
  [1, 13, false],
  [2, 7, true],
  [2, 6, false],
  [5, 6, true],
  [5, 5, false],
  [7, 4, true],
  [7, 3, false],
])('with %i a week, %i days without: restart is %s', (perWeek, days, restart) => {
  expect(needsRestart(days, perWeek, thresholds.restart)).toBe(restart);
});
