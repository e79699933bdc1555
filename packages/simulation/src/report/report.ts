import { rulesVersion } from '@rugwijs/clinical';
import { type AssumptionId, assumptions, type Course, courses, type Group } from '../assumptions.ts';
import { type StuckOutcome, stuckOutcomes } from '../life/improvement.ts';
import { type AlarmOutcomes, curveWeeks, type Tally } from '../life/tally.ts';
import type { AlarmKind } from '../people/alarm-signs.ts';
import type { Invariant, Violation } from '../watch/invariants.ts';

/** What came out, in plain numbers for people and programs. Shares are 0–1, pain is 0–100 as in the papers. */
export interface Report {
  readonly people: number;
  readonly days: number;
  readonly seed: number;
  readonly rulesVersion: string;
  readonly patientDays: number;
  /** Days on which an app was opened, and doses and quotas that were held against every invariant. */
  readonly openDays: number;
  readonly dosesChecked: number;
  readonly violations: Readonly<Record<Invariant, number>>;
  /** The first ones, each with the person and day to see it again with. */
  readonly violationsSeen: readonly Violation[];
  readonly alarms: {
    /** How many signs began, per person and year; those that an exercise brought come besides. */
    readonly perYear: number;
    readonly raised: number;
    readonly missed: number;
    readonly denied: number;
    readonly notAsked: number;
    readonly open: number;
    /** Mean days from the sign to the verdict; signs of the list before every session, and signs of the monthly list. */
    readonly daysToVerdict: number | null;
    readonly daysToVerdictMonthly: number | null;
    readonly byKind: Readonly<Record<AlarmKind, Readonly<AlarmOutcomes>>>;
  };
  /** Sessions that ended at once: less strength or feeling, pain further down the leg. */
  readonly stoppedFor: { readonly nerveSign: number; readonly legSpread: number };
  readonly meanPain: Readonly<Record<Group, readonly number[]>>;
  readonly publishedPain: {
    readonly weeks: readonly number[];
    readonly inside: Readonly<Record<Group, readonly boolean[]>>;
  };
  readonly courses: Readonly<Record<Course, number>>;
  readonly intake: Readonly<Record<string, number>>;
  readonly noPlan: number;
  readonly modes: Readonly<Record<string, number>>;
  readonly modeSwitches: number;
  /** How many people began with 0, 1, 2 … exercises. */
  readonly planSizes: readonly number[];
  readonly steps: Readonly<Record<string, number>>;
  readonly restarts: number;
  readonly locks: number;
  readonly adherence: {
    readonly sessions: number;
    /** Done, of the days on which one stood ready and was seen. */
    readonly sessionsOfReady: number | null;
    readonly checkInsAnswered: number | null;
    /** Share of people who opened the app, by week. */
    readonly usedByWeek: readonly number[];
  };
  /** Mornings or second days still 2 points or more raised, per 100 sessions. */
  readonly raisedPer100Sessions: number | null;
  readonly handOver: {
    readonly byCourse: Readonly<
      Record<Course, { readonly people: number; readonly told: number; readonly meanDays: number | null }>
    >;
    /** Without 2 points of improvement in six weeks; what became of them; and the week in which they were told, from 0. */
    readonly notImproving: Readonly<Record<StuckOutcome, number>> & {
      readonly people: number;
      readonly weeks: readonly number[];
    };
  };
  /** Mean part of the highest dose, and minutes of a walk, by week of use; null when nobody did any. */
  readonly dose: readonly (number | null)[];
  readonly walkMinutes: readonly (number | null)[];
}

