import { entered, lookedUp } from '../define.ts';

/**
 * EQ-5D-5L: the value as somebody else worked it out. The Dutch table of values is known to us from memory alone, so we work out
 * nothing; its lowest value (−0.446) is used for the range check only. A change that matters 0.08 (a Japanese study, recall).
 */
export const eq5d5l = entered({
  items: [],
  scoring: 'given',
  min: -0.446,
  max: 1,
  step: 0.001,
  betterIs: 'higher',
  matters: { points: 0.08, state: 'recall' },
  licence: { status: 'licensed', source: 'factsMeasures', on: lookedUp, state: 'recall' },
  sources: ['factsMeasures'],
  certainty: 'low',
});
