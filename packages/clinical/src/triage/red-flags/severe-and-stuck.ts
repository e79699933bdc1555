import { all, any } from '@rugwijs/core';
import { from, is, yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { severe, worse } from '../named.ts';
import { redFlag } from '../red-flag.ts';

/**
 * Severe pain that takes sleep or walking, or gets worse fast. Not raised by a second contact: that is already in it.
 */
export const severeAndStuck = redFlag({
  id: 'severe-and-stuck',
  tier: 'soft',
  sources: [cite('factsRedFlags', 'B2 23'), cite('hsib2021')],
  provenance: ['own'],
  certainty: 'expert',
  verdicts: [
    [
      'call-gp-today',
      any(
        all(from('pain', 8), yes('sleep-walk-loss'), any(worse, yes('second-contact'))),
        all(severe, yes('second-contact'), yes('constant-night')),
      ),
    ],
    [
      'gp-appointment',
      any(
        all(from('pain', 8), yes('sleep-walk-loss')),
        all(severe, any(all(yes('second-contact'), worse), is('course', 'fast-worse'))),
      ),
    ],
  ],
  suggestsCause: false,
  raisedBySecondContact: false,
});
