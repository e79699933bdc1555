import { all, any } from '@rugwijs/core';
import { from, yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { severe, underTwelveWeeks } from '../named.ts';
import { redFlag } from '../red-flag.ts';

/**
 * Lifting, bending or coughing counts as a fall when the bones are weak: steroids, osteoporosis, or 70 with severe pain.
 */
export const fractureAfterStrain = redFlag({
  id: 'fracture-after-strain',
  family: 'fracture',
  tier: 'soft',
  sources: [cite('downie2013'), cite('enthoven2016')],
  provenance: ['seen', 'own'],
  certainty: 'low',
  verdicts: [
    [
      'call-gp-today',
      all(
        yes('strain-onset'),
        any(yes('osteoporosis'), yes('steroids'), all(from('age', 70), severe)),
        underTwelveWeeks,
      ),
    ],
  ],
});
