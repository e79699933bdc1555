import type { Demand } from '@rugwijs/core';

/** One thing people with back pain often dread; its words stand in the text package. Our own list, not taken from any set of pictures. */
export interface CommonFear {
  readonly id: CommonFearId;
  readonly demands: readonly Demand[];
}

export const commonFearIds = [
  'sit-long',
  'low-seat',
  'turn-in-bed',
  'socks',
  'tie-shoes',
  'pick-up-light',
  'dishwasher',
  'vacuum',
  'make-bed',
  'drive-long',
  'walk-long',
  'stairs',
  'cycle',
  'garden',
  'carry-shopping',
  'lift-crate',
  'lift-child',
  'run',
] as const;

export type CommonFearId = (typeof commonFearIds)[number];

/** Own. `fear.test.ts` names for each the exercise or home test that asks the same: no less strict than that. */
const asks: Readonly<Record<CommonFearId, readonly Demand[]>> = {
  'sit-long': [],
  'low-seat': ['bend', 'strain'],
  'turn-in-bed': ['twist'],
  socks: ['bend'],
  'tie-shoes': ['bend'],
  'pick-up-light': ['bend'],
  dishwasher: ['bend', 'twist'],
  vacuum: ['bend', 'twist'],
  'make-bed': ['bend', 'twist'],
  'drive-long': ['drive'],
  'walk-long': ['strain'],
  stairs: ['strain', 'fall'],
  cycle: ['strain', 'fall'],
  garden: ['lift', 'bend', 'twist'],
  'carry-shopping': ['lift'],
  'lift-crate': ['lift', 'bend'],
  'lift-child': ['lift', 'bend'],
  run: ['impact', 'strain', 'fall'],
};

export const commonFears: readonly CommonFear[] = commonFearIds.map((id) => ({ id, demands: asks[id] }));
