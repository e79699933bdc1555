import { describe, expect, test } from 'vitest';
import { at, checkIn, dayNumber, session, started } from '../examples/events.ts';
import { knowledge } from '../examples/knowledge.ts';
import { fold } from '../person/fold.ts';
import { dueCheckIns } from './check-ins.ts';

/** A session on day 0 at 18:00; what is asked on day `count` at an hour. */
function asked(count: number, hour: number, minute = 0, events = [...started(), session(0)]) {
  return dueCheckIns(fold(events, knowledge), at(count, hour, minute), knowledge);
}

describe('the next morning: of that day, from 4 o’clock', () => {
  test.each([
    [0, 20, false],
    [1, 3, false],
    [1, 4, true],
    [1, 23, true],
  ])('day %i at %i: due %s', (count, hour, due) => {
    expect(asked(count, hour)[0]).toEqual({ session: 's0', moment: 'next-morning', due, on: dayNumber(1) });
  });

  test('until the hour that it is asked until', () => {
    const checkIn = { ...knowledge.checkIn, nextMorning: { fromHour: 4, untilHour: 12 } };
    const due = (hour: number) =>
      dueCheckIns(fold([...started(), session(0)], knowledge), at(1, hour), { ...knowledge, checkIn })[0]?.due;
    expect([due(11), due(12)]).toEqual([true, false]);
  });

  test('not a day later', () => {
    expect(asked(2, 4).map(({ moment }) => moment)).toEqual(['48h']);
  });
});

describe('two days: from 40 to 72 hours after', () => {
  test.each([
    [2, 9, 59, false],
    [2, 10, 0, true],
    [3, 18, 0, true],
  ])('day %i at %i:%i: due %s', (count, hour, minute, due) => {
    expect(asked(count, hour, minute).at(-1)).toEqual({ session: 's0', moment: '48h', due, on: dayNumber(2) });
  });

  test('then it was missed', () => {
    expect(asked(3, 18, 1)).toEqual([]);
  });
});

describe('of which sessions', () => {
  test('the oldest first, both moments of each', () => {
    const shown = asked(1, 20, 0, [...started(), session(0), session(1)]);
    expect(shown.map(({ session: of, moment }) => `${of} ${moment}`)).toEqual([
      's0 next-morning',
      's0 48h',
      's1 next-morning',
      's1 48h',
    ]);
  });

  test('what was given is not asked again, each moment for itself', () => {
    const events = [...started(), session(0), checkIn(0, '48h')];
    expect(asked(1, 8, 0, events).map(({ moment }) => moment)).toEqual(['next-morning']);
  });

  test('a session of a day that has not come, by a clock set back, waits', () => {
    expect(asked(-4, 12).map(({ due }) => due)).toEqual([false, false]);
    expect(asked(-5, 12)).toEqual([]);
  });
});
