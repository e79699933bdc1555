import { knowledge } from '@rugwijs/clinical';
import type { Flare } from '@rugwijs/core';

/** The numbers of a flare-up's plan. */
export const thresholds = knowledge.adaptation.thresholds.flare;

/** The flare-ups before this one: the plan of its days follows from them. */
export function earlierThan<Kept extends Flare>(flares: readonly Kept[], flare: Flare): readonly Kept[] {
  return flares.filter(({ start }) => start < flare.start);
}
