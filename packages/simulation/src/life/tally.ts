import { assumptions, type Course, courses, type Group, groups } from '../assumptions.ts';
import { type AlarmKind, alarmKinds } from '../people/alarm-signs.ts';
import { type Invariant, invariants, type Violation } from '../watch/invariants.ts';
import { type StuckOutcome, stuckOutcomes } from './improvement.ts';

/** Weeks of a dose curve and of a use curve. */
export const curveWeeks = 52;

/** Sums over everybody; it stays as large as it is, however many people there are. */
export interface Tally {
  people: number;
  patientDays: number;
  /** Days on which the app was opened, sessions and check-ins done, doses and quotas looked at. */
  openDays: number;
  sessions: number;
  planned: number;
  checkIns: number;
  checkInsMissed: number;
  walks: number;
  checks: number;
  readonly violations: Record<Invariant, number>;
  readonly firstViolations: Violation[];
  readonly alarms: Alarms;
  /** Sessions that ended at once, with the alarm questions, for less strength or feeling, or for pain further down the leg. */
  readonly stoppedFor: { nerveSign: number; legSpread: number };
  readonly intake: Record<string, number>;
  readonly planSizes: number[];
  readonly modes: Record<string, number>;
  modeSwitches: number;
  readonly steps: Record<'up' | 'hold' | 'down' | 'stop' | 'new', number>;
  restarts: number;
  locks: number;
  noPlan: number;
  /** Mornings after a session with pain 2 or more above the day's own. */
  raisedDays: number;
  /** Per course: how many, how many were told to let a physiotherapist or the GP look, and days until then. */
  readonly handOver: Record<Course, { people: number; told: number; gp: number; days: number }>;
  /** Days until the first hand-over of those who did not improve by six weeks, in weeks. */
  readonly handOverWeeks: number[];
  /** What became of those with a plan who did not improve by six weeks. */
  readonly stuck: Record<StuckOutcome, number>;
  /** Part of the highest dose, by week of use. */
  readonly doseSum: Float64Array;
  readonly doseCount: Float64Array;
  readonly walkSum: Float64Array;
  readonly walkCount: Float64Array;
  /** People who opened the app in a week. */
  readonly usedWeek: Float64Array;
  readonly pain: Record<Group, { readonly sum: number[]; readonly count: number[] }>;
  readonly courses: Record<Course, number>;
}

/** What became of the alarm signs. */
export interface Alarms extends AlarmOutcomes {
  /** The same by kind of sign. */
  readonly byKind: Readonly<Record<AlarmKind, AlarmOutcomes>>;
  /** Days between the sign and the verdict, of those raised. */
  days: number;
  /** Of those raised, the signs that only the monthly check asks about, and their days. */
  later: number;
  laterDays: number;
}

export interface AlarmOutcomes {
  /** Told, and answered with at least what the sign asks for. */
  raised: number;
  /** Told, and answered with less; or a session was given without the question. */
  missed: number;
  /** The person said no. */
  denied: number;
  /** Nobody asked before the sign went: the app was not opened, or only lists without this sign came by. */
  notAsked: number;
  /** Still there on the last day, not asked yet. */
  open: number;
}

function noAlarms(): AlarmOutcomes {
  return { raised: 0, missed: 0, denied: 0, notAsked: 0, open: 0 };
}

export function newTally(): Tally {
  const weeks = () => new Float64Array(curveWeeks);
  const marks = assumptions.publishedPain.value.weeks.length;
  return {
    people: 0,
    patientDays: 0,
    openDays: 0,
    sessions: 0,
    planned: 0,
    checkIns: 0,
    checkInsMissed: 0,
    walks: 0,
    checks: 0,
    violations: record(invariants, () => 0),
    firstViolations: [],
    alarms: { ...noAlarms(), byKind: record(alarmKinds, noAlarms), days: 0, later: 0, laterDays: 0 },
    stoppedFor: { nerveSign: 0, legSpread: 0 },
    intake: {},
    planSizes: [0, 0, 0, 0, 0, 0],
    modes: {},
    modeSwitches: 0,
    steps: { up: 0, hold: 0, down: 0, stop: 0, new: 0 },
    restarts: 0,
    locks: 0,
    noPlan: 0,
    raisedDays: 0,
    handOver: record(courses, () => ({ people: 0, told: 0, gp: 0, days: 0 })),
    handOverWeeks: Array.from({ length: curveWeeks + 1 }, () => 0),
    stuck: record(stuckOutcomes, () => 0),
    doseSum: weeks(),
    doseCount: weeks(),
    walkSum: weeks(),
    walkCount: weeks(),
    usedWeek: weeks(),
    pain: record(groups, () => ({ sum: Array<number>(marks).fill(0), count: Array<number>(marks).fill(0) })),
    courses: record(courses, () => 0),
  };
}

function record<Key extends string, Value>(keys: readonly Key[], value: () => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, value()])) as Record<Key, Value>;
}

/** Violations that are kept with their words; the others are only counted. */
const keptViolations = 50;

export function tallyViolations(tally: Tally, found: readonly Violation[]): void {
  for (const violation of found) {
    tally.violations[violation.invariant] += 1;
    if (tally.firstViolations.length < keptViolations) tally.firstViolations.push(violation);
  }
}
