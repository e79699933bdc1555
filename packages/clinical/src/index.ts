export { planKnowledge, planRules } from './plan/plan-rules.ts';
export { type ExerciseId, exerciseIds } from './session/exercise-ids.ts';
export { exercises, exerciseTable } from './session/exercises.ts';
export type { ReadState, Source } from './sources/source.ts';
export { type SourceId, sources } from './sources/sources.ts';
