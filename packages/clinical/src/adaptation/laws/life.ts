import {
  type AdaptationKnowledge,
  type Attempt,
  adaptExercise,
  type Change,
  type Exercise,
  type ExerciseInput,
  type Flare,
  flareDose,
  flarePlan,
  type Limit,
  type Mode,
  mayDo,
} from '@rugwijs/core';
import type { ExerciseId } from '../../session/exercise-ids.ts';
import { exerciseTable } from '../../session/exercises.ts';
import { adaptationKnowledge } from '../adaptation-knowledge.ts';
import { dayNumber, exerciseOf } from '../examples.ts';
import { diary, type Happening } from './happenings.ts';

/** One exercise in somebody's weeks, as the journal would ask for its dose day after day. */
export interface Person {
  readonly mode: Mode;
  readonly exercise: ExerciseId;
  /** A session every so many days: 1, 2, 3 or 7. */
  readonly every: number;
  readonly days: number;
  readonly limits: readonly Limit[];
  /** How long an earlier flare-up took: it decides the plan of the next. */
  readonly earlierFlare: number;
  /** Usual pain; above 5 it is the change that counts. */
  readonly usual: number | undefined;
  readonly happenings: readonly Happening[];
}

/** What is judged: the product, or a copy of it with a fault. */
export interface Product {
  readonly knowledge: AdaptationKnowledge;
  readonly adapt: (input: ExerciseInput, knowledge: AdaptationKnowledge) => Change;
  readonly mayDo: typeof mayDo;
}

export const product: Product = { knowledge: adaptationKnowledge, adapt: adaptExercise, mayDo };

/** One session: what was given, what was done, and what stood around it. */
export interface Session {
  readonly day: number;
  readonly mode: Mode;
  readonly exercise: Exercise;
  readonly change: Change;
  /** Days since the session before; absent the first time. */
  readonly gap: number | undefined;
  /** What was known of earlier sessions of the exercise asked about, oldest first. */
  readonly known: readonly Attempt[];
  /** Those outside flare-ups: what a flare-up lends says nothing about the usual dose. */
  readonly usual: readonly Attempt[];
  readonly inFlare: boolean;
  /** Days since the last day of a flare-up plan; 0 within it. */
  readonly sinceFlare: number;
  /** Days since the last alarm sign. */
  readonly sinceAlarm: number;
  readonly newPlan: boolean;
}

export interface Life {
  readonly person: Person;
  readonly sessions: readonly Session[];
}

interface Told {
  readonly day: number;
  readonly attempt: Attempt;
}

/** Lives the weeks, always doing what was given. */
export function live(person: Person, { knowledge, adapt, mayDo: allowed }: Product = product): Life {
  const { thresholds } = knowledge.adaptation;
  const happens = diary(person.happenings);
  const told = new Map<string, Told[]>();
  const sessions: Session[] = [];
  const flares: Flare[] = [{ start: dayNumber(-200), end: dayNumber(person.earlierFlare - 201) }];
  const flareDays = new Set<number>();
  const flareDates = new Set<string>();
  let { mode } = person;
  let exercise: Exercise = exerciseOf(person.exercise);
  let changedOn: number | undefined;
  let planDay = 0;
  let lastAlarm: number | undefined;
  let lastSession: number | undefined;
  let awayUntil = 0;

  for (let day = 0; day < person.days; day += 1) {
    const today = happens(day);
    const date = dayNumber(day);
    if (today.newPlan !== undefined) {
      mode = today.newPlan;
      planDay = day;
    }
    if (today.alarm) lastAlarm = day;
    if (today.flare) {
      const plan = flarePlan(flares, thresholds.flare);
      flares.push({ start: date });
      for (let ahead = 0; ahead < plan.reducedDays + plan.rampDays - 1; ahead += 1) {
        flareDays.add(day + ahead);
        flareDates.add(dayNumber(day + ahead));
      }
    }
    if (today.awayFor > 0) awayUntil = day + today.awayFor;
    if (day < awayUntil || day % person.every !== 0) continue;

    const known = (told.get(exercise.id) ?? []).map(({ day: on, attempt }) => asKnown(attempt, day - on));
    const newestDay = told.get(exercise.id)?.at(-1)?.day;
    const flare = flareDose(date, flares, thresholds);
    const careful = changedOn !== undefined && day - changedOn < 7;
    const change = adapt(
      {
        mode,
        exercise,
        planned: exercise.startDose,
        attempts: known,
        today: date,
        daysPerWeek: Math.floor(7 / person.every),
        alarmChecked: true,
        planIsNewer: newestDay !== undefined && newestDay < planDay,
        isFlareDay: (other) => flareDates.has(other),
        ...(flare === undefined ? {} : { flareShare: flare.share }),
        ...(person.usual === undefined ? {} : { usual: person.usual }),
        ...(lastAlarm === undefined ? {} : { lastAlarm: dayNumber(lastAlarm) }),
        ...(changedOn === undefined ? {} : { levelChangedOn: dayNumber(changedOn) }),
        ladder: {
          find: (id) => exerciseTable[id as ExerciseId],
          mayDo: (other) => allowed(other, person.limits, mode).length === 0,
          mayStepUp: !careful,
        },
      },
      knowledge,
    );
    if (change.exercise !== undefined) {
      exercise = exerciseOf(change.exercise as ExerciseId);
      changedOn = day;
    }
    const { felt } = today;
    sessions.push({
      day,
      mode,
      exercise,
      change,
      gap: lastSession === undefined ? undefined : day - lastSession,
      known,
      usual: known.filter((attempt) => !flareDates.has(attempt.day)),
      inFlare: flareDays.has(day),
      sinceFlare: daysSince(day, (other) => flareDays.has(other)),
      sinceAlarm: lastAlarm === undefined ? Number.POSITIVE_INFINITY : day - lastAlarm,
      newPlan: day === planDay || (lastSession !== undefined && lastSession < planDay),
    });
    const attempt: Attempt = { session: `s${day}`, day: date, exercise: exercise.id, dose: change.to, ...felt };
    told.set(exercise.id, [...(told.get(exercise.id) ?? []), { day, attempt }]);
    lastSession = day;
    if (felt.legSpread || felt.nerveSign) lastAlarm = day;
  }
  return { person, sessions };
}

/** Answers that come later are not known yet. */
function asKnown(attempt: Attempt, age: number): Attempt {
  if (age >= 2) return attempt;
  const { nextMorning, at48h: _, goneWithinDayPart, ...rest } = attempt;
  if (age < 1) return rest;
  return {
    ...rest,
    ...(nextMorning === undefined ? {} : { nextMorning }),
    ...(goneWithinDayPart === undefined ? {} : { goneWithinDayPart }),
  };
}

/** Days since something was last so, looked back two weeks. */
function daysSince(day: number, wasSo: (day: number) => boolean): number {
  for (let ago = 0; ago <= 14; ago += 1) if (wasSo(day - ago)) return ago;
  return Number.POSITIVE_INFINITY;
}
