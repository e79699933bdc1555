import type { Exercise } from '@rugwijs/core';
import type { SourceId } from '../sources/sources.ts';
import type { DosePattern } from './dose-levels.ts';
import type { ExerciseId } from './exercise-ids.ts';

/** Where somebody may feel that an exercise does something; the muscles of exercises.json, as a person would name the place. */
export type BodyPart =
  | 'low-back'
  | 'upper-back'
  | 'shoulders'
  | 'arms'
  | 'hands'
  | 'belly'
  | 'sides'
  | 'buttocks'
  | 'hips'
  | 'thighs'
  | 'hamstrings'
  | 'legs'
  | 'breath'
  | 'whole-body';

/** What was looked at in research: this very thing, exercise of its kind as a group, or nothing (practice of physiotherapists). */
export type Studied = 'itself' | 'kind' | 'practice';

/** One exercise of the library: what a plan needs, and what a person wants to know about it. */
export interface LibraryExercise extends Exercise<ExerciseId> {
  /** Row of `doseLevels` that tells how much for whom; a plan goes by `startDose` and `topDose`. */
  readonly doses: DosePattern;
  readonly feltIn: readonly BodyPart[];
  readonly studied: Studied;
  readonly sources: readonly SourceId[];
}

/** One exercise as data. A ladder to an exercise, or a source, that does not exist does not compile. */
export function exercise<const Id extends ExerciseId>(
  data: LibraryExercise & { readonly id: Id },
): LibraryExercise & { readonly id: Id } {
  return data;
}
