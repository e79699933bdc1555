import {
  type AdaptationThresholds,
  adaptationRuleIds,
  type Exercise,
  fearRuleIds,
  type HandOverKnowledge,
  legRuleIds,
  type MeasureKnowledge,
  moodRuleIds,
  type RuleGrounds,
  sleepRuleIds,
} from '@rugwijs/core';
import type { JournalKnowledge } from '../knowledge.ts';

/**
 * Knowledge by hand, for the tests of this package: the journal may not import the clinical package. Two alarm rules, four
 * exercises; the numbers are those of `@rugwijs/clinical` at the time of writing.
 */

const own: RuleGrounds = { sources: ['own'], certainty: 'expert' };

const thresholds: AdaptationThresholds = {
  pain: { lowUpTo: 2, middleUpTo: 5, stopRise: 3, usualHighAbove: 5, noiseBelow: 3 },
  goodSessions: 2,
  effortUpTo: 5,
  down: { small: [0.1, 0.2], large: [0.2, 0.3] },
  up: { reps: 2, seconds: 5, minutes: 2 },
  quota: { perWeek: 0.1, perWeekLight: 0.2, start: 0.8, days: 7 },
  quotaDone: 2,
  weekDone: 0.6,
  cap: { share: 0.25, days: 7 },
  alarmHoldDays: 7,
  dropHoldDays: 7,
  levelChangeDays: 7,
  restart: { share: 0.8, missedSessions: 3, gapDays: 7 },
  floor: { reps: 4, seconds: 5, minutes: 3 },
  walkingTop: 30,
  activityTop: { minutes: 180, times: 100 },
  flare: {
    plans: [
      { earlierUpTo: 3, share: 0.8, reducedDays: 1, rampDays: 3 },
      { earlierUpTo: 7, share: 0.7, reducedDays: 2, rampDays: 5 },
      { earlierUpTo: Number.POSITIVE_INFINITY, share: 0.6, reducedDays: 3, rampDays: 7 },
    ],
    rise: 2,
    longDays: 14,
    oftenIn: 3,
    oftenDays: 30,
  },
  mode: { lightDays: 21, legPainFreeDays: 14 },
  notImproving: { days: [28, 42], pain: 2, activity: 2, gpFromDay: 42, strongSoftSigns: ['weight-loss'] },
  weeksUp: { rise: 2, weeks: 2 },
  checks: {
    gapDays: 7,
    monthDays: 28,
    painJump: 3,
    painJumpHours: 24,
    standingDays: 7,
    standingUpTo: 'call-gp-now',
    lockFrom: 'call-gp-today',
    askContactAfterHours: { emergency: 2, 'call-gp-now': 2, 'call-gp-today': 14, 'gp-appointment': 72 },
  },
};

const score: MeasureKnowledge = {
  betterIs: 'lower',
  min: 0,
  max: 10,
  band: 2,
  realOnce: 3,
  realOnMeans: 2,
  meansInARow: 2,
  mic: 2,
  clearAt: 3,
  validated: true,
  sources: ['own'],
  certainty: 'expert',
};

function exercise(id: string, more: Partial<Exercise> = {}): Exercise {
  return {
    id,
    reference: id,
    level: 1,
    category: 'strength',
    purpose: 'hips',
    position: 'lying',
    onFloor: false,
    equipment: [],
    sides: 'together',
    secondsPerRep: 5,
    startDose: { kind: 'reps', sets: 2, reps: 8 },
    topDose: { kind: 'reps', sets: 2, reps: 12 },
    control: false,
    notWith: [],
    careWith: [],
    easier: [],
    harder: [],
    certainty: 'low',
    sources: ['own'],
    ...more,
  };
}

/** Three steps of a ladder, and one exercise beside it. */
const exercises: readonly Exercise[] = [
  exercise('tilt', { harder: ['bridge'] }),
  exercise('bridge', { easier: ['tilt'], harder: ['march'], level: 2 }),
  exercise('march', { easier: ['bridge'], level: 2, startDose: { kind: 'reps', sets: 2, reps: 6 } }),
  exercise('squat', { level: 2 }),
];

const grounded = <Rule extends string>(ids: readonly Rule[]) =>
  Object.fromEntries(ids.map((rule) => [rule, own])) as Record<Rule, RuleGrounds>;

