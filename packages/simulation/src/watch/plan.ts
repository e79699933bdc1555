import type { Change, Exercise, Limit, Mode } from '@rugwijs/core';
import type { SimulationKnowledge } from '../app/app.ts';

/**
 * Why somebody with these limits must not be given this exercise; `undefined`: it may. Read from the exercise itself and from what
 * the person told, not from `mayDo` and not from the limits that the plan says.
 */
export function excludedFor(
  id: string,
  limits: readonly Limit[],
  mode: Mode,
  knowledge: SimulationKnowledge,
): string | undefined {
  const exercise = libraryOf(knowledge).get(id);
  if (exercise === undefined) return 'not in the library';
  for (const limit of exercise.notWith) if (limits.includes(limit)) return `not with ${limit}`;
  const careful = mode !== 'time-contingent' || limits.includes('radicular') || limits.includes('spine-procedure');
  return careful && exercise.level > 2 ? `level ${exercise.level} in ${mode} with ${limits.join(', ')}` : undefined;
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
