import {
  adaptExercise,
  type Change,
  canDoHere,
  type Day,
  type Exercise,
  type ExerciseInput,
  flareDose,
  limitsSince,
  mayDo,
  type Plan,
  stopSignOf,
} from '@rugwijs/core';
import type { ShownExercise, ShownSession } from '../app/app.ts';
import { dayName } from '../days.ts';
import { usualPain } from './pain.ts';
import type { Light, LightAttempt, Placed } from './state.ts';

/** The journal's `advice/session.ts` on light state: the same input for core's `adaptExercise`. */

interface Today {
  readonly light: Light;
  readonly plan: Plan;
  readonly today: number;
  readonly name: Day;
  readonly placed: readonly Placed[];
  readonly ladder: ExerciseInput['ladder'];
  readonly usual: number | undefined;
  readonly share: number;
  /** Absent when no flare-up was ever told: nothing has to be looked up then. */
  readonly isFlareDay: ((day: Day) => boolean) | undefined;
}

export function sessionOf(light: Light, today: number): ShownSession | undefined {
  if (light.shown?.today !== today) light.shown = { today, session: workOut(light, today) };
  return light.shown.session;
}

function workOut(light: Light, today: number): ShownSession | undefined {
  const { plan } = light;
  if (plan === undefined) return undefined;
  const placed = placedIn(light);
  if (placed.length === 0) return undefined;
  const changes = withOneLadderStep({
    light,
    plan,
    today,
    name: dayName(today),
    placed,
    ladder: ladderOf(light, placed),
    usual: usualPain(light, today),
    share: flareShareOn(light, today),
    isFlareDay: light.flares.length === 0 ? undefined : light.isFlareDay,
  });
  const exercises = placed.map(({ slot, exercise }, index): ShownExercise => {
    const change = changes[index] as Change;
    return { exercise: change.exercise ?? exercise.id, planned: slot.planned, change };
  });
  return { exercises, restDay: isRestDay(light, plan, today), doneToday: light.sessions.at(-1)?.on === today };
}

function placedIn(light: Light): readonly Placed[] {
  if (light.placed !== undefined) return light.placed;
  const placed: Placed[] = [];
  for (const slot of light.slots) {
    const exercise = light.find(slot.current);
    if (exercise !== undefined && stillAllowed(light, exercise)) placed.push({ slot, exercise });
  }
  light.placed = placed;
  return placed;
}

/** Allowed by the plan's limits and by what was told since it was made. */
function stillAllowed(light: Light, exercise: Exercise): boolean {
  const { plan, answers } = light;
  if (plan === undefined) return false;
  light.limits ??= limitsSince(plan.limits, answers);
  return mayDo(exercise, light.limits, plan.mode, answers).length === 0;
}

/** The session of this day would ask for the alarm check; told from the stop sign alone, since on most days it is not shown. */
export function stopsNow(light: Light, today: number): boolean {
  const { pain } = light.knowledge.adaptation.thresholds;
  const usual = usualPain(light, today);
  return placedIn(light).some(({ exercise }) => {
    const newest = light.attempts.get(exercise.id)?.at(-1);
    return newest !== undefined && newest.at > light.verdictAt && stopSignOf(newest, usual, pain) !== undefined;
  });
}

/** A session can be done today, whatever its doses. */
export function isSessionAhead(light: Light, today: number): boolean {
  const { plan } = light;
  if (plan === undefined || placedIn(light).length === 0) return false;
  return light.sessions.at(-1)?.on !== today && !isRestDay(light, plan, today);
}

export function flareShareOn(light: Light, today: number): number {
  const { flares, lastFlareAt, knowledge } = light;
  if (lastFlareAt < 0) return 1;
  if (light.flareShare?.today !== today) {
    const { share = 1 } = flareDose(dayName(today), flares, knowledge.adaptation.thresholds) ?? {};
    light.flareShare = { today, share };
  }
  return light.flareShare.share;
}

function withOneLadderStep(view: Today): readonly Change[] {
  const { light, placed, today } = view;
  const changes = placed.map((one) => changeOf(view, one, false));
  if (changes.some(({ step }) => step === 'up')) return changes;
  const from = dayName(today - light.knowledge.adaptation.thresholds.levelChangeDays);
  if (light.slots.some(({ changedOn }) => changedOn !== undefined && changedOn > from)) return changes;
  for (let index = 0; index < placed.length; index += 1) {
    if (changes[index]?.reasons[0]?.rule !== 'one-thing-at-a-time') continue;
    const stepped = changeOf(view, placed[index] as Placed, true);
    if (stepped.step === 'up') return changes.with(index, stepped);
  }
  return changes;
}

function changeOf(view: Today, { slot, exercise }: Placed, mayStepUp: boolean): Change {
  const { light, plan } = view;
  const attempts = light.attempts.get(exercise.id) ?? none;
  const newest = attempts.at(-1);
  const planned = plan.exercises.find((one) => one.exercise === exercise.id)?.dose ?? exercise.startDose;
  // Every place filled in, also with nothing: made for every dose of every day, and one shape is read much faster.
  const input: ExerciseInput = {
    mode: plan.mode,
    exercise,
    planned: slot.current === slot.planned ? planned : exercise.startDose,
    attempts,
    today: view.name,
    daysPerWeek: plan.daysPerWeek,
    alarmChecked: newest === undefined || light.verdictAt >= newest.at,
    planIsNewer: newest !== undefined && newest.on < light.planDay,
    levelChangedOn: slot.changedOn,
    usual: view.usual,
    lastAlarm: light.alarms.at(-1),
    isFlareDay: view.isFlareDay,
    flareShare: view.share,
    ladder: mayStepUp ? { ...view.ladder, mayStepUp } : view.ladder,
  };
  return adaptExercise(input, light.knowledge);
}

function ladderOf(light: Light, placed: readonly Placed[]): ExerciseInput['ladder'] {
  return {
    find: light.find,
    mayDo: (other) =>
      !placed.some((one) => one.exercise.id === other.id) &&
      stillAllowed(light, other) &&
      canDoHere(other, light.answers).length === 0,
    mayStepUp: false,
    lastDose: (id) => light.attempts.get(id)?.at(-1)?.dose,
  };
}

const none: readonly LightAttempt[] = [];

/** The week's sessions are done, or, with three a week or fewer, there was one yesterday. */
function isRestDay(light: Light, plan: Plan, today: number): boolean {
  let days = 0;
  let before = today;
  for (let index = light.sessions.length - 1; index >= 0; index -= 1) {
    const on = light.sessions[index]?.on ?? 0;
    if (on < today - 6) break;
    if (on >= today || on === before) continue;
    days += 1;
    before = on;
    if (on === today - 1 && plan.daysPerWeek <= 3) return true;
  }
  return days >= plan.daysPerWeek && plan.daysPerWeek < 7;
}
