import { describe, expect, test } from 'vitest';
import { at, calm, checkIn, dayNumber, event, session, started } from '../examples/events.ts';
import { knowledge } from '../examples/knowledge.ts';
import { fold } from '../person/fold.ts';
import { finishedWeeks, looksLikeFlare, type PainMoment, painJump, painSince, usualPain } from './pain.ts';

const nobody = fold([], knowledge);
const never = () => false;

/** Pain told on day `count`, at an hour. */
function told(value: number, count: number, hour = 12, afterExercise = false): PainMoment {
  return { day: dayNumber(count), at: at(count, hour), value, afterExercise };
}

describe('everything that was told of pain', () => {
  const person = fold(
    [
      ...started(),
      session(3, {}, { painBefore: 2, painAfter: 5 }),
      checkIn(3, 'next-morning', { pain: 3 }),
      event('measured', { measure: 'pain', value: 6, day: dayNumber(3) }, 3, 7),
      event('measured', { measure: 'function', value: 9, day: dayNumber(3) }, 3, 8),
    ],
    knowledge,
  );
  const shown = (since: number) =>
    painSince(person, dayNumber(since)).map(({ value, afterExercise }) => [value, afterExercise]);

  test('oldest first: measured, before and after a session, at a check-in', () => {
    expect(shown(0)).toEqual([
      [6, false],
      [2, false],
      [5, true],
      [3, false],
    ]);
  });

  test('from the day on, that day included', () => {
    expect(shown(3)).toHaveLength(4);
    expect(shown(4)).toEqual([[3, false]]);
    expect(shown(5)).toEqual([]);
  });

  test('by moment, whatever was told of them in what order', () => {
    const both = [
      session(3, {}, { painBefore: 4 }),
      event('measured', { measure: 'pain', value: 6, day: dayNumber(4) }, 4),
    ];
    const values = painSince(fold(both, knowledge), dayNumber(0)).map(({ value }) => value);
    expect(values).toEqual([4, 1, 6]);
  });

  test('at every check-in', () => {
    const days = [3, 4, 5];
    const told = [...days.map((count) => session(count)), ...days.map((count) => checkIn(count, '48h', { pain: 7 }))];
    expect(painSince(fold(told, knowledge), dayNumber(0)).filter(({ value }) => value === 7)).toHaveLength(3);
  });

  test('what was not told is not there', () => {
    const silent = fold(
      [...started(), session(3, {}, { painBefore: undefined, painAfter: undefined } as never)],
      knowledge,
    );
    expect(painSince(silent, dayNumber(0))).toEqual([]);
  });

  test('told later about an earlier day: by its day, not by the place in the list', () => {
    const late = event('measured', { measure: 'pain', value: 1, day: dayNumber(2) }, 5);
    const both = [event('measured', { measure: 'pain', value: 7, day: dayNumber(4) }, 4), late];
    expect(painSince(fold(both, knowledge), dayNumber(3)).map(({ value }) => value)).toEqual([7]);
    expect(painSince(fold(both, knowledge), dayNumber(2)).map(({ value }) => value)).toEqual([7, 1]);
  });
});

describe('usual pain', () => {
  const answered = fold([event('answered', { check: 'intake', answers: calm }, 0)], knowledge);

  test.each<readonly [string, readonly PainMoment[], number | undefined]>([
    ['nothing told, nothing answered', [], undefined],
    ['one thing told', [told(3, 9)], 3],
    ['the mean of two', [told(3, 9), told(6, 10)], 4.5],
    ['not what was told after exercise', [told(3, 9), told(9, 9, 13, true), told(5, 10)], 4],
    ['nor what is older than two weeks', [told(9, -5), told(3, 9), told(5, 10)], 4],
    ['exactly two weeks ago still counts', [told(9, -4), told(3, 9), told(3, 10)], 5],
    ['nor a day that has not come', [told(3, 9), told(5, 10), told(10, 11)], 4],
  ])('%s', (_what, moments, usual) => {
    expect(usualPain(nobody, moments, dayNumber(10), never)).toBe(usual);
  });

  test('while little was told, what was answered at the check counts', () => {
    expect(usualPain(answered, [], dayNumber(10), never)).toBe(4);
    expect(usualPain(answered, [told(8, 9)], dayNumber(10), never)).toBe(4);
    expect(usualPain(answered, [told(8, 9), told(6, 10)], dayNumber(10), never)).toBe(7);
  });

  test('days of a flare-up do not count', () => {
    const moments = [told(3, 7), told(5, 8), told(9, 9)];
    expect(usualPain(nobody, moments, dayNumber(10), (day) => day === dayNumber(9))).toBe(4);
  });
});

