import { entered, lookedUp } from '../define.ts';

/**
 * PROMIS physical functioning: a T-score worked out elsewhere, mean 50, standard deviation 10, higher is better. The bounds are four
 * deviations either side (own). A change that matters about 2–4 points: recall, the larger taken.
 */
export const promisPf = entered({
  items: [],
  scoring: 'given',
  min: 10,
  max: 90,
  step: 0.1,
  betterIs: 'higher',
  matters: { points: 4, state: 'recall' },
  licence: { status: 'licensed', source: 'factsMeasures', on: lookedUp, state: 'recall' },
  sources: ['factsMeasures'],
  certainty: 'low',
});
