import type { Exercise } from '@rugwijs/core';
import type { SourceId } from '../sources/sources.ts';
import type { ExerciseId } from './exercise-ids.ts';

/** One exercise as data. A ladder to an exercise, or a source, that does not exist does not compile. */
export function exercise<const Id extends ExerciseId>(
  data: Exercise<ExerciseId> & { readonly id: Id; readonly sources: readonly SourceId[] },
): Exercise<ExerciseId> & { readonly id: Id; readonly sources: readonly SourceId[] } {
  return data;
}
