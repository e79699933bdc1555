import type { Dose, Exercise } from './exercise.ts';

/** Rest between two sets or holds, and finding the position, in seconds: our own guess, for planning time only. */
const restSeconds = 10;
const setUpSeconds = 30;

/** How long one exercise takes, in whole minutes (at least 1). For fitting a plan into a day, not for steering a dose. */
export function minutesOf(exercise: Exercise, dose: Dose = exercise.startDose): number {
  if (dose.kind === 'time') return dose.minutes;
  const perSet = dose.kind === 'reps' ? dose.reps * exercise.secondsPerRep : dose.seconds + exercise.secondsPerRep;
  const sides = exercise.sides === 'each' ? 2 : 1;
  const seconds = setUpSeconds + dose.sets * sides * perSet + (dose.sets - 1) * restSeconds;
  return Math.max(1, Math.round(seconds / 60));
}

/**
 * Counts as stretching: a stretch, or a comfort movement that is held. Never more than half of a plan
 * (Owen 2020: stretching did no better than control; facts-2.md 9).
 */
export function isStretching(exercise: Exercise): boolean {
  return exercise.category === 'stretch' || (exercise.category === 'mobility' && exercise.startDose.kind === 'hold');
}

/** Counts as strength or endurance: what a plan for persistent pain must contain (facts-2.md 9, 19). */
export function isLoading(exercise: Exercise): boolean {
  return exercise.category === 'strength' || exercise.category === 'isometric' || exercise.category === 'aerobic';
}
