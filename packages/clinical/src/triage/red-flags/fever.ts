import { all, any } from '@rugwijs/core';
import { yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { infectionRisk, unexplainedNerveSign } from '../named.ts';
import { redFlag } from '../red-flag.ts';

/**
 * Fever or chills with back pain; with a risk, a nerve sign, constant pain or colic it cannot wait.
 * Diabetes as a risk is from general knowledge. Flu with a sore back will call today.
 */
export const fever = redFlag({
  id: 'fever',
  tier: 'hard',
  sources: [
    cite('premkumar2018', 'fever, chills or sweats with recent infection'),
    cite('galliker2020', 'abscess'),
    cite('factsRedFlags', 'B2 5'),
  ],
  provenance: ['seen', 'own'],
  certainty: 'low',
  verdicts: [
    [
      'call-gp-now',
      all(yes('fever'), any(infectionRisk, unexplainedNerveSign, yes('constant-night'), yes('flank-colic'))),
    ],
    ['call-gp-today', yes('fever')],
  ],
  whenUnknown: 'call-gp-today',
});
