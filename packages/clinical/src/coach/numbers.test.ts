import {
  addDays,
  calmNumbers,
  flareNumbers,
  flarePattern,
  graduation,
  helpsNumbers,
  legNumbers,
  legTrend,
  moodAdvice,
  moodNumbers,
  type Reason,
  sleepAdvice,
  sleepNumbers,
  sleepTrend,
  tensionSummary,
  trialResult,
  trialState,
  usualLength,
  wellNumbers,
  wellReady,
} from '@rugwijs/core';
import { expect, test } from 'vitest';
import { thresholds } from '../adaptation/thresholds.ts';
import { coachKnowledge } from './coach-knowledge.ts';
import { daysOf, planOf } from './helps/a-trial.ts';

/** What "Waarom?" is told, with other numbers than ours: it names the number that was counted with, and no other. */

const { calm, sleep, mood, helps, flare, well, leg } = coachKnowledge;
const today = '2026-03-20';
const before = (days: number) => addDays(today, -days);

const other = {
  calm: { ...calm, roundsToSay: 6 },
  sleep: { ...sleep, veryShort: 360, longAwake: 15, noise: 45 },
  mood: { ...mood, high: 6 },
  helps: { ...helps, trial: { ...helps.trial, enoughPairs: 5, worse: { points: 3, days: 2 } } },
  flare: { ...flare, lengthsToSay: 3, looksToSay: 2 },
  well: {
    ...well,
    recovered: { ...well.recovered, weeks: 2, sustainedAt: 2 },
    goalReached: { ...well.goalReached, weeks: 4 },
    graduation: { ...well.graduation, weeks: 10 },
  },
  leg: { ...leg, noiseBelow: 4, handOverDay: 56, laterDay: 112 },
};

const night = { bed: '01:00', minutesToSleep: 40, minutesAwake: 60, woke: '06:00', up: '06:30' };
const asleep = sleepAdvice(
  { today, nights: [0, 1, 2, 3, 4].map((ago) => ({ ...night, day: before(ago) })), checks: [] },
  other.sleep,
);
const mooded = (low: number) =>
  [8, 1].map((ago) => ({ day: before(ago), stress: 1, worry: 1, low, dark: 'no' as const }));
const weekly = (values: readonly number[]) => values.map((value, week) => ({ day: before(7 * week), value }));
const hurts = { today, inFlare: false, goal: [], hindrance: weekly([0]) };
const legOf = (days: number) =>
  legTrend([{ day: before(1), legPain: 5 }], today, other.leg, { latest: before(days) }).handOver?.reasons ?? [];
const plan = planOf();
const worse = trialState(
  plan,
  {
    trialStarted: [plan],
    trialStopped: [],
    trialScored: daysOf(plan, [
      [9, 9],
      [4, 4],
    ]),
  },
  addDays(plan.from, 4),
  other.helps,
);
const look = { start: before(9), day: before(5), before: ['stress'], helped: [] };
const graduated = { today, pain: [], hindrance: [], active: [], flares: [], alarm: false };

test.each<readonly [string, Readonly<Record<string, object>>, readonly Reason[]]>([
  [
    'calm-before-after',
    calmNumbers(other.calm),
    tensionSummary(
      [{ day: today, exercise: 'mindfulness', minutes: 5, stopped: false, tensionBefore: 5, tensionAfter: 3 }],
      other.calm,
    )?.reasons ?? [],
  ],
  ['sleep-very-short', sleepNumbers(other.sleep), asleep.handOver],
  ['sleep-bed-is-for-sleep', sleepNumbers(other.sleep), asleep.tips],
  ['sleep-trend', sleepNumbers(other.sleep), sleepTrend([], today, other.sleep).reasons],
  ['mood-low-two-weeks', moodNumbers(other.mood), moodAdvice(mooded(6), today, other.mood).peopleReasons],
  ['mood-steady', moodNumbers(other.mood), moodAdvice(mooded(5), today, other.mood).tips],
  ['leg-change', legNumbers(other.leg), legTrend([{ day: today, legPain: 5 }], today, other.leg).reasons],
  ['leg-six-weeks', legNumbers(other.leg), legOf(60)],
  ['leg-twelve-weeks', legNumbers(other.leg), legOf(120)],
  ['well-recovered', wellNumbers(other.well), wellReady({ ...hurts, pain: weekly([1, 1, 1]) }, other.well).reasons],
  [
    'well-goal-reached',
    wellNumbers(other.well),
    wellReady({ ...hurts, hindrance: weekly([9]), pain: weekly([1, 1, 1, 1, 1]), goal: weekly([9]) }, other.well)
      .reasons,
  ],
  ['well-not-yet', wellNumbers(other.well), wellReady({ ...hurts, pain: weekly([9]) }, other.well).reasons],
  ['well-graduate', wellNumbers(other.well), graduation(graduated, other.well, thresholds.flare).reasons],
  ['helps-trial-too-few', helpsNumbers(other.helps), trialResult(plan, [], other.helps).reasons],
  [
    'helps-trial-matters',
    helpsNumbers(helps),
    trialResult(plan, daysOf(plan, [[4, 4, 6, 6, 6, 6, 4, 4, 4, 4, 6, 6, 6, 6, 4, 4]]), helps).reasons,
  ],
  ['helps-trial-stop-worse', helpsNumbers(other.helps), worse.worse?.reasons ?? []],
  ['flare-usual-length', flareNumbers(other.flare), usualLength([], other.flare).reasons],
  [
    'flare-pattern',
    flareNumbers(other.flare),
    flarePattern([look, { ...look, start: before(30) }], other.flare)?.reasons ?? [],
  ],
])('%s', (rule, numbers, reasons) => {
  expect(reasons.find((one) => one.rule === rule)?.values).toEqual(numbers[rule]);
  expect(numbers[rule]).toBeDefined();
});
