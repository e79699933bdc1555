import { type ExerciseId, exercises, exerciseTable } from '@rugwijs/clinical';
import type { Dose, Exercise } from '@rugwijs/core';
import type { Advice, Person } from '@rugwijs/journal';
import { isExercise } from '../session/exercise.ts';

export const whiches = ['plan', 'favourites', 'own', 'all'] as const;

export type Which = (typeof whiches)[number];

/** One exercise on paper, at the dose of today when it is in the plan. */
export interface Entry {
  readonly exercise: Exercise<ExerciseId>;
  readonly dose: Dose;
}

/** What there is to choose from: no plan and no favourites, then not those. */
export function choicesFor(person: Person): readonly Which[] {
  return whiches.filter(
    (which) =>
      (which !== 'plan' || person.slots.length > 0) && (which !== 'favourites' || person.favourites.length > 0),
  );
}

/** The exercises of the booklet in order; none while exercise waits for a doctor or for questions. */
export function entriesOf(which: Which, own: readonly ExerciseId[], person: Person, advice: Advice): readonly Entry[] {
  if (advice.locked) return [];
  const today = advice.session?.exercises ?? [];
  const planned = person.plan?.plan.exercises ?? [];
  const entry = (exercise: Exercise<ExerciseId>): Entry => ({
    exercise,
    dose:
      today.find((one) => one.exercise === exercise.id)?.dose ??
      planned.find((one) => one.exercise === exercise.id)?.dose ??
      exercise.startDose,
  });
  if (which === 'all') return exercises.map(entry);
  if (which === 'own') return exercises.filter(({ id }) => own.includes(id)).map(entry);
  const ids: readonly string[] =
    which === 'favourites'
      ? person.favourites
      : today.length > 0
        ? today.map(({ exercise }) => exercise)
        : person.slots.map(({ current }) => current);
  return ids.filter(isExercise).map((id) => entry(exerciseTable[id]));
}
