import type { Change, Exercise, Mode, Plan } from '@rugwijs/core';
import type { SimulationKnowledge } from '../app/app.ts';

/** Why this exercise must not stand in this plan; `undefined`: it may. Read from the exercise itself, not from `mayDo`. */
export function allowedExercise(id: string, plan: Plan, knowledge: SimulationKnowledge): string | undefined {
  const exercise = libraryOf(knowledge).get(id);
  if (exercise === undefined) return 'not in the library';
  for (const limit of exercise.notWith) if (plan.limits.includes(limit)) return `not with ${limit}`;
  if (plan.mode !== 'time-contingent' && exercise.level > 2) return `level ${exercise.level} in ${plan.mode}`;
  return undefined;
}

let last: { readonly knowledge: SimulationKnowledge; readonly library: ReadonlyMap<string, Exercise> } | undefined;
const libraries = new WeakMap<SimulationKnowledge, ReadonlyMap<string, Exercise>>();

export function libraryOf(knowledge: SimulationKnowledge): ReadonlyMap<string, Exercise> {
  if (last?.knowledge === knowledge) return last.library;
  const known = libraries.get(knowledge);
  if (known !== undefined) {
    last = { knowledge, library: known };
    return known;
  }
  const library = new Map(knowledge.exercises.map((exercise) => [exercise.id, exercise]));
  libraries.set(knowledge, library);
  return library;
}

/** Rules that only one mode may raise a dose by. */
const raisedBy: Readonly<Record<string, Mode>> = {
  'back-to-usual': 'light',
  'middle-band-two-good': 'light',
  'weekly-quota': 'time-contingent',
  'leg-pain-within-day-part': 'pain-guided',
};

/** The mode that a step up speaks for; `undefined` when it is no step up. */
export function modeOf({ step, reasons }: Change): Mode | undefined {
  if (step !== 'up') return undefined;
  for (const { rule } of reasons) {
    const mode = raisedBy[rule];
    if (mode !== undefined) return mode;
  }
  return undefined;
}
