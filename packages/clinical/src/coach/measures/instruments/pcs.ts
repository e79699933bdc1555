import { entered, itemsOf, lookedUp } from '../define.ts';

/** Pain catastrophising: 13 items 0–4, sum; from 30 clinically relevant, a change of 8 matters (Italian study, in the facts as seen). */
export const pcs = entered({
  items: itemsOf('pcs', 13, 0, 4),
  scoring: 'sum',
  min: 0,
  max: 52,
  betterIs: 'lower',
  bands: [
    { id: 'below-cut', from: 0, state: 'seen' },
    { id: 'above-cut', from: 30, state: 'seen' },
  ],
  matters: { points: 8, state: 'secondary' },
  licence: { status: 'licensed', source: 'factsMeasures', on: lookedUp, state: 'recall' },
  sources: ['factsMeasures'],
  certainty: 'low',
});
