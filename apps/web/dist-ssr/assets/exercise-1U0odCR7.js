import { u as exerciseTable } from "./src-B0Z-fZse.js";
// apps/web/src/session/exercise.ts
/** Whether an id from a journal is an exercise of this version; an older or newer one may not be. */
function isExercise(id) {
	return Object.hasOwn(exerciseTable, id);
}
/** The exercise as data; undefined when this version does not know it. */
function exerciseOf(id) {
	return isExercise(id) ? exerciseTable[id] : void 0;
}
/** Its words; undefined when this version does not know it. */
function exerciseWords(words, id) {
	return isExercise(id) ? words.exercises[id] : void 0;
}
/** Its name, or the id itself for one from another version: better an odd word than a silent gap. */
function exerciseName(words, id) {
	return exerciseWords(words, id)?.name ?? id;
}
/** An exercise with its dose, as the player plays it; undefined when this version cannot. */
function sourceOf(id, dose) {
	const exercise = exerciseOf(id);
	return exercise && {
		exercise: id,
		dose,
		sides: exercise.sides,
		secondsPerRep: exercise.secondsPerRep
	};
}
export { sourceOf as a, isExercise as i, exerciseOf as n, exerciseWords as r, exerciseName as t };
