import {
  type Attempt,
  adaptExercise,
  addDays,
  type Change,
  type Day,
  type Exercise,
  type ExerciseInput,
} from '@rugwijs/core';
import type { ExerciseId } from '../session/exercise-ids.ts';
import { exerciseTable } from '../session/exercises.ts';
import { adaptationKnowledge } from './adaptation-knowledge.ts';

/** Made-up sessions for the tests of adaptation: what was felt, and what came after. */

export const firstDay: Day = '2026-03-02';

const days = new Map<number, Day>();

/** The day so many days after the first; kept, since the laws ask for the same few hundred days again and again. */
export function dayNumber(count: number): Day {
  const known = days.get(count) ?? addDays(firstDay, count);
  days.set(count, known);
  return known;
}

export type Felt = Partial<Omit<Attempt, 'day' | 'session'>> & { readonly on: number };

/** A session on day `on`; everything not said is calm: whole dose, pain 1 while moving, pain 1 before. */
export function did({ on, ...felt }: Felt): Attempt {
  return {
    session: `session-${on}`,
    day: dayNumber(on),
    exercise: 'bridge',
    dose: { kind: 'reps', sets: 2, reps: 8 },
    completed: true,
    tooHeavy: false,
    before: 1,
    during: 1,
    legSpread: false,
    nerveSign: false,
    ...felt,
  };
}

export function exerciseOf(id: ExerciseId): Exercise {
  return exerciseTable[id];
}

export type Situation = Partial<ExerciseInput> & { readonly today: Day };

/** The next dose of an exercise (a bridge, when not said), with the real thresholds. */
export function nextDose(situation: Situation): Change {
  const exercise = situation.exercise ?? exerciseOf('bridge');
  return adaptExercise(
    {
      mode: 'light',
      exercise,
      planned: exercise.startDose,
      attempts: [],
      daysPerWeek: 7,
      alarmChecked: false,
      ladder: { find: (id) => exerciseTable[id as ExerciseId], mayDo: () => true, mayStepUp: true },
      ...situation,
    },
    adaptationKnowledge,
  );
}

/** The rule that decided. */
export function ruleOf(change: Change): string | undefined {
  return change.reasons[0]?.rule;
}
