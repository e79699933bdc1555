import { entered, itemsOf, lookedUp } from '../define.ts';

/** Fear of moving, short form: 11 items 1–4, none reversed. Smallest detectable change 5.6 (in the facts as seen); 4 matters (recall). */
export const tsk11 = entered({
  items: itemsOf('tsk-11', 11, 1, 4),
  scoring: 'sum',
  min: 11,
  max: 44,
  betterIs: 'lower',
  matters: { points: 4, state: 'recall' },
  noise: { points: 5.6, state: 'secondary' },
  licence: { status: 'ask', source: 'factsMeasures', on: lookedUp, state: 'recall' },
  sources: ['factsMeasures'],
  certainty: 'low',
});
