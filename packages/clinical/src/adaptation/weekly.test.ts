import { type ActivityDay, adaptWalking, amountOf, type BackToUsual, type DayResponse, type Mode } from '@rugwijs/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adaptationKnowledge } from './adaptation-knowledge.ts';
import { dayNumber, firstDay, ruleOf } from './examples.ts';
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
    ['too few days', [1], {}, 'quota-not-done', 20],
    ['a week since the last walk', [0], {}, 'restart', 16],
    ['none at all', [], {}, 'restart', 16],
    ['an alarm sign in the week', [0, 2, 4], { alarms: [dayNumber(3)] }, 'no-rise-after-alarm', 20],
    ['a flare-up in the week', [0, 2, 4], { isFlareDay: (day: string) => day === dayNumber(6) }, 'flare-ramp', 20],
    ['at the goal of 30 minutes', [0, 2, 4], { start: { kind: 'time', minutes: 30 } }, 'top-dose', 30],
  ] as const)('%s', (_what, days, more, rule, minutes) => {
    const change = walk('time-contingent', days, calm, more);
    expect([ruleOf(change), amountOf(change.to)]).toEqual([rule, minutes]);
  });

  test('after a week down, a calm week holds first; no up-down-up', () => {
    const answers: readonly Told[] = [
      { on: 0, nextMorning: 'no', at48h: 'no' },
      ...[7, 9, 11, 14, 16, 18].map((on): Told => ({ on, nextMorning: 'yes' })),
    ];
    const on = (day: number) => walk('light', [0, 2, 4, 7, 9, 11, 14, 16, 18], answers, { today: dayNumber(day) });
    expect([7, 14, 21].map((day) => [amountOf(on(day).to), ruleOf(on(day))])).toEqual([
      [16, 'still-raised-after-48h'],
      [16, 'no-rise-after-drop'],
      [19, 'back-to-usual'],
    ]);
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
              {
                start: { kind: 'time', minutes },
                today: dayNumber(count),
                alarms: alarms
                  .filter((day) => day < count)
                  .sort((one, other) => one - other)
                  .map(dayNumber),
              },
            );
          for (let week = 7; week <= days.length; week += 7) {
            const change = on(week);
            expect(amountOf(change.to)).toBeLessThanOrEqual(amountOf(change.from) * (1 + thresholds.cap.share));
            expect(amountOf(change.to)).toBeGreaterThanOrEqual(Math.min(minutes, thresholds.floor.minutes));
            // Set for the whole week; only days without a walk at its start, or an alarm sign in it, can still lower it.
            const alarmInWeek = alarms.some((day) => day >= week && day < week + 7);
            if (days[week]?.walk && !alarmInWeek) expect(amountOf(on(week + 6).to)).toBe(amountOf(change.to));
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
