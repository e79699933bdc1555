import { type Equipment, type Exercise, minutesOf, type Position, type Purpose } from '@rugwijs/core';

export type Weight = 'easy' | 'middle' | 'hard';

/** What somebody looks for in the list; absent or empty means everything. */
export interface Filter {
  /** Typed words, looked for in what is told of the exercise. */
  readonly typed: string;
  readonly position?: Position;
  readonly purpose?: Purpose;
  readonly weight?: Weight;
  /** `none`: nothing but what every house has; otherwise exercises done with this. */
  readonly equipment?: 'none' | Equipment;
  /** At most so many minutes, at the dose to begin with. */
  readonly minutes?: number;
  readonly noFloor: boolean;
  readonly favourites: boolean;
}

export const noFilter: Filter = { typed: '', noFloor: false, favourites: false };

const levels: Readonly<Record<Weight, readonly number[]>> = { easy: [1], middle: [2, 3], hard: [4, 5] };

/** Things that every house has: they do not count as equipment. */
export const always: readonly Equipment[] = ['wall', 'table', 'chair', 'towel', 'bag', 'bed', 'heat-pack'];

/** What the list knows of an exercise besides its data. */
export interface About {
  /** Everything told of it that a search may find. */
  readonly told: string;
  readonly favourite: boolean;
}

/** Whether an exercise is what is looked for. */
export function fits(exercise: Exercise, filter: Filter, about: About): boolean {
  return (
    (filter.position === undefined || exercise.position === filter.position) &&
    (filter.purpose === undefined || exercise.purpose === filter.purpose) &&
    (filter.weight === undefined || levels[filter.weight].includes(exercise.level)) &&
    (filter.equipment === undefined || fitsEquipment(exercise, filter.equipment)) &&
    (filter.minutes === undefined || minutesOf(exercise) <= filter.minutes) &&
    !(filter.noFloor && exercise.onFloor) &&
    !(filter.favourites && !about.favourite) &&
    finds(filter.typed, about.told)
  );
}

/** How many of the choices behind "Meer kiezen" are in use. */
export function chosenCount({ position, purpose, weight, equipment, minutes }: Filter): number {
  return [position, purpose, weight, equipment, minutes].filter((one) => one !== undefined).length;
}

function fitsEquipment({ equipment }: Exercise, wanted: 'none' | Equipment): boolean {
  if (wanted !== 'none') return equipment.includes(wanted);
  return equipment.length === 0 || equipment.some((thing) => always.includes(thing));
}

/** Every typed word is found as the beginning of a word, or inside a compound from three letters; accents do not matter. */
function finds(typed: string, told: string): boolean {
  const text = plain(told);
  const starts = text.split(/[^a-z0-9]+/);
  return plain(typed)
    .split(/[^a-z0-9]+/)
    .every((word) => starts.some((start) => start.startsWith(word)) || (word.length >= 3 && text.includes(word)));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
