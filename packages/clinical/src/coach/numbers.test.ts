import {
  addDays,
  type CoachFacts,
  calmNumbers,
  fearNumbers,
  flareNumbers,
  flarePattern,
  graduation,
  helpsNumbers,
  judgeSeries,
  ladderOf,
  legNumbers,
  legTrend,
  mayTry,
  moodAdvice,
  moodNumbers,
  nextRung,
  physioReasons,
  prompters,
  type Reason,
  type Score,
  sleepAdvice,
  sleepNumbers,
  sleepTrend,
  strengthNumbers,
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

const { calm, sleep, mood, fear, strength, helps, flare, well, leg } = coachKnowledge;
const today = '2026-03-20';
const before = (days: number) => addDays(today, -days);

const other = {
  calm: { ...calm, roundsToSay: 6 },
  sleep: { ...sleep, veryShort: 360, longAwake: 15, noise: 45 },
  mood: { ...mood, high: 6 },
  fear: {
    ...fear,
    rungsAdvised: 7,
    start: { from: 20, upTo: 45 },
    drop: 0.6,
    leastTries: 3,
    muchWorse: 4,
    largestStep: 25,
    stuckAfter: 8,
    withTherapistAbove: 70,
  },
  strength: { ...strength, practiceTries: 3, days: { ...strength.days, between: 56 } },
  helps: {
    ...helps,
    feltWorse: 3,
    trial: {
      ...helps.trial,
      outcomes: { ...helps.trial.outcomes, pain: { ...helps.trial.outcomes.pain, matters: 3 } },
      enoughPairs: 5,
      worse: { points: 3, days: 2 },
    },
  },
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
const sixPairs = planOf({ periods: ['on', 'off', 'off', 'on', 'on', 'off', 'off', 'on', 'on', 'off'] });
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

const rung = (activity: string, harm: number) => ({ activity, name: activity, harm, demands: [], day: before(20) });
const tried = (activity: string, expected: Score, real: Score, next: Score) => ({
  activity,
  day: before(1),
  expected,
  real,
  next,
  done: true,
});
const calmly = { answers: {}, limits: [], unchecked: false, alarm: false, inFlare: false };
const step = (harms: readonly number[], ...tries: readonly (readonly [Score, Score, Score])[]) =>
  nextRung(
    harms.map((harm, i) => rung(`rung-${i}`, harm)),
    tries.map(([expected, real, next]) => tried('rung-0', expected, real, next)),
    calmly,
    other.fear,
  );
const fears = (harms: readonly number[], times = 0) =>
  ladderOf(
    harms.map((harm, i) => rung(`rung-${i}`, harm)),
    Array.from({ length: times }, () => tried('rung-0', 8, 8, 8)),
    other.fear,
  );
const won = [8, 2, 2] as const;
const measuredLast = { today, logs: { tested: [{ day: before(60) }] }, inFlare: false } as unknown as CoachFacts;

const all = (knowledge: typeof other): Readonly<Record<string, object>> => ({
  ...calmNumbers(knowledge.calm),
  ...sleepNumbers(knowledge.sleep),
  ...moodNumbers(knowledge.mood),
  ...fearNumbers(knowledge.fear),
  ...strengthNumbers(knowledge.strength),
  ...helpsNumbers(knowledge.helps),
  ...flareNumbers(knowledge.flare),
  ...wellNumbers(knowledge.well),
  ...legNumbers(knowledge.leg),
});

type Row = readonly [rule: string, numbers: object, reasons: readonly Reason[] | undefined];

/** The rule, the numbers that its words read, and what the tool says with them; the screen itself says the two without. */
const rows: readonly Row[] = [
  [
    'calm-before-after',
    { rounds: 6 },
    tensionSummary(
      [{ day: today, exercise: 'mindfulness', minutes: 5, stopped: false, tensionBefore: 5, tensionAfter: 3 }],
      other.calm,
    )?.reasons ?? [],
  ],
  ['sleep-very-short', { hours: 6 }, asleep.handOver],
  ['sleep-bed-is-for-sleep', { minutes: 15 }, asleep.tips],
  ['sleep-trend', { minutes: 45 }, sleepTrend([], today, other.sleep).reasons],
  ['mood-low-two-weeks', { high: 6 }, moodAdvice(mooded(6), today, other.mood).peopleReasons],
  ['mood-steady', { high: 6 }, moodAdvice(mooded(5), today, other.mood).tips],
  ['fear-more-rungs', { rungs: 7 }, step([]).reasons],
  ['fear-start', { from: 20, upTo: 45 }, step([44]).reasons],
  ['fear-start-high', { upTo: 45 }, step([46]).reasons],
  ['fear-repeat', { drop: 60 }, step([30], [8, 8, 8]).reasons],
  ['fear-one-time', { times: 3 }, step([30], won, won).reasons],
  ['fear-next', { drop: 60 }, step([30, 50], won, won, won).reasons],
  ['fear-much-worse', { points: 4 }, step([30], [3, 7, 3]).reasons],
  ['fear-too-high', { drop: 60 }, mayTry('rung-1', fears([30, 50]), step([30, 50]), calmly, other.fear)],
  ['fear-big-step', { most: 25 }, step([30, 56], won, won, won).reasons],
  ['fear-physio-stuck', { times: 8 }, physioReasons(fears([30], 8), {}, other.fear)],
  ['fear-physio-high', { above: 70 }, physioReasons(fears([71]), {}, other.fear)],
  ['strength-practice', { tries: 3 }, judgeSeries([], { test: 'chair-stand' }, other.strength).reasons],
  ['strength-interval', { weeks: 8 }, undefined],
  [
    'strength-due',
    { weeks: 8 },
    prompters.find(({ tool }) => tool === 'strength')?.speaks(measuredLast, { ...coachKnowledge, ...other }) ?? [],
  ],
  ['leg-change', { points: 4 }, legTrend([{ day: today, legPain: 5 }], today, other.leg).reasons],
  ['leg-six-weeks', { weeks: 8 }, legOf(60)],
  ['leg-twelve-weeks', { weeks: 16 }, legOf(120)],
  ['well-recovered', { weeks: 2, most: 2 }, wellReady({ ...hurts, pain: weekly([1, 1, 1]) }, other.well).reasons],
  [
    'well-goal-reached',
    { weeks: 4 },
    wellReady({ ...hurts, hindrance: weekly([9]), pain: weekly([1, 1, 1, 1, 1]), goal: weekly([9]) }, other.well)
      .reasons,
  ],
  ['well-not-yet', { weeks: 2, goalWeeks: 4 }, wellReady({ ...hurts, pain: weekly([9]) }, other.well).reasons],
  ['well-graduate', { weeks: 10 }, graduation(graduated, other.well, thresholds.flare).reasons],
  ['helps-felt-worse', { points: 3 }, undefined],
  ['helps-trial-too-few', { pairs: 5 }, trialResult(plan, [], other.helps).reasons],
  [
    'helps-trial-matters',
    { points: 3 },
    trialResult(sixPairs, daysOf(sixPairs, [[4, 4, 6, 6, 6, 6, 4, 4, 4, 4, 6, 6, 6, 6, 4, 4, 4, 4, 6, 6]]), other.helps)
      .reasons,
  ],
  ['helps-trial-stop-worse', { points: 3 }, worse.worse?.reasons ?? []],
  ['flare-usual-length', { flares: 3 }, usualLength([], other.flare).reasons],
  ['flare-pattern', { looks: 2 }, flarePattern([look, { ...look, start: before(30) }], other.flare)?.reasons ?? []],
];

test.each<Row>(rows)('%s', (rule, numbers, reasons) => {
  expect(all(other)[rule]).toEqual(numbers);
  expect(all(coachKnowledge)[rule]).not.toEqual(numbers);
  if (reasons !== undefined) expect(reasons.find((one) => one.rule === rule)?.values).toEqual(numbers);
});

test('every rule whose words read a number has its row', () => {
  expect(rows.map(([rule]) => rule).toSorted()).toEqual(Object.keys(all(other)).toSorted());
});
