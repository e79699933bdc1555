import { type BackToUsual, type Mode, totalOf } from '@rugwijs/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, did, nextDose } from './examples.ts';

const said = fc.constantFrom<BackToUsual>('yes', 'no', 'unknown');

describe('the modes are never mixed', () => {
  const pain = fc.integer({ min: 0, max: 5 });

  test('time-contingent: pain while moving, short of the stop, changes nothing', () => {
    fc.assert(
      fc.property(pain, pain, said, fc.integer({ min: 1, max: 12 }), (one, other, nextMorning, gap) => {
        const past = (during: number) => [
          did({ on: 0, before: 5, during, nextMorning: 'yes' }),
          did({ on: gap, before: 5, during, nextMorning }),
        ];
        const dose = (during: number) =>
          nextDose({ mode: 'time-contingent', attempts: past(during), today: dayNumber(gap + 1) }).to;
        expect(dose(one)).toEqual(dose(other));
      }),
    );
  });

  test('time-contingent: the 48-hour rule only brakes; a worse answer never gives more', () => {
    worseNeverGivesMore('time-contingent');
  });

  test.each(['light', 'pain-guided'] as const)('%s: a worse answer never gives more', (other) => {
    worseNeverGivesMore(other);
  });

  test('pain-guided: the morning after does not raise without knowing how long the leg hurt', () => {
    const attempts = [0, 4, 8].map((on) => did({ on, before: 1, during: 3, nextMorning: 'yes', at48h: 'yes' }));
    expect(nextDose({ mode: 'pain-guided', attempts, today: dayNumber(9) }).step).toBe('hold');
  });

  /** Every answer to the last two sessions, each made worse in one place: 3^4 histories, all of them. */
  function worseNeverGivesMore(which: Mode): void {
    const order: readonly BackToUsual[] = ['yes', 'unknown', 'no'];
    const answers = order.flatMap((a) =>
      order.flatMap((b) => order.flatMap((c) => order.map((d) => [a, b, c, d] as const))),
    );
    const dose = (answer: readonly BackToUsual[]) => {
      const [a, b, c, d] = answer as [BackToUsual, BackToUsual, BackToUsual, BackToUsual];
      const attempts = [
        did({ on: 0, nextMorning: a, at48h: b, goneWithinDayPart: 'yes' }),
        did({ on: 7, nextMorning: c, at48h: d, goneWithinDayPart: 'yes' }),
      ];
      return totalOf(nextDose({ mode: which, attempts, today: dayNumber(9), daysPerWeek: 3 }).to);
    };
    for (const answer of answers) {
      for (const [place, value] of answer.entries()) {
        const worse = order[order.indexOf(value) + 1];
        if (worse === undefined) continue;
        expect(dose(answer.with(place, worse)), `${answer.join(' ')} → ${worse} at ${place}`).toBeLessThanOrEqual(
          dose(answer),
        );
      }
    }
  }

  test('light: more pain while moving never gives more', () => {
    for (let during = 0; during < 10; during += 1) {
      const dose = (felt: number) =>
        totalOf(
          nextDose({
            attempts: [did({ on: 0, before: 3, during: felt, nextMorning: 'yes' })],
            today: dayNumber(1),
            ladder: bare,
          }).to,
        );
      expect(dose(during + 1)).toBeLessThanOrEqual(dose(during));
    }
  });
});

const bare = { find: () => undefined, mayDo: () => false, mayStepUp: false };
