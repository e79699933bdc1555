import { entered, itemsOf, lookedUp } from '../define.ts';

/** Pain self-efficacy: ten items 0–6, sum, higher is better. Smallest detectable change 11 (seen in a table); 5.5 matters (recall). */
export const pseq = entered({
  items: itemsOf('pseq', 10, 0, 6),
  scoring: 'sum',
  min: 0,
  max: 60,
  betterIs: 'higher',
  matters: { points: 5.5, state: 'recall' },
  noise: { points: 11, state: 'secondary' },
  licence: { status: 'ask', source: 'factsMeasures', on: lookedUp, state: 'recall' },
  sources: ['factsMeasures'],
  certainty: 'low',
});
