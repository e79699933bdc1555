import { expect, test } from 'vitest';
import { addDays } from '../../plan/day.ts';
import type { SleepKnowledge } from './knowledge.ts';
import type { Night } from './records.ts';
import { readNights, sleepTrend, sleepWeeks } from './weeks.ts';

const today = '2026-03-15';
const grounds = { sources: [], certainty: 'expert' } as const;
const knowledge = { rules: { 'sleep-trend': grounds }, nightsToSay: 4, noise: 30 } as unknown as SleepKnowledge;

/** A night so many days ago with so many hours asleep, in bed half an hour longer. */
const night = (ago: number, hours: number, quality?: number): Night => {
  const woke = Math.round(hours * 60);
  const at = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return {
    day: addDays(today, -ago),
    bed: '00:00',
    minutesToSleep: 0,
    minutesAwake: 0,
    woke: at(woke),
    up: at(woke + 30),
    ...(quality === undefined ? {} : { quality }),
  };
};
const nights = (...hours: readonly number[]) => hours.map((h, i) => night(i, h));

test('weekly means over the nights that are there, the latest week first', () => {
  const read = readNights([night(0, 7, 6), night(1, 6, 8), night(8, 5)]);
  expect(sleepWeeks(read, today)).toEqual([
    { from: '2026-03-09', nights: 2, asleep: 390, inBed: 420, efficiency: 390 / 420, quality: 7 },
    { from: '2026-03-02', nights: 1, asleep: 300, inBed: 330, efficiency: 300 / 330 },
  ]);
});

test('the last one written of a morning counts, and one that cannot be read does not', () => {
  const read = readNights([night(0, 7), night(0, 5), { ...night(1, 6), bed: 'laat' }]);
  expect(read.map(({ asleep }) => asleep)).toEqual([300]);
});

test.each([
  ['three nights in one week', [7, 7, 7], 'early'],
  ['the same', [7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7], 'noise'],
  ['twenty minutes more', [7.33, 7.33, 7.33, 7.33, 7.33, 7.33, 7.33, 7, 7, 7, 7, 7, 7, 7], 'noise'],
  ['an hour more, steady nights', [8, 8, 8, 8, 8, 8, 8, 7, 7, 7, 7, 7, 7, 7], 'more'],
  ['an hour less, steady nights', [6, 6, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 7], 'less'],
  ['an hour more, but nights go up and down', [10, 5, 9, 6, 10, 5, 9, 9, 4, 8, 5, 9, 4, 8], 'noise'],
])('this week beside last week: %s', (_name, hours, says) => {
  expect(sleepTrend(readNights(nights(...hours)), today, knowledge).says).toBe(says);
});
