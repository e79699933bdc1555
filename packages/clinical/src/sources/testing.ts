import type { Certainty } from '@rugwijs/core';
import { type SourceId, sources } from './sources.ts';

/** How much each certainty weighs when something is held against its sources: what experts say counts as little as a very weak study. */
export const weight: Readonly<Record<Certainty, number>> = { expert: 0, 'very-low': 0, low: 1, moderate: 2, high: 3 };

/** The weight of the surest of them: nothing that leans on them may weigh more. */
export function surestOf(ids: readonly SourceId[]): number {
  return Math.max(...ids.map((id) => weight[sources[id].certainty]));
}
