import type { AdaptationThresholds } from '@rugwijs/core';
import type { QuestionId } from '../answers/vocabulary.ts';

/** Alarm rows that are weak alone but weigh after six weeks without change (triage.md 2.2 soft rules, 2.4 `not-improving`). */
const strongSoftSigns: readonly QuestionId[] = [
  'cancer-ever',
  'cancer-treated',
  'weight-loss',
  'unwell',
  'unexplained-finding',
  'constant-night',
  'band-pain',
  'shape-change',
  'osteoporosis',
  'steroids',
  'immune-low',
  'bloodstream-risk',
];

/** Every number of adaptation. All starting values, for a physiotherapist to sign; where a number was seen, its source says so. */
export const thresholds: AdaptationThresholds = {
  // Thomeé 1997 (recall): 0–2 safe, 3–5 acceptable; Silbernagel 2007 (seen second-hand): ≤3 safe, 4–5 acceptable. The stricter
  // low band is used. Tendon and kneecap pain, not validated for the back (facts.md F3).
  pain: {
    lowUpTo: 2,
    middleUpTo: 5,
    stopRise: 3,
    // Own (F3): usual pain above 5 is judged by its change, up to usual + 2.
    usualHighAbove: 5,
    // Childs 2005 (seen): standard error 1.02, so two scores differ by chance up to 2.8 (facts-2.md 12).
    noiseBelow: 3,
  },
  goodSessions: 2, // F3 row 2
  effortUpTo: 5, // F5, own: step up when the last repetitions feel like 5 of 10 at most
  down: { small: [0.1, 0.2], large: [0.2, 0.3] }, // F3 rows 3 and 5
  up: { reps: 2, seconds: 5, minutes: 2 }, // F5, own
  quota: {
    // EPIPHA-KNEE (seen, knee): 80 % of the mean, + 10 % a week; + 5–10 % a week in general is recall (facts-2.md 10).
    perWeek: 0.1,
    perWeekLight: 0.2, // own; the cap below still holds
    start: 0.8,
    days: 7,
  },
  quotaDone: 2, // own
  weekDone: 0.6, // own: three of five days is a week done
  cap: { share: 0.25, days: 7 }, // facts.md I3 #21, DESIGN 7
  alarmHoldDays: 7, // own, for "never after an alarm day"
  dropHoldDays: 7, // own, for "no up-down-up within a week"
  levelChangeDays: 7, // F1.7: one variable a week
  restart: { share: 0.8, missedSessions: 3, gapDays: 7 }, // F1.6; a week: own
  floor: { reps: 4, seconds: 5, minutes: 3 }, // own; four, so that one more is a quarter
  walkingTop: 30, // WalkBack target: 30 minutes, 5 days a week (F6, seen)
  activityTop: { minutes: 180, times: 100 }, // own: sanity bounds only
  flare: {
    // F9, own: 60–80 % for 1–3 days, full again in 3–7. Who had longer ones before gets more room.
    plans: [
      { earlierUpTo: 3, share: 0.8, reducedDays: 1, rampDays: 3 },
      { earlierUpTo: 7, share: 0.7, reducedDays: 2, rampDays: 5 },
      { earlierUpTo: Number.POSITIVE_INFINITY, share: 0.6, reducedDays: 3, rampDays: 7 },
    ],
    rise: 2, // Costa 2019 concept (recall): worse than usual for a day or more
    longDays: 14, // facts.md F9.6; one that was never said to be over counts for as long (own)
    oftenIn: 3,
    oftenDays: 30,
  },
  // NHG 2017: time-contingent from week 3–4 (seen); 14 days without leg pain: own (triage.md 4.2).
  mode: { lightDays: 21, legPainFreeDays: 14 },
  // triage.md 2.4 `not-improving`; 2 points is the MIC of Ostelo 2008 (seen).
  notImproving: { days: [28, 42], pain: 2, activity: 2, gpFromDay: 42, strongSoftSigns },
  weeksUp: { rise: 2, weeks: 2 }, // triage.md 2.4 `two-weeks-up`
  checks: {
    // triage.md 2.4, own.
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
