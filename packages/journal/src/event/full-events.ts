import type { Plan, Reason } from '@rugwijs/core';
import type { EventData, EventKind } from './event.ts';
import { fullCoach } from './full-coach-events.ts';

/** Of every kind one example with every field that it may have, for the tests of what is read. */

const reason = {
  rule: 'one-variable',
  because: [
    { question: 'pain', answer: 4 },
    { question: 'fever', answer: 'no' },
    { question: 'persisting', answer: ['fear'] },
  ],
  sources: ['own'],
  certainty: 'expert',
  values: { percent: 80, day: '2026-03-02' },
} as const satisfies Reason & { readonly values: object };

const dose = { kind: 'reps', sets: 2, reps: 8 } as const;

const plan = {
  madeOn: '2026-03-02',
  mode: 'light',
  modeReasons: [reason],
  set: 'full',
  exercises: [{ exercise: 'bridge', dose, reasons: [reason] }],
  daysPerWeek: 5,
  minutesPerDay: 15,
  walking: { minutes: 10, daysPerWeek: 5, trialsNeeded: 3, reasons: [reason] },
  activities: [{ id: 'activity-1', name: 'tuinieren', rating: 3, isGoal: true, unit: 'minutes', trialsNeeded: 3 }],
  goalDate: '2026-06-01',
  rechecks: [{ on: '2026-03-05', kind: 'day-3' }],
  limits: ['osteoporosis'],
  reasons: [reason],
} as const satisfies Plan;

export const full: { readonly [Kind in EventKind]: EventData[Kind] } = {
  answered: { check: 'gap', answers: { pain: 4, fever: 'no', persisting: ['fear'] } },
  verdictGiven: {
    check: 'intake',
    verdict: 'self-care',
    atLeast: 'self-care',
    atMost: 'self-care',
    rules: ['fever'],
    rulesVersion: '1',
  },
  planAccepted: { plan, rulesVersion: '1' },
  sessionDone: {
    session: 's1',
    day: '2026-03-02',
    painBefore: 2,
    expectedPain: 3,
    painAfter: 2,
    stopped: false,
    exercises: [
      {
        exercise: 'march',
        dose,
        completed: true,
        tooHeavy: false,
        during: 2,
        effort: 4,
        where: ['left-calf'],
        legSpread: false,
        nerveSign: false,
        expected: 3,
        insteadOf: 'bridge',
      },
    ],
  },
  checkedIn: {
    session: 's1',
    moment: '48h',
    pain: 2,
    backToUsual: 'yes',
    anythingNew: 'no',
    perExercise: { bridge: 'unknown' },
    goneWithinDayPart: 'yes',
  },
  measured: { measure: 'activity', activity: 'activity-1', value: 4, day: '2026-03-02' },
  activityDone: {
    item: 'walking',
    amount: 10,
    unit: 'minutes',
    day: '2026-03-02',
    trial: false,
    painBefore: 1,
    painAfter: 2,
  },
  exerciseSwapped: { from: 'bridge', to: 'march', why: 'choice' },
  flareStarted: { day: '2026-03-02' },
  flareEnded: { day: '2026-03-02' },
  contacted: { verdictEvent: 'v1', with: 'huisarts', said: 'rustig aan', released: true },
  exerciseFavoured: { exercise: 'bridge', favourite: true },
  lessonRead: { lesson: 'bending' },
  noted: { text: 'Vandaag een rondje gelopen.', day: '2026-03-02' },
  ...fullCoach,
  corrected: { replaces: 'a', kind: 'lessonRead', data: { lesson: 'sleep' } },
};
