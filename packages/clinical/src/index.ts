export { type ExerciseId, exerciseIds } from './session/exercise-ids.ts';
export { exercises, exerciseTable } from './session/exercises.ts';
