import { entered, itemsOf, lookedUp } from '../define.ts';

/**
 * Quebec Back Pain Disability Scale: 20 items 0–5, sum. Smallest detectable change 15.8 in one person (seen), so 16; a change that
 * matters 20 points or 30 % (Ostelo 2008, seen). The 5 or 6 points of other studies are smaller than the noise.
 */
export const qbpds = entered({
  items: itemsOf('qbpds', 20, 0, 5),
  scoring: 'sum',
  min: 0,
  max: 100,
  betterIs: 'lower',
  matters: { points: 20, share: 0.3, state: 'seen' },
  noise: { points: 15.8, state: 'seen' },
  licence: { status: 'ask', source: 'factsMeasures', on: lookedUp, state: 'recall' },
  sources: ['qbpdsChange2010', 'ostelo2008', 'kngf2021'],
  certainty: 'moderate',
});
