import { type ExerciseId, exerciseTable } from '@rugwijs/clinical';
import type { Dose, Exercise } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import type { ItemSource } from './player.ts';

/** Whether an id from a journal is an exercise of this version; an older or newer one may not be. */
export function isExercise(id: string): id is ExerciseId {
  return Object.hasOwn(exerciseTable, id);
}

/** The exercise as data; undefined when this version does not know it. */
export function exerciseOf(id: string): Exercise<ExerciseId> | undefined {
  return isExercise(id) ? exerciseTable[id] : undefined;
}

/** Its words; undefined when this version does not know it. */
export function exerciseWords(
  words: Words['session'],
  id: string,
): Words['session']['exercises'][ExerciseId] | undefined {
  return isExercise(id) ? words.exercises[id] : undefined;
}

/** Its name, or the id itself for one from another version: better an odd word than a silent gap. */
export function exerciseName(words: Words['session'], id: string): string {
  return exerciseWords(words, id)?.name ?? id;
}

/** An exercise with its dose, as the player plays it; undefined when this version cannot. */
export function sourceOf(id: string, dose: Dose): ItemSource | undefined {
  const exercise = exerciseOf(id);
  return exercise && { exercise: id, dose, sides: exercise.sides, secondsPerRep: exercise.secondsPerRep };
}
