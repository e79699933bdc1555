import { all, not } from '@rugwijs/core';
import { yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { saddle, saddleFresh } from '../named.ts';
import { redFlag } from '../red-flag.ts';

/**
 * Pressure on the nerves at the base of the spine. Rare; hours decide what can be saved.
 * Any one item counts, one-sided or painless. A clean list does not exclude it (sensitivity .19 to .43).
 */
export const caudaEquina = redFlag({
  id: 'cauda-equina',
  tier: 'hard',
  sources: [
    cite('caudaEquinaCard', '12 items'),
    cite('nhsNorfolk', 'new within two weeks'),
    cite('nhgLrs2015', 'definition'),
    cite('dionne2019'),
  ],
  provenance: ['seen'],
  certainty: 'moderate',
  verdicts: [
    ['call-gp-now', all(saddle, saddleFresh)],
    // Long-standing and steady: still never self-care.
    ['call-gp-today', all(saddle, not(yes('ces-known')))],
    ['gp-appointment', saddle],
  ],
  whenUnknown: 'call-gp-today',
});
