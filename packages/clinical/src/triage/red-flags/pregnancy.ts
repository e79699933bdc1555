import { all, any } from '@rugwijs/core';
import { yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { maybePregnant } from '../named.ts';
import { redFlag } from '../red-flag.ts';

/**
 * Pregnant with back pain: the midwife knows first, and the exercises change. Unknown: plan as if pregnant, no verdict of its own.
 */
export const pregnancy = redFlag({
  id: 'pregnancy',
  tier: 'soft',
  sources: [cite('factsRedFlags', 'B2 11'), cite('own')],
  provenance: ['recall', 'own'],
  certainty: 'expert',
  verdicts: [
    [
      'call-gp-now',
      all(maybePregnant, any(yes('flank-colic'), yes('fever'), all(yes('urine-symptoms'), yes('unwell')))),
    ],
    ['physiotherapist', yes('pregnant')],
  ],
});
