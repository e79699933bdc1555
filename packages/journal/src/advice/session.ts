import {
  adaptExercise,
  addDays,
  type Change,
  canDoHere,
  type Day,
  type Exercise,
  type ExerciseInput,
  type Instant,
  limitsSince,
  mayDo,
  minutesOf,
  type Plan,
  type Reason,
  type Score,
} from '@rugwijs/core';
import type { JournalKnowledge } from '../knowledge.ts';
import type { AcceptedPlan, Person, Slot } from '../person/person.ts';
import type { Advice, ExerciseToday, SessionToday } from './advice.ts';
import { reasonOf } from './reason.ts';

/** What a session depends on besides the attempts. */
export interface SessionView {
  readonly person: Person;
  readonly accepted: AcceptedPlan;
  readonly today: Day;
  readonly usual: Score | undefined;
  readonly lastAlarm: Day | undefined;
  readonly alarmCheckedAt: Instant | undefined;
  readonly flareShare: number | undefined;
  readonly isFlareDay: (day: Day) => boolean;
  readonly knowledge: JournalKnowledge;
}

interface Placed {
  readonly slot: Slot;
  readonly exercise: Exercise;
}

/** Attempts older than that play no part in the next dose. */
const lastAttempts = 60;

/** The exercises of the next session, each with its dose and the reasons for it. */
export function sessionOf(view: SessionView): SessionToday | undefined {
  const { person, accepted, today } = view;
  const placed = person.slots.flatMap((slot): Placed[] => {
    const exercise = find(view, slot.current);
    return exercise === undefined || !stillAllowed(view, exercise) ? [] : [{ slot, exercise }];
  });
  if (placed.length === 0) return undefined;
  const changes = withOneLadderStep(view, placed);
  const restDay = isRestDay(person, accepted.plan, today);
  const exercises = placed.map((one, index) => toShow(one, changes[index] as Change, accepted.plan));
  return {
    exercises,
    minutes: exercises.reduce((sum, { exercise, dose }) => sum + lengthOf(view, exercise, dose), 0),
    restDay,
    restReasons: restDay ? [reasonOf(view.knowledge, 'rest-day', {}, { days: accepted.plan.daysPerWeek })] : [],
    doneToday: person.sessions.some(({ day }) => day === today),
  };
}

/** Exercises that stood in the plan and are left out because of what was told since; undefined when all are still there. */
export function leftOutOf(view: Pick<SessionView, 'person' | 'accepted' | 'knowledge'>): Advice['leftOut'] {
  const refused = view.person.slots.flatMap(({ current }) => {
    const exercise = view.knowledge.exercises.find(({ id }) => id === current);
    const reasons = exercise === undefined ? [] : refusalsOf(view, exercise);
    return reasons.length === 0 ? [] : [{ exercise: current, reasons }];
  });
  if (refused.length === 0) return undefined;
  return {
    exercises: refused.map(({ exercise }) => exercise),
    reasons: refused.flatMap(({ reasons }) => reasons),
  };
}

/** Allowed by the plan's limits and by what was told since it was made; what is not, is left out of the session. */
function stillAllowed(view: SessionView, exercise: Exercise): boolean {
  return refusalsOf(view, exercise).length === 0;
}

function refusalsOf(
  { person, accepted }: Pick<SessionView, 'person' | 'accepted'>,
  exercise: Exercise,
): readonly Reason[] {
  const { limits, mode } = accepted.plan;
  return mayDo(exercise, limitsSince(limits, person.answers), mode, person.answers);
}

function find({ knowledge }: SessionView, id: string): Exercise | undefined {
  return knowledge.exercises.find((exercise) => exercise.id === id);
}

/**
 * At most one exercise a week makes place for a harder one, and only on a day on which nothing else rises (facts.md F1.7:
 * one variable a week).
 */
function withOneLadderStep(view: SessionView, placed: readonly Placed[]): readonly Change[] {
  const changes = placed.map((one) => changeOf(view, one, placed, false));
  const { levelChangeDays } = view.knowledge.adaptation.thresholds;
  const from = addDays(view.today, -levelChangeDays);
  const movedLately = view.person.slots.some(({ changedOn }) => changedOn !== undefined && changedOn > from);
  if (movedLately || changes.some(({ step }) => step === 'up')) return changes;
  for (const [index, one] of placed.entries()) {
    if (changes[index]?.reasons[0]?.rule !== 'one-thing-at-a-time') continue;
    return changes.with(index, changeOf(view, one, placed, true));
  }
  return changes;
}

function changeOf(
  view: SessionView,
  { slot, exercise }: Placed,
  placed: readonly Placed[],
  mayStepUp: boolean,
): Change {
  const { person, accepted, today, usual, lastAlarm, flareShare } = view;
  const { plan } = accepted;
  const attempts = (person.attempts[exercise.id] ?? []).slice(-lastAttempts);
  const planned = plan.exercises.find((one) => one.exercise === exercise.id)?.dose ?? exercise.startDose;
  const newest = attempts.at(-1);
  const input: ExerciseInput = {
    mode: plan.mode,
    exercise,
    planned: slot.current === slot.planned ? planned : exercise.startDose,
    attempts,
    today,
    daysPerWeek: plan.daysPerWeek,
    alarmChecked: checkedSince(view, newest?.session),
    planIsNewer: newest !== undefined && newest.day < accepted.day,
    isFlareDay: view.isFlareDay,
    ...(slot.changedOn === undefined ? {} : { levelChangedOn: slot.changedOn }),
    ...(usual === undefined ? {} : { usual }),
    ...(lastAlarm === undefined ? {} : { lastAlarm }),
    ...(flareShare === undefined ? {} : { flareShare }),
    ladder: {
      find: (id) => find(view, id),
      mayDo: (other) =>
        !placed.some((one) => one.exercise.id === other.id) &&
        stillAllowed(view, other) &&
        canDoHere(other, person.answers).length === 0,
      mayStepUp,
      lastDose: (id) => person.attempts[id]?.at(-1)?.dose,
    },
  };
  return adaptExercise(input, view.knowledge);
}

/** An alarm check that ended in a verdict came after this session. */
function checkedSince({ person, alarmCheckedAt }: SessionView, id: string | undefined): boolean {
  const session = person.sessions.findLast((one) => one.session === id);
  return (
    session === undefined || (alarmCheckedAt !== undefined && Date.parse(alarmCheckedAt) >= Date.parse(session.at))
  );
}

function toShow({ slot, exercise }: Placed, change: Change, plan: Plan): ExerciseToday {
  const reasons = plan.exercises.find((one) => one.exercise === slot.planned)?.reasons ?? [];
  return { exercise: change.exercise ?? exercise.id, planned: slot.planned, dose: change.to, change, reasons };
}

function lengthOf(view: SessionView, id: string, dose: ExerciseToday['dose']): number {
  const exercise = find(view, id);
  return exercise === undefined ? 0 : minutesOf(exercise, dose);
}

/** The week's sessions are done, or, with three a week or fewer, there was one yesterday. */
function isRestDay(person: Person, plan: Plan, today: Day): boolean {
  const from = addDays(today, -6);
  const days = new Set(person.sessions.filter(({ day }) => day < today && day >= from).map(({ day }) => day));
  if (days.size >= plan.daysPerWeek) return true;
  return plan.daysPerWeek <= 3 && days.has(addDays(today, -1));
}
