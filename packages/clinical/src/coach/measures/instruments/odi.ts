import { entered, itemsOf, lookedUp } from '../define.ts';

/**
 * Oswestry: ten sections 0–5, as a percentage of what the answered ones can give (seen). 10 points are both the smallest change
 * that matters (Ostelo 2008, seen) and the noise (a form's own note, secondary). The bounds of the bands are its own (seen); their
 * words are ours, since two of its own frighten.
 */
export const odi = entered({
  items: itemsOf('odi', 10, 0, 5),
  scoring: 'percent',
  min: 0,
  max: 100,
  step: 0.1,
  betterIs: 'lower',
  missing: { rule: 'left-out', atLeast: 8 },
  bands: [
    { id: 'little', from: 0, state: 'seen' },
    { id: 'middle', from: 20.5, state: 'seen' },
    { id: 'much', from: 40.5, state: 'seen' },
    { id: 'very-much', from: 60.5, state: 'seen' },
    { id: 'nearly-all', from: 80.5, state: 'seen' },
  ],
  matters: { points: 10, share: 0.3, state: 'seen' },
  noise: { points: 10, state: 'secondary' },
  licence: { status: 'licensed', source: 'factsMeasures', on: lookedUp, state: 'recall' },
  sources: ['ostelo2008', 'oswestryForm'],
  certainty: 'low',
});
