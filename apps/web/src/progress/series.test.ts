import { knowledge } from '@rugwijs/clinical';
import { judgeChange } from '@rugwijs/core';
import { fold, type JournalEvent, makeEvent } from '@rugwijs/journal';
import { describe, expect, it } from 'vitest';
import { flareWeeks, goalOf, pointsOf, weekTotals } from './series.ts';

const at = (day: string) => `${day}T09:00:00+01:00`;
const person = (...events: JournalEvent[]) => fold(events, knowledge);
const walked = (id: string, day: string, amount: number) =>
  makeEvent('activityDone', { item: 'walking', amount, unit: 'minutes', day, trial: false }, { id, at: at(day) });

describe('points of a chart', () => {
  const series = [
    { day: '2026-11-01', value: 6 },
    { day: '2026-11-16', value: 4 },
  ];
  const judgement = judgeChange(series, 'pain', knowledge);

  it('a week without an answer is a gap, not a zero', () => {
    expect(pointsOf(judgement)).toEqual([{ week: 1, value: 6 }, { week: 2 }, { week: 3, value: 4 }]);
  });

  it('the line of "really less" lies past the noise and past the smallest change that matters', () => {
    expect(goalOf(judgement)).toBeLessThanOrEqual(4);
    const low = judgeChange([{ day: '2026-11-01', value: 1 }], 'pain', knowledge);
    expect(goalOf(low)).toBeUndefined();
  });

  it('calmer days are marked in their week, once', () => {
    const flares = person(
      makeEvent('flareStarted', { day: '2026-11-09' }, { id: 'a', at: at('2026-11-09') }),
      makeEvent('flareEnded', { day: '2026-11-10' }, { id: 'b', at: at('2026-11-10') }),
      makeEvent('flareStarted', { day: '2026-11-12' }, { id: 'c', at: at('2026-11-12') }),
    );
    expect(flareWeeks(flares, judgement)).toEqual([2]);
  });
});

it('walking minutes fall in the week of the plan in which they were walked', () => {
  const totals = weekTotals(
    person(walked('a', '2026-11-01', 10), walked('b', '2026-11-07', 12), walked('c', '2026-11-08', 15)),
    '2026-11-01',
    '2026-11-16',
  );
  expect(totals.map(({ minutes }) => minutes)).toEqual([22, 15, 0]);
});
