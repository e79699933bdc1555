import type { Attempt } from '../check-in/response.ts';
import { addDays } from '../plan/day.ts';
import type { Exercise } from '../session/exercise.ts';
import { adaptExercise } from './adapt-exercise.ts';
import type { Change } from './change.ts';
import type { AdaptationKnowledge, AdaptationThresholds, MeasureKnowledge } from './knowledge.ts';
import { type AdaptationRuleId, adaptationRuleIds } from './rule-id.ts';
import type { ExerciseInput } from './situation.ts';

/** Knowledge by hand, for the tests of this package: the numbers are near the real ones, but these are for trying edges. */

export const thresholds: AdaptationThresholds = {
  pain: { lowUpTo: 2, middleUpTo: 5, stopRise: 3, usualHighAbove: 5, noiseBelow: 3 },
  goodSessions: 2,
  effortUpTo: 5,
  down: { small: [0.1, 0.2], large: [0.2, 0.3] },
  up: { reps: 2, seconds: 5, minutes: 3 },
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
  notImproving: { days: [28, 42], pain: 2, activity: 2, gpFromDay: 42, strongSoftSigns: [] },
  weeksUp: { rise: 2, weeks: 2 },
  checks: {
    gapDays: 7,
    monthDays: 28,
    painJump: 3,
    painJumpHours: 24,
    standingDays: 7,
    standingUpTo: 'call-gp-now',
    lockFrom: 'call-gp-today',
    askContactAfterHours: {},
  },
};

/** Every rule leans on a source with its own name, so that a test sees which rule's grounds were taken. */
const rules = Object.fromEntries(
  adaptationRuleIds.map((rule) => [rule, { sources: [`source of ${rule}`], certainty: 'low' }]),
) as unknown as Record<AdaptationRuleId, { sources: readonly string[]; certainty: 'low' }>;

const pain: MeasureKnowledge = {
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
  recovered: { at: 0, sustainedAt: 1, weeks: 3 },
  sources: ['own'],
  certainty: 'moderate',
};

const activity: MeasureKnowledge = { ...pain, betterIs: 'higher' };

export const knowledge: AdaptationKnowledge = {
  checkIn: { nextMorning: { fromHour: 4, untilHour: 24 }, at48h: { fromHours: 40, untilHours: 72 } },
  adaptation: { thresholds, rules },
  progress: { measures: { pain, function: pain, activity, activities: activity } },
};

export function dayNumber(count: number): string {
  return addDays('2026-03-02', count);
}

export function exercise(id: string, more: Partial<Exercise> = {}): Exercise {
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
    startDose: { kind: 'reps', sets: 2, reps: 6 },
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

export type Felt = Partial<Omit<Attempt, 'day' | 'session'>> & { readonly on: number };

/** A session on day `on`: 2 × 10, whole, pain 1 before and while moving, unless said otherwise. */
export function did({ on, ...felt }: Felt): Attempt {
  return {
    session: `s${on}`,
    day: dayNumber(on),
    exercise: 'bridge',
    dose: { kind: 'reps', sets: 2, reps: 10 },
    completed: true,
    tooHeavy: false,
    before: 1,
    during: 1,
    legSpread: false,
    nerveSign: false,
    ...felt,
  };
}

/** A calm session: back to usual the next morning, and at 48 hours. */
export function calm(on: number, more: Omit<Felt, 'on'> = {}): Attempt {
  return did({ on, nextMorning: 'yes', at48h: 'yes', goneWithinDayPart: 'yes', ...more });
}

const noLadder: ExerciseInput['ladder'] = { find: () => undefined, mayDo: () => true, mayStepUp: true };

/** The next dose of a bridge on day `today`. */
export function next(today: number, more: Partial<ExerciseInput>): Change {
  return adaptExercise(
    {
      mode: 'light',
      exercise: exercise('bridge'),
      planned: { kind: 'reps', sets: 2, reps: 6 },
      attempts: [],
      today: dayNumber(today),
      daysPerWeek: 7,
      alarmChecked: true,
      ladder: noLadder,
      ...more,
    },
    knowledge,
  );
}

/** Step, number and rules of a change, to be read in one line. */
export function told({ step, to, reasons }: Change): readonly unknown[] {
  const amount = to.kind === 'reps' ? to.reps : to.kind === 'hold' ? to.seconds : to.minutes;
  return [step, amount, ...reasons.map(({ rule }) => rule)];
}
