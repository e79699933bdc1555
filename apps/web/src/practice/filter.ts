import type { Exercise, Position } from '@rugwijs/core';

export type Weight = 'easy' | 'middle' | 'hard';

/** What somebody looks for in the list; absent means everything. */
export interface Filter {
  readonly position?: Position;
  readonly noFloor: boolean;
  readonly noEquipment: boolean;
  readonly weight?: Weight;
}

export const noFilter: Filter = { noFloor: false, noEquipment: false };

const levels: Readonly<Record<Weight, readonly number[]>> = { easy: [1], middle: [2, 3], hard: [4, 5] };

/** Things that every house has. */
const always: readonly string[] = ['wall', 'table', 'chair'];

/** Whether an exercise is what is looked for. A wall, a table and a chair do not count as equipment. */
export function fits(exercise: Exercise, filter: Filter): boolean {
  if (filter.position && exercise.position !== filter.position) return false;
  if (filter.noFloor && exercise.onFloor) return false;
  if (
    filter.noEquipment &&
    exercise.equipment.length > 0 &&
    !exercise.equipment.some((thing) => always.includes(thing))
  )
    return false;
  return filter.weight === undefined || levels[filter.weight].includes(exercise.level);
}
