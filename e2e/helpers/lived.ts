import { knowledge } from '@rugwijs/clinical';
import { addDays, type Day } from '@rugwijs/core';
import type { JournalEvent } from '@rugwijs/journal';
import { expandStory } from '@rugwijs/simulation';

/** Somebody with ordinary back pain who wants to garden again. Fear of bending puts the plan in its time-contingent mode. */
const rugcheck = {
  check: 'intake',
  others: 'no',
  answers: {
    age: 52,
    duration: '2-to-4-weeks',
    course: 'up-and-down',
    pain: 6,
    'leg-pain': 'none',
    episodes: 'one-or-two',
    'function-limit': 5,
    persisting: ['fear'],
  },
};

const wishes = {
  check: 'plan-intake',
  answers: {
    'activity-1': 'Tuinieren, een half uur',
    'activity-1-now': 3,
    'activity-1-unit': 'minutes',
    goal: 'activity-1',
    'work-kind': 'sitting',
    'work-state': 'working',
    'sitting-hours': 'over-5',
    sleep: 'good',
    days: 3,
    minutes: 15,
    equipment: ['mat', 'chair'],
    floor: 'yes',
    'walk-now': 12,
    limits: [],
  },
};

/** Pain of each week (0–10, the mean of a day), going down slowly with a bad week on the way. */
const painByWeek = [6, 6, 5, 5, 6, 4, 4, 3, 4, 3, 3, 2];

export interface LivedOptions {
  /** The last day; the story ends the evening before. */
  readonly today: Day;
  readonly days: number;
}

/**
 * The journal of somebody who has used the app for some days: Rugcheck, plan, three sessions a week at the advised dose with
 * their check-ins, walks, weekly figures. Made by the rules themselves, so it stays true when they change.
 */
export function lived({ today, days }: LivedOptions): readonly JournalEvent[] {
  const start = addDays(today, -days);
  const events: unknown[] = [
    { kind: 'answered', day: 1, time: '18:00', data: rugcheck },
    { kind: 'verdictGiven' },
    { kind: 'answered', data: wishes },
    { kind: 'planAccepted' },
    { kind: 'measured', data: { measure: 'function', value: 5 } },
    { kind: 'measured', data: { measure: 'activity', activity: 'activity-1', value: 3 } },
  ];
  for (let week = 0; week * 7 < days; week += 1) events.push(...weekOf(week));
  const lastDay = (event: unknown) => (event as { day?: number }).day ?? 0;
  const end = events.findIndex((event) => lastDay(event) > days);
  if (end >= 0) events.length = end;
  const story = expandStory(events, start, knowledge);
  if (!story.ok) throw new Error(`The story is wrong at event ${story.trouble.event}, ${story.trouble.field}`);
  return story.events;
}

/** Exercises on three days, a check-in the next morning and after 48 hours, walks in between; pain every evening. */
function weekOf(week: number): unknown[] {
  const pain = painByWeek[Math.min(week, painByWeek.length - 1)] ?? 3;
  const days = [0, 1, 2, 3, 4, 5, 6].flatMap((weekday) => dayOf(week, weekday, pain));
  return [...days, ...endOf(week)];
}

function dayOf(week: number, weekday: number, pain: number): unknown[] {
  const day = week * 7 + weekday + 1;
  const noted = Math.max(0, Math.min(10, pain + ((day * 7) % 3) - 1));
  const moment = ['none', 'next-morning', '48h', 'next-morning', '48h', 'next-morning', '48h'][weekday];
  const checkIn = { moment, pain: noted, backToUsual: 'yes' };
  const isSessionDay = weekday === 0 || weekday === 2 || weekday === 4;
  return [
    ...(weekday > 0 ? [{ kind: 'checkedIn', day, time: '08:10', data: checkIn }] : []),
    { kind: 'measured', day, time: '20:00', data: { measure: 'pain', value: noted } },
    ...(isSessionDay ? session(pain) : [walk(week), ...(week === 0 ? [gardening(week)] : [])]),
  ];
}

function session(pain: number): unknown[] {
  const felt = { during: Math.min(5, pain), effort: 4 };
  return [
    { kind: 'answered', data: { check: 'anything-new', answers: { 'anything-new': 'no' } } },
    { kind: 'sessionDone', data: { asAdvised: true, felt, painBefore: pain, painAfter: pain } },
  ];
}

function walk(week: number): unknown {
  return { kind: 'activityDone', data: { item: 'walking', amount: 10 + Math.min(20, week), unit: 'minutes' } };
}

/** Three trials in the first week, then the quota. */
function gardening(week: number): unknown {
  const amount = 10 + Math.min(20, week);
  return {
    kind: 'activityDone',
    data: { item: 'activity-1', amount, unit: 'minutes', trial: week === 0, painBefore: 3, painAfter: 3 },
  };
}

/** What is filled in once a week, and the re-check that comes every month. */
function endOf(week: number): unknown[] {
  const better = Math.min(6, Math.floor(week / 2));
  const recheck = { check: week % 4 === 3 ? 'month' : 'gap', others: 'no', answers: {} };
  return [
    { kind: 'measured', data: { measure: 'activity', activity: 'activity-1', value: 3 + better } },
    { kind: 'measured', data: { measure: 'function', value: Math.max(1, 5 - better) } },
    ...(week > 0 ? [gardening(week)] : []),
    { kind: 'answered', data: recheck },
    { kind: 'verdictGiven' },
  ];
}
