import { sources } from '@rugwijs/clinical';

/**
 * Every number that the virtual people are made with. `published`: from the paper named, read as it says; all else is our own
 * guess, labelled `assumed`. None of them says anything about what exercises do: in this simulation they change nothing in
 * the course of the pain.
 */
interface Parameter<Value> {
  readonly value: Value;
  readonly unit: string;
  readonly basis: 'published' | 'assumed';
  readonly source?: string;
}

const dunn2006 =
  'Dunn KM, Jordan K, Croft PR. Characterizing the course of low back pain: a latent class analysis. Am J Epidemiol 2006;163(8):754-61 (abstract read 2026-11-22: 122, 104, 71 and 45 of 342).';
const costa2012 = `${sources.costa2012.citation} (abstract read 2026-11-22, with its 95 % intervals)`;

function assumed<const Value>(value: Value, unit: string): Parameter<Value> {
  return { value, unit, basis: 'assumed' };
}

function published<const Value>(value: Value, unit: string, source: string): Parameter<Value> {
  return { value, unit, basis: 'published', source };
}

/** How pain goes over a year; shares of Dunn 2006. */
export const courses = ['persistent-mild', 'recovering', 'severe-chronic', 'fluctuating'] as const;
export type Course = (typeof courses)[number];
export const groups = ['acute', 'persistent'] as const;
export type Group = (typeof groups)[number];

export const assumptions = {
  /** Held against the simulated means; not used to make them. Weeks 0, 6, 26, 52; mean, low and high of the interval, 0–100. */
  publishedPain: published(
    {
      weeks: [0, 6, 26, 52],
      acute: [
        [52, 48, 57],
        [23, 21, 25],
        [12, 9, 15],
        [6, 3, 10],
      ],
      persistent: [
        [51, 44, 59],
        [33, 29, 38],
        [26, 20, 33],
        [23, 16, 30],
      ],
    },
    '0–100',
    costa2012,
  ),
  courseShares: published(
    { 'persistent-mild': 0.36, recovering: 0.3, 'severe-chronic': 0.21, fluctuating: 0.13 },
    'share',
    dunn2006,
  ),
  acuteShare: assumed(0.5, 'share'),
  /** Of each course, the part that is in the acute group; the two groups together give the shares of Dunn. */
  acuteOfCourse: assumed(
    { 'persistent-mild': 0.53, recovering: 0.77, 'severe-chronic': 0.14, fluctuating: 0.38 },
    'share',
  ),
  startPain: assumed(
    {
      acute: { 'persistent-mild': 4.5, recovering: 5.4, 'severe-chronic': 6.8, fluctuating: 5.6 },
      persistent: { 'persistent-mild': 4.2, recovering: 4.8, 'severe-chronic': 6.2, fluctuating: 5 },
    },
    '0–10',
  ),
  endPain: assumed(
    {
      acute: { 'persistent-mild': 0.6, recovering: 0, 'severe-chronic': 4.2, fluctuating: 0.6 },
      persistent: { 'persistent-mild': 0.9, recovering: 0, 'severe-chronic': 4.4, fluctuating: 1 },
    },
    '0–10',
  ),
  startSpread: assumed(1.5, '0–10'),
  /** Part of the way from start to end: a quick half-life and a slow rest. */
  pace: assumed({ quickShare: 0.83, quickWeeks: 4, slowWeeks: 30 }, 'weeks'),
  /** Spread of one score around the pain of the day: the standard error of Childs 2005, less near zero. */
  scoreNoise: published(1.02, '0–10', sources.childs2005.citation),
  noiseFullFrom: assumed(3, '0–10'),
  flaresPerYear: assumed(
    { 'persistent-mild': 2, recovering: 1.6, 'severe-chronic': 3, fluctuating: 9 },
    'per year; recovering: 1.6 gives the 69 % of da Silva 2019',
  ),
  flareRise: assumed([1.5, 4], '0–10'),
  flareDays: assumed([3, 12], 'days'),
  flareTold: assumed({ start: 0.5, end: 0.6 }, 'share'),

  opens: assumed([0.35, 0.95], 'share of days, one number per person'),
  leavesAfter: assumed(200, 'days on average, counted from the start'),
  opensWhenWell: assumed(0.35, 'part of the usual share, when pain is under 1'),
  absencesPerYear: assumed(2, 'per year'),
  absenceDays: assumed([5, 28], 'days'),
  exercises: assumed(0.85, 'share of the days on which the app is open and a session stands ready'),
  walks: assumed(0.75, 'share of the days on which a walk is still due'),
  answersCheckIn: assumed(0.8, 'share'),
  unsureCheckIn: assumed(0.03, 'share'),
  measures: assumed(0.8, 'share of weeks'),
  answersCheck: assumed(0.95, 'share'),
  breaksOff: assumed(0.04, 'share of checks that are broken off after "yes"'),
  acceptsMode: assumed(0.6, 'share of days on which it is proposed'),

  /** Amount of an exercise at which half of it begins to cost something, as a part of its highest dose. */
  capacity: assumed([0.5, 1.6], 'part of the highest dose; one number per person'),
  raisedAfter: assumed({ usual: 0.05, perOverload: 0.5 }, 'share of sessions'),
  raisedHours: assumed({ least: 8, mean: 22 }, 'hours'),
  raisedBy: assumed([1, 3.5], '0–10'),
  painWhileMoving: assumed({ mean: 0.2, spread: 0.7, perOverload: 1.2 }, '0–10, above the pain before'),
  legSpread: assumed({ radicular: 0.004, other: 0.0002 }, 'share of exercises done'),
  nerveSign: assumed(
    { radicular: 0.001, other: 0.0002 },
    'share of exercises done in which somebody tells of less strength or feeling',
  ),
  nerveSignStays: assumed(0.05, 'share of those that are an alarm sign and do not pass at once'),
  tooHeavy: assumed({ usual: 0.01, perOverload: 0.15 }, 'share of exercises done'),
  unfinished: assumed(0.02, 'share of exercises done'),

  /** Another rate can be given to a run. */
  alarmsPerYear: assumed(0.03, 'per person and year; 0.9 % at a first visit had a serious cause (Henschke 2009)'),
  alarmDays: assumed(28, 'days that an alarm sign stays'),
  deniesAlarm: assumed(0.05, 'share of questions'),
  tapsYes: assumed({ harmless: 0.008, unknown: 0.003 }, 'share of taps'),
  unknownRow: assumed(0.02, 'share of checks with one "I don\'t know" on an alarm row'),
  callsWithin: assumed([0, 3], 'days'),
  releasedAfter: assumed([1, 14], 'days'),
  neverReleased: assumed(0.1, 'share of people with an urgent verdict'),

  namesActivity: assumed(0.4, 'share'),
  activity: assumed(
    { days: [1, 4], weeks: 16, share: 0.6, trial: 15 },
    'days of the week, weeks, share of days, minutes',
  ),
  limits: assumed({ heart: 0.06, 'high-blood-pressure': 0.18, balance: 0.04, 'new-hip-or-knee': 0.04 }, 'share'),
  floor: assumed(0.85, 'share'),
  minutesADay: assumed([8, 40], 'minutes'),
  walkNow: assumed([4, 45], 'minutes'),
} as const;

export type AssumptionId = keyof typeof assumptions;