describe('a jump: 3 or more above any of the 24 hours before', () => {
  test.each<readonly [string, readonly PainMoment[], number | undefined]>([
    ['2 up', [told(3, 5), told(5, 5, 20)], undefined],
    ['3 up', [told(3, 5), told(6, 5, 20)], 6],
    ['3 down', [told(6, 5), told(3, 5, 20)], undefined],
    ['3 up within exactly a day', [told(3, 5), told(6, 6)], 6],
    ['3 up within more than a day', [told(3, 5), told(6, 6, 13)], undefined],
    ['the newest of two', [told(1, 4), told(4, 5), told(8, 6)], 8],
    ['not from before the day asked about', [told(1, 2, 23), told(6, 3, 1)], undefined],
    ['over a smaller rise between', [told(3, 5), told(5, 5, 14), told(6, 5, 20)], 6],
    ['also directly after exercise', [told(3, 5), told(6, 5, 20, true)], 6],
  ])('%s', (_what, moments, value) => {
    expect(painJump(moments, dayNumber(3), knowledge)?.value).toBe(value);
  });
});

describe('looks like a flare-up: two tellings a day apart, both 2 above usual', () => {
  const usual = [told(3, 1), told(3, 2), told(3, 3)];

  test.each<readonly [string, readonly PainMoment[], number, boolean]>([
    ['two days on end', [told(5, 9), told(5, 10)], 10, true],
    ['one bad day', [told(3, 9), told(5, 10)], 10, false],
    ['better again', [told(5, 9), told(4, 10)], 10, false],
    ['18 hours apart is a day', [told(5, 9, 18), told(5, 10, 12)], 10, true],
    ['17 hours is not', [told(5, 9, 18), told(5, 10, 11)], 10, false],
    ['three days apart is still one thing', [told(5, 7), told(5, 10)], 10, true],
    ['longer is not', [told(5, 7), told(5, 10, 13)], 10, false],
    ['told yesterday', [told(5, 9), told(5, 10)], 11, true],
    ['told the day before', [told(5, 9), told(5, 10)], 12, false],
    ['not directly after exercise', [told(5, 9), told(5, 10, 12, true)], 10, false],
  ])('%s', (_what, moments, today, flare) => {
    const found = looksLikeFlare(nobody, [...usual, ...moments], dayNumber(today), 2);
    expect(found).toEqual(flare ? { now: 5, usual: 3 } : undefined);
  });

  test('without anything usual to compare with nothing is asked', () => {
    expect(looksLikeFlare(nobody, [told(9, 9), told(9, 10)], dayNumber(10), 2)).toBeUndefined();
    expect(looksLikeFlare(nobody, [], dayNumber(10), 2)).toBeUndefined();
  });
});

describe('the weeks that are over', () => {
  const moments = [told(2, 0), told(4, 6), told(6, 7), told(10, 8, 12, true)];

  test.each([
    [6, []],
    [7, [3]],
    [13, [3]],
    [14, [3, 6]],
  ])('on day %i', (today, means) => {
    expect(finishedWeeks(moments, dayNumber(0), dayNumber(today))).toEqual(means);
  });
});
