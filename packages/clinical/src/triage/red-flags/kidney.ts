import { all, any } from '@rugwijs/core';
import { from, yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { redFlag } from '../red-flag.ts';

/**
 * Colic in the side, or trouble with the urine. A first "stone" after 60 may be an aneurysm.
 */
export const kidney = redFlag({
  id: 'kidney',
  tier: 'hard',
  sources: [cite('factsRedFlags', 'B2 9')],
  provenance: ['recall'],
  certainty: 'expert',
  verdicts: [
    [
      'call-gp-now',
      any(
        all(yes('flank-colic'), any(yes('fever'), from('age', 60), from('pain', 9))),
        all(yes('urine-symptoms'), yes('fever')),
      ),
    ],
    ['call-gp-today', any(yes('flank-colic'), yes('urine-symptoms'))],
  ],
  whenUnknown: 'call-gp-today',
});
