import type { Advice } from '@rugwijs/journal';
import { expect, test } from 'vitest';
import { toRemind } from './reminders.ts';

const exercise = { exercise: 'bridge' };
const session = { exercises: [exercise], minutes: 10, restDay: false, restReasons: [], doneToday: false };
const checkIn = { session: 's', moment: 'next-morning', due: true, on: '2026-11-22' };

test.each([
  ['exercises that are not done', { session, checkIns: [] }, 'session'],
  ['exercises before a check-in', { session, checkIns: [checkIn] }, 'session'],
  ['done today: silent', { session: { ...session, doneToday: true }, checkIns: [] }, undefined],
  ['a rest day: silent', { session: { ...session, restDay: true }, checkIns: [] }, undefined],
  ['a check-in that is due', { session: { ...session, doneToday: true }, checkIns: [checkIn] }, 'check-in'],
  ['a check-in that is not due yet: silent', { checkIns: [{ ...checkIn, due: false }] }, undefined],
  ['while a call goes first: silent', { session, checkIns: [checkIn], locked: {} }, undefined],
  ['while the alarm questions wait: silent', { session, checkIns: [checkIn], recheck: {} }, undefined],
  ['no plan: silent', { checkIns: [] }, undefined],
])('%s', (_name, advice, about) => {
  expect(toRemind(advice as unknown as Advice)).toBe(about);
});
