import { entered, lookedUp } from '../define.ts';

/** Örebro short form: ten items 0–10, three of them turned round, so the total is taken as given. From 50 the risk was higher (seen). */
export const orebroShort = entered({
  items: [],
  scoring: 'given',
  min: 0,
  max: 100,
  betterIs: 'lower',
  bands: [
    { id: 'below-cut', from: 0, state: 'seen' },
    { id: 'above-cut', from: 50, state: 'seen' },
  ],
  licence: { status: 'ask', source: 'linton2011', on: lookedUp, state: 'recall' },
  sources: ['linton2011'],
  certainty: 'low',
});
