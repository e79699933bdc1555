import { all, any } from '@rugwijs/core';
import { from, yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { severe, underTwelveWeeks } from '../named.ts';
import { redFlag } from '../red-flag.ts';

/**
 * Lifting, bending or coughing counts as a fall when the bones are weak: steroids, osteoporosis, or 70 with severe pain.
 * From 75 a doctor looks at a new strain whatever the pain: old bones give way with little pain too, and 75 is where age alone
 * starts to count in Dutch general practice (Enthoven 2016). An appointment, not a call: most of it is still an ordinary back.
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
    ['gp-appointment', all(yes('strain-onset'), from('age', 75), underTwelveWeeks)],
  ],
});
