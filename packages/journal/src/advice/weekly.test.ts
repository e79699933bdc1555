import { describe, expect, test } from 'vitest';
import type { EventData, JournalEvent } from '../event/event.ts';
import { checkIn, dayNumber, event, plan, session, started } from '../examples/events.ts';
import { on } from './examples.ts';

type Done = Partial<EventData['activityDone']>;

function did(item: string, count: number, more: Done = {}): JournalEvent {
  const data = { item, amount: 10, unit: 'minutes', day: dayNumber(count), trial: false, ...more } as const;
  return event('activityDone', data, count, 14);
}
const walk = (count: number, more: Done = {}) => did('walking', count, more);
const week = [0, 1, 3, 4].map((count) => walk(count, { painBefore: 2, painAfter: 2 }));

describe('walks of this week of the plan', () => {
  test.each<readonly [string, readonly JournalEvent[], number, number]>([
    ['none', [], 3, 0],
    ['each day once', [walk(1), walk(1), walk(2)], 3, 2],
    ['today counts', [walk(3)], 3, 1],
    ['a day that has not come does not', [walk(1), walk(4)], 3, 1],
    ['the last day of the week still counts the first', [walk(0), walk(6)], 6, 2],
    ['a new week begins at none', [walk(0), walk(6)], 7, 0],
    ['the first day of it', [walk(6), walk(7)], 8, 1],
    ['something else is no walk', [did('activity-1', 1)], 3, 0],
    ['nor what was before the plan', [walk(-1)], 3, 0],
    ['with a clock set back it is still the first week', [walk(0)], -2, 0],
  ])('%s', (_what, walks, today, days) => {
    expect(on(today, [...started(), ...walks]).walking).toMatchObject({ doneThisWeek: days, targetDays: 5 });
  });

  test('counted from the day of the plan, not from Monday', () => {
    const later = event('planAccepted', { plan, rulesVersion: 'test' }, 3);
    expect(on(9, [...started(), later, walk(3), walk(9)]).walking?.doneThisWeek).toBe(2);
    expect(on(10, [...started(), later, walk(3), walk(9)]).walking?.doneThisWeek).toBe(0);
  });
});

describe('the walk of next week', () => {
  const minutes = (...events: readonly JournalEvent[]) => on(7, [...started(), ...events]).walking?.minutes;

  test('up after a calm week', () => {
    expect(minutes(...week)).toBe(12);
  });

  test('not when walking hurt more', () => {
    const hurt = [0, 1, 3, 4].map((count) => walk(count, { painBefore: 2, painAfter: 7 }));
    expect(minutes(...hurt)).toBeLessThanOrEqual(10);
    expect(minutes(...week)).not.toBe(minutes(...hurt));
  });

  test('not when mornings after a session were not as usual', () => {
    const bad = [1, 3].flatMap((count) => [
      session(count),
      checkIn(count, 'next-morning', { backToUsual: 'no' }),
      checkIn(count, '48h', { backToUsual: 'no' }),
    ]);
    expect(minutes(...week, ...bad)).toBeLessThanOrEqual(10);
  });

  test('not when the morning after the first day of the plan was not as usual', () => {
    const bad = [session(0), checkIn(0, 'next-morning', { backToUsual: 'no' })];
    expect(minutes(...week, ...bad)).toBe(10);
  });

  test('a bad morning of before this plan plays no part', () => {
    const bad = [session(-2), checkIn(-2, 'next-morning', { backToUsual: 'no' })];
    expect(minutes(...bad, ...week)).toBe(12);
  });

  test('not after a week with a flare-up in it, also when that is over', () => {
    const flare = [
      event('flareStarted', { day: dayNumber(0) }, 0, 10),
      event('flareEnded', { day: dayNumber(1) }, 1, 9),
    ];
    const { walking } = on(7, [...started(), ...week, ...flare]);
    expect([walking?.minutes, walking?.change.reasons[0]?.rule]).toEqual([10, 'flare-ramp']);
  });

  test('in a flare-up a share of it', () => {
    const flare = event('flareStarted', { day: dayNumber(7) }, 7, 9);
    expect(minutes(...week, flare)).toBeLessThan(12);
  });
});

describe('what somebody wants to do again', () => {
  const trials = [10, 20, 15].map((amount, index) => did('activity-1', index + 1, { amount, trial: true }));
  const shown = (today: number, ...events: readonly JournalEvent[]) =>
    on(today, [...started(), ...events]).activities[0];

  test('what it is, as in the plan', () => {
    expect(shown(0)).toMatchObject({ id: 'activity-1', name: 'tuinieren', unit: 'minutes', trialsLeft: 3 });
    expect(shown(0)?.reasons.length).toBeGreaterThan(0);
  });

  test.each([
    [0, 3],
    [1, 2],
    [2, 1],
    [3, 0],
  ])('%i trials done: %i to go', (done, left) => {
    expect(shown(5, ...trials.slice(0, done))?.trialsLeft).toBe(left);
  });

  test('what was done of something else moves nothing', () => {
    const other = [4, 5, 6, 7, 8].map((count) => did('walking', count, { amount: 60, painBefore: 1, painAfter: 1 }));
    expect(shown(11, ...trials, ...other)).toEqual(shown(11, ...trials));
  });

  test('trials are no days of doing', () => {
    const again = [4, 5, 6, 7, 8].map((count) => did('activity-1', count, { amount: 12, trial: true }));
    expect(shown(11, ...trials, ...again)?.change?.step).toBe(shown(11, ...trials)?.change?.step);
  });

  test('what is no trial, or another activity, is not counted as one', () => {
    expect(shown(5, did('activity-1', 1), did('activity-2', 1, { trial: true }))?.trialsLeft).toBe(3);
  });

  test('what was done after the trials moves the amount, the trials do not', () => {
    expect(shown(4, ...trials)).toMatchObject({ quota: 12, change: { to: expect.anything() } });
    const done = [4, 5, 6, 7, 8].map((count) => did('activity-1', count, { amount: 12, painBefore: 1, painAfter: 1 }));
    expect(shown(11, ...trials, ...done)?.quota).toBeGreaterThan(12);
    expect(shown(11, ...trials)?.quota).toBeLessThanOrEqual(12);
  });
});
