import { checkNight, type NightProblem } from '@rugwijs/core';
import { describe, expect, test } from 'vitest';
import { type Draft, fieldOf, nightOf, type TypedField } from './night-draft.ts';

const today = '2026-11-22';
const good: Draft = {
  day: today,
  bed: '23:00',
  minutesToSleep: '20',
  minutesAwake: '10',
  woke: '07:00',
  up: '07:30',
  by: [],
};

describe('what is wrong with a night stands under the field that its words are about', () => {
  test.each<readonly [NightProblem, Partial<Draft>, TypedField]>([
    ['no-time', { bed: '', woke: '', up: '' }, 'bed'],
    ['no-time', { woke: '', up: '' }, 'woke'],
    ['no-time', { up: '' }, 'up'],
    ['no-time', { day: '' }, 'day'],
    ['future', { up: '23:30' }, 'up'],
    ['future', { day: '2026-11-23' }, 'day'],
    ['woke-outside', { woke: '09:00' }, 'woke'],
    ['too-long', { bed: '12:00' }, 'bed'],
    ['too-short', { bed: '07:20' }, 'bed'],
    ['more-awake-than-in-bed', { minutesToSleep: '600' }, 'minutesToSleep'],
    ['bad-minutes', { minutesToSleep: 'lang' }, 'minutesToSleep'],
    ['bad-minutes', { minutesToSleep: '' }, 'minutesToSleep'],
    ['bad-minutes', { minutesAwake: '-5' }, 'minutesAwake'],
    ['bad-minutes', { minutesAwake: '1441' }, 'minutesAwake'],
  ])('%s, with %j typed: %s', (problem, typed, field) => {
    const draft = { ...good, ...typed };
    expect(checkNight(nightOf(draft), { day: today, minutes: 12 * 60 })).toEqual({ ok: false, problem });
    expect(fieldOf(problem, draft, today)).toBe(field);
  });
});