export function reportOf(
  tally: Tally,
  {
    days,
    seed,
    alarmsPerYear = assumptions.alarmsPerYear.value,
  }: { readonly days: number; readonly seed: number; readonly alarmsPerYear?: number | undefined },
): Report {
  const weeks = Math.min(curveWeeks, Math.ceil(days / 7));
  const { alarms, handOver, pain } = tally;
  const marks = assumptions.publishedPain.value.weeks.filter((week) => week * 7 < days);
  const means = (group: Group) =>
    marks.map((_, index) => round(10 * ratio(pain[group].sum[index], pain[group].count[index], 0), 1));
  const meanPain = { acute: means('acute'), persistent: means('persistent') };
  const inside = (group: Group) =>
    meanPain[group].map((mean, index) => {
      const [, low, high] = assumptions.publishedPain.value[group][index] ?? [0, 0, 0];
      return mean >= low && mean <= high;
    });
  const quick = alarms.raised - alarms.later;
  return {
    people: tally.people,
    days,
    seed,
    rulesVersion,
    patientDays: tally.patientDays,
    openDays: tally.openDays,
    dosesChecked: tally.checks,
    violations: tally.violations,
    violationsSeen: tally.firstViolations,
    alarms: {
      perYear: alarmsPerYear,
      raised: alarms.raised,
      missed: alarms.missed,
      denied: alarms.denied,
      notAsked: alarms.notAsked,
      open: alarms.open,
      daysToVerdict: orNull(alarms.days - alarms.laterDays, quick, 1),
      daysToVerdictMonthly: orNull(alarms.laterDays, alarms.later, 1),
      byKind: alarms.byKind,
    },
    stoppedFor: tally.stoppedFor,
    meanPain,
    publishedPain: { weeks: marks, inside: { acute: inside('acute'), persistent: inside('persistent') } },
    courses: tally.courses,
    intake: tally.intake,
    noPlan: tally.noPlan,
    modes: tally.modes,
    modeSwitches: tally.modeSwitches,
    planSizes: tally.planSizes,
    steps: tally.steps,
    restarts: tally.restarts,
    locks: tally.locks,
    adherence: {
      sessions: tally.sessions,
      sessionsOfReady: orNull(tally.sessions, tally.planned, 3),
      checkInsAnswered: orNull(tally.checkIns, tally.checkIns + tally.checkInsMissed, 3),
      usedByWeek: [...tally.usedWeek.slice(0, weeks)].map((used) => round(used / tally.people, 3)),
    },
    raisedPer100Sessions: orNull(100 * tally.raisedDays, tally.sessions, 2),
    handOver: {
      byCourse: Object.fromEntries(
        courses.map((course) => {
          const { people, told, days: sum } = handOver[course];
          return [course, { people, told, meanDays: orNull(sum, told, 1) }];
        }),
      ) as Report['handOver']['byCourse'],
      notImproving: {
        people: stuckOutcomes.reduce((sum, outcome) => sum + tally.stuck[outcome], 0),
        ...tally.stuck,
        weeks: tally.handOverWeeks.slice(0, weeks + 1),
      },
    },
    dose: curve(tally.doseSum, tally.doseCount, weeks, 3),
    walkMinutes: curve(tally.walkSum, tally.walkCount, weeks, 1),
  };
}

function curve(sum: Float64Array, count: Float64Array, weeks: number, digits: number): readonly (number | null)[] {
  return Array.from({ length: weeks }, (_, week) => orNull(sum[week] ?? 0, count[week] ?? 0, digits));
}

function orNull(sum: number, count: number, digits: number): number | null {
  return count === 0 ? null : round(sum / count, digits);
}

function ratio(sum: number | undefined, count: number | undefined, otherwise: number): number {
  return sum === undefined || count === undefined || count === 0 ? otherwise : sum / count;
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}

/** One line of the list of assumptions. */
export interface ListedAssumption {
  readonly id: AssumptionId;
  readonly value: string;
  readonly unit: string;
  readonly basis: 'published' | 'assumed';
  readonly source?: string;
}

/** Every number the people of this run are made with, as text. */
export function listAssumptions(alarmsPerYear: number = assumptions.alarmsPerYear.value): readonly ListedAssumption[] {
  return (Object.keys(assumptions) as AssumptionId[]).map((id) => {
    const {
      value,
      unit,
      basis,
      source,
    }: { value: unknown; unit: string; basis: 'published' | 'assumed'; source?: string } = assumptions[id];
    const used = id === 'alarmsPerYear' ? alarmsPerYear : value;
    return { id, value: asText(used), unit, basis, ...(source === undefined ? {} : { source }) };
  });
}

function asText(value: unknown): string {
  if (Array.isArray(value)) return value.map(asText).join(' – ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(
      ([key, part]) =>
        `${key} ${typeof part === 'object' && !Array.isArray(part) ? `(${asText(part)})` : asText(part)}`,
    )
    .join('; ');
}
