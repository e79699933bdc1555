import { all, not } from '@rugwijs/core';
import { yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { legFresh } from '../named.ts';
import { redFlag } from '../red-flag.ts';

/**
 * Unsteady, or clumsy hands: the trouble may sit higher than the low back. Hands were added by us.
 */
export const cordSigns = redFlag({
  id: 'cord-signs',
  tier: 'hard',
  sources: [cite('nhsNorfolk', 'jelly legs'), cite('nhsNorthern', 'unsteady walking'), cite('factsRedFlags', 'B2 18')],
  provenance: ['seen', 'own'],
  certainty: 'low',
  verdicts: [
    ['call-gp-now', all(yes('cord-signs'), legFresh)],
    ['call-gp-today', all(yes('cord-signs'), not(yes('motor-known')))],
    ['gp-appointment', yes('cord-signs')],
  ],
  whenUnknown: 'call-gp-today',
});
