import { entered, itemsOf, lookedUp } from '../define.ts';

/**
 * Roland-Morris: 24 statements yes or no; an open one counts as no, above three open the score says less (facts.md E). A change
 * that matters 5 points or 30 % (Ostelo 2008, seen). Its noise was not seen: about 5 is recall. The English form is free as given;
 * of the Dutch one we know too little to print it.
 */
export const rmdq = entered({
  items: itemsOf('rmdq', 24, 0, 1),
  scoring: 'sum',
  min: 0,
  max: 24,
  betterIs: 'lower',
  missing: { rule: 'zero', noteAbove: 3 },
  matters: { points: 5, share: 0.3, state: 'seen' },
  noise: { points: 5, state: 'recall' },
  licence: { status: 'free-as-given', source: 'rolandFairbank2000', on: lookedUp, state: 'seen' },
  sources: ['ostelo2008', 'rolandFairbank2000'],
  certainty: 'low',
});
