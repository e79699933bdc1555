import {
  type AdaptationRuleId,
  type AdaptationThresholds,
  adaptationRuleIds,
  addDays,
  type Day,
  type Exercise,
  type Instant,
  type MeasureKnowledge,
  type Plan,
  type RuleGrounds,
} from '@rugwijs/core';
import { type EventData, type EventKind, type JournalEvent, makeEvent } from './event/event.ts';
import type { JournalKnowledge } from './knowledge.ts';

/**
 * Knowledge by hand and made-up events, for the tests of this package: the journal may not import the clinical package.
 * One alarm rule, two exercises; the numbers are those of `@rugwijs/clinical` at the time of writing.
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

const rules = Object.fromEntries(adaptationRuleIds.map((rule) => [rule, own])) as Record<AdaptationRuleId, RuleGrounds>;
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
  adaptation: { thresholds, rules },
  progress: { measures: { pain: score, function: score, activity: score, activities: score } },
  exercises,
};

const firstDay: Day = '2026-03-02';

/** Noon (or another hour) of day `count`, in Dutch winter time. */
export function at(count: number, hour = 12, minute = 0): Instant {
  return `${addDays(firstDay, count)}T${two(hour)}:${two(minute)}:00+01:00`;
}

export function dayNumber(count: number): Day {
  return addDays(firstDay, count);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** An event on day `count`; its id says what and when. */
export function event<Kind extends EventKind>(
  kind: Kind,
  data: EventData[Kind],
  count: number,
  hour = 12,
  minute = 0,
): JournalEvent {
  const when = at(count, hour, minute);
  return makeEvent(kind, data, { id: `${kind}-${when}`, at: when });
}

const plan: Plan = {
  madeOn: firstDay,
  mode: 'light',
  modeReasons: [],
  set: 'full',
  exercises: [
    { exercise: 'bridge', dose: { kind: 'reps', sets: 2, reps: 8 }, reasons: [] },
    { exercise: 'squat', dose: { kind: 'reps', sets: 2, reps: 8 }, reasons: [] },
  ],
  daysPerWeek: 7,
  minutesPerDay: 15,
  walking: { minutes: 10, daysPerWeek: 5, reasons: [] },
  activities: [{ id: 'activity-1', name: 'tuinieren', isGoal: true, unit: 'minutes', trialsNeeded: 3, rating: 3 }],
  rechecks: [{ on: addDays(firstDay, 3), kind: 'day-3' }],
  limits: [],
  reasons: [],
};

export const calm = { 'saddle-feeling': 'no', fever: 'no', 'weight-loss': 'no', pain: 4, persisting: [] } as const;

/** A calm check on day `count`, ended in its verdict. */
export function checked(check: EventData['answered']['check'], count: number, hour = 9): JournalEvent[] {
  return [
    event('answered', { check, answers: calm }, count, hour),
    event(
      'verdictGiven',
      { check, verdict: 'self-care', atLeast: 'self-care', atMost: 'self-care', rules: [], rulesVersion: 'test' },
      count,
      hour,
      1,
    ),
  ];
}

/** A calm first check and a plan, on day 0. */
export function started(more: Partial<Plan> = {}): JournalEvent[] {
  return [
    ...checked('intake', 0, 8),
    event('planAccepted', { plan: { ...plan, ...more }, rulesVersion: 'test' }, 0, 9),
  ];
}

type Exercised = Partial<EventData['sessionDone']['exercises'][number]>;

/** A session on day `count`: bridge and squat as planned, pain 1, unless said otherwise of the bridge. */
export function session(
  count: number,
  bridge: Exercised = {},
  more: Partial<EventData['sessionDone']> = {},
): JournalEvent {
  const done = {
    exercise: 'bridge',
    dose: { kind: 'reps', sets: 2, reps: 8 },
    completed: true,
    tooHeavy: false,
    during: 1,
    legSpread: false,
    nerveSign: false,
  } as const;
  return event(
    'sessionDone',
    {
      session: `s${count}`,
      day: dayNumber(count),
      painBefore: 1,
      painAfter: 1,
      stopped: false,
      exercises: [
        { ...done, ...bridge },
        { ...done, exercise: 'squat' },
      ],
      ...more,
    },
    count,
    18,
  );
}

/** The check-in about the session of day `count`. */
export function checkIn(
  count: number,
  moment: '48h' | 'next-morning',
  more: Partial<EventData['checkedIn']> = {},
): JournalEvent {
  const later = moment === '48h' ? 2 : 1;
  return event(
    'checkedIn',
    { session: `s${count}`, moment, backToUsual: 'yes', anythingNew: 'no', pain: 1, ...more },
    count + later,
    moment === '48h' ? 19 : 8,
  );
}
