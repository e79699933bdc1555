import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WalkingProgramme } from './knowledge.ts';
import { walkingLadder } from './ladder.ts';

const programme: WalkingProgramme = {
  target: { minutes: 30, days: 5 },
  weeks: 26,
  cap: 0.25,
  least: { minutes: 5, days: 2 },
  weekDone: 0.6,
  restart: { weeks: 2, share: 0.8 },
};
const ladder = (walkingMinutes: number, walkingDays: number) =>
  walkingLadder({ day: '2026-03-02', walkingMinutes, walkingDays, strengthDays: 2 }, programme);
const total = ({ minutes, days }: { minutes: number; days: number }) => minutes * days;
const starts = fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 7 }));

test.each([
  ['who does not walk yet', 0, 0, { minutes: 5, days: 2 }],
  ['a quarter of an hour, three days', 15, 3, { minutes: 15, days: 3 }],
  ['already there', 30, 5, { minutes: 30, days: 5 }],
  ['long walks in the weekend', 60, 2, { minutes: 60, days: 2 }],
])('it starts with what is walked now: %s', (_what, minutes, days, first) => {
  expect(ladder(minutes, days)[0]).toEqual(first);
});

test('in six months it is half an hour on five days', () => {
  for (const [minutes, days] of [
    [0, 0],
    [5, 1],
    [10, 2],
    [15, 3],
    [20, 4],
    [29, 5],
  ] as const) {
    expect(ladder(minutes, days).at(-1)).toEqual({ minutes: 30, days: 5 });
  }
});

test('law: no week asks less than the one before, nor more than a quarter more', () => {
  fc.assert(
    fc.property(starts, ([minutes, days]) => {
      const weeks = ladder(minutes, days);
      expect(weeks).toHaveLength(26);
      for (const [index, week] of weeks.entries()) {
        const before = weeks[index - 1];
        if (!before) continue;
        expect(total(week)).toBeGreaterThanOrEqual(total(before));
        expect(total(week)).toBeLessThanOrEqual(Math.max(total(before) * 1.25, total(before)));
        expect(week.days - before.days).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('law: nobody is asked for more than half an hour on five days, unless they walked more already', () => {
  fc.assert(
    fc.property(starts, ([minutes, days]) => {
      const weeks = ladder(minutes, days);
      const most = Math.max(150, total(weeks[0] ?? { minutes: 0, days: 0 }));
      expect(Math.max(...weeks.map(total))).toBeLessThanOrEqual(most);
    }),
  );
});
