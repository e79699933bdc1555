import { describe, expect, test } from 'vitest';
import type { JournalEvent } from '../event/event.ts';
import { at, dayNumber, event, session, started } from '../examples/events.ts';
import { knowledge } from '../examples/knowledge.ts';
import { fold } from '../person/fold.ts';
import { advise } from './advise.ts';
import { on } from './examples.ts';
import { flareDays } from './flares.ts';

const start = (count: number) => event('flareStarted', { day: dayNumber(count) }, count, 7);
const end = (count: number) => event('flareEnded', { day: dayNumber(count) }, count, 8);
const pain = (value: number, count: number, hour = 12) =>
  event('measured', { measure: 'pain', value, day: dayNumber(count) }, count, hour);

describe('the days of a flare-up plan, by its fixed length', () => {
  const days = (...events: readonly JournalEvent[]) => {
    const isFlareDay = flareDays(fold([...started(), ...events], knowledge), knowledge);
    return Array.from({ length: 40 }, (_, count) => count).filter((count) => isFlareDay(dayNumber(count)));
  };

  test('two days less and a ramp of five, of which the last is full', () => {
    expect(days(start(10))).toEqual([10, 11, 12, 13, 14, 15]);
  });

  test('the next by the length of the one before: a short one of three days', () => {
    expect(days(start(1), end(2), start(20)).filter((count) => count >= 20)).toEqual([20, 21, 22]);
    expect(days(start(1), end(9), start(20)).filter((count) => count >= 20)).toHaveLength(9);
  });

  test('by those before it, not by itself', () => {
    expect(days(start(1), end(2))).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('none without a flare-up', () => {
    expect(days()).toEqual([]);
  });
});

describe('the flare-up of today', () => {
  test('says its share, its day, when all is full again and how many there were before', () => {
    const events = [...started(), start(1), end(3), start(10)];
    expect(on(11, events).flare).toMatchObject({
      day: 2,
      ramp: expect.closeTo(0.867, 3),
      reasons: [
        {
          rule: 'flare-ramp',
          because: [{ question: 'flare-day', answer: 2 }],
          values: { percent: 87, day: 2, reducedDays: 1, fullOn: 4, earlier: 1 },
        },
      ],
    });
  });

  test.each([
    [10, 'flare-reduced'],
    [11, 'flare-reduced'],
    [12, 'flare-ramp'],
    [15, 'flare-ramp'],
    [16, undefined],
  ])('on day %i: %s', (count, rule) => {
    expect(on(count, [...started(), start(10)]).flare?.reasons[0]?.rule).toBe(rule);
  });

  test('is nothing without a plan', () => {
    expect(advise(fold([start(10)], knowledge), at(10), knowledge).flare).toBeUndefined();
  });
});

describe('"is this a flare-up?"', () => {
  const worse = [pain(3, 1), pain(3, 2), pain(5.5, 20), pain(6, 21)];
  const asked = (...events: readonly JournalEvent[]) =>
    on(21, [...started(), pain(3, 17), pain(3.26, 18), ...worse, ...events], 13).askFlare;

  test('with the pain of now beside the usual pain', () => {
    expect(asked()?.reasons[0]).toMatchObject({
      rule: 'flare-ask',
      because: [
        { question: 'pain-week', answer: 6 },
        { question: 'pain-usual', answer: 3.1 },
      ],
    });
  });

  test.each<readonly [string, readonly JournalEvent[], boolean]>([
    ['one that runs', [start(18)], false],
    ['one that was over yesterday', [start(10), end(20)], false],
    ['one that was over the day before', [start(10), end(19)], true],
    ['one of two weeks ago that nobody ended', [start(6)], false],
    ['one of longer ago that nobody ended', [start(5)], true],
  ])('after %s: %s', (_what, events, expected) => {
    expect(asked(...events) !== undefined).toBe(expected);
  });
});

describe('a restart', () => {
  const restart = (today: number, ...events: readonly JournalEvent[]) => on(today, events).restart;

  test('says since when', () => {
    const reason = restart(20, ...started(), session(2))?.reasons[0];
    expect(reason).toMatchObject({
      rule: 'restart',
      because: [{ question: 'last-done', answer: dayNumber(2) }],
      values: { days: 18, percent: 80 },
    });
  });

  test('not before the first session, nor where there are no exercises', () => {
    expect(restart(20, ...started())).toBeUndefined();
    expect(restart(20, ...started({ exercises: [] }), session(2))).toBeUndefined();
  });
});

describe('what is locked is not offered; the rest is as it was', () => {
  const alarm = event('answered', { check: 'gap', answers: { 'saddle-feeling': 'yes' } }, 3, 9);
  const shown = on(3, [...started(), session(1), alarm]);

  test('no session, no walk, no activity', () => {
    expect(shown).toMatchObject({ activities: [], mode: 'light', day: 4 });
    expect(shown).not.toHaveProperty('session');
    expect(shown).not.toHaveProperty('walking');
  });

  test('what is not there is absent, not empty', () => {
    const calm = on(0, started());
    expect(calm.activities).toHaveLength(1);
    for (const part of ['locked', 'standing', 'flare', 'askFlare', 'handOver', 'restart', 'modeProposal', 'lesson']) {
      expect(calm).not.toHaveProperty(part);
    }
    expect(Object.keys(on(0, [])).sort()).toEqual(['activities', 'checkIns', 'day', 'rechecks', 'today', 'week']);
  });
});
