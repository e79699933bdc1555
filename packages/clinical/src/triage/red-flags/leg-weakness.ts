import { all, not } from '@rugwijs/core';
import { yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { redFlag } from '../red-flag.ts';

/**
 * Less strength in a leg.
 * Doubt: giving way by pain looks the same to a lay person; the call sorts it out.
 */
export const legWeakness = redFlag({
  id: 'leg-weakness',
  tier: 'hard',
  sources: [cite('nhgLrs2015', 'progressive paresis')],
  provenance: ['seen'],
  certainty: 'moderate',
  verdicts: [
    ['call-gp-now', all(yes('leg-weakness'), yes('motor-worse'))],
    ['call-gp-today', all(yes('leg-weakness'), not(yes('motor-known')))],
    ['gp-appointment', yes('leg-weakness')],
  ],
  whenUnknown: 'call-gp-today',
});