/** What the tools ask before somebody should look along. */
const coach: HandOverKnowledge = {
  leg: {
    rules: grounded(legRuleIds),
    everyDays: 7,
    noiseBelow: 3,
    severeFrom: 8,
    littleUpTo: 3,
    handOverDay: 42,
    laterDay: 84,
    standsDays: 84,
  },
  mood: { rules: grounded(moodRuleIds), high: 7, checkDays: 7, darkDays: 14, runningDays: 21, worryMinutes: 15 },
  sleep: {
    rules: grounded(sleepRuleIds),
    hours: [{ fromAge: 18, least: 7, most: 9 }],
    nightsToSay: 4,
    veryShort: 300,
    longAwake: 20,
    riseSpread: 90,
    reasonNights: 2,
    lowEfficiency: 0.85,
    noise: 30,
    checkDays: 28,
  },
  fear: {
    rules: grounded(fearRuleIds),
    common: [],
    notWith: { lift: [], bend: [], twist: [], impact: [], strain: [], fall: [], drive: [] },
    rungsAdvised: 6,
    start: { from: 30, upTo: 40 },
    drop: 0.5,
    leastTries: 2,
    muchWorse: 3,
    largestStep: 30,
    stuckAfter: 5,
    withTherapistAbove: 50,
    waitDays: 4,
  },
};
const special = { sources: [], certainty: 'expert' } as const;
const row = {
  step: 'triage',
  kind: 'choice',
  options: ['yes', 'no', 'unknown'],
  row: true,
  mayBeUnknown: true,
} as const;

export const knowledge: JournalKnowledge = {
  version: 'test',
  lessons: { list: [], occasions: [], recovered: { days: 14, times: 2, pain: 1, hindrance: 1 } },
  questions: [
    { id: 'saddle-feeling', block: 'S2a', ...row },
    { id: 'fever', block: 'S3', ...row },
    { id: 'weight-loss', block: 'S4', ...row },
    { id: 'pain', step: 'triage', block: 'P1', kind: 'scale', min: 0, max: 10, mayBeUnknown: true },
    { id: 'persisting', step: 'classification', block: 'persisting', kind: 'many', options: ['fear'] },
    {
      id: 'start-back',
      step: 'plan',
      block: 'plan',
      kind: 'choice',
      options: ['low', 'medium', 'high'],
      optional: true,
    },
  ],
  triage: {
    rules: [
      {
        id: 'cauda-equina',
        tier: 'hard',
        sources: [],
        provenance: ['own'],
        certainty: 'expert',
        verdicts: [['call-gp-now', { kind: 'is', question: 'saddle-feeling', values: ['yes'] }]],
        whenUnknown: 'call-gp-today',
      },
      {
        id: 'fever',
        tier: 'hard',
        sources: [],
        provenance: ['own'],
        certainty: 'expert',
        verdicts: [['call-gp-today', { kind: 'is', question: 'fever', values: ['yes'] }]],
        whenUnknown: 'call-gp-today',
      },
    ],
    manyUnknown: { id: 'many-unknown', rows: 5, verdict: 'gp-appointment', ...special },
    secondContact: {
      id: 'second-contact',
      when: { kind: 'any', of: [] },
      from: 'gp-appointment',
      atMost: 'call-gp-now',
      ...special,
    },
    riskOfPersisting: { id: 'risk-of-persisting', verdict: 'physiotherapist', ...special },
    neededWhenCalm: { upTo: 'physiotherapist', questions: [] },
    atOnce: [],
    rechecks: {
      'anything-new': ['saddle-feeling'],
      gap: ['saddle-feeling'],
      'pain-jump': ['saddle-feeling'],
      'new-leg-sign': ['saddle-feeling'],
      'fall-since': ['saddle-feeling'],
      fever: ['fever'],
      'two-weeks-up': ['pain'],
      month: ['fever'],
      'not-improving': ['fever'],
      'free-text': ['saddle-feeling'],
    },
  },
  classification: {
    course: [],
    recurrent: { kind: 'any', of: [] },
    leg: [],
    inflammatoryPattern: { kind: 'any', of: [] },
    severity: [],
  },
  risk: {
    question: 'persisting',
    psych: [],
    derived: [],
    bands: { highPsych: 4, highPsychWith: 3, highTotal: 6, orFactor: 'none', medium: 4 },
    outside: 'start-back',
  },
  checkIn: { nextMorning: { fromHour: 4, untilHour: 24 }, at48h: { fromHours: 40, untilHours: 72 } },
  adaptation: { thresholds, rules: grounded(adaptationRuleIds) },
  progress: { measures: { pain: score, function: score, activity: score, activities: score } },
  exercises,
  coach,
};
