import type { Exercise } from '@rugwijs/core';
import type { ExerciseId } from './exercise-ids.ts';

/** One exercise as data. A ladder to an exercise that does not exist does not compile. */
export function exercise<const Id extends ExerciseId>(
  data: Exercise<ExerciseId> & { readonly id: Id },
): Exercise<ExerciseId> & { readonly id: Id } {
  return data;
}
