import { all, any, not } from '@rugwijs/core';
import { is, yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { freshNerveSign } from '../named.ts';
import { redFlag } from '../red-flag.ts';

/**
 * A recent operation or needle in the spine: the team that did it looks first.
 * Doubt: the fact base says call the same day even when steady; we say within days if nothing is worse and the wound is fine.
 */
export const spineProcedure = redFlag({
  id: 'spine-procedure',
  tier: 'hard',
  sources: [cite('nhgLrs2015', 'recent lumbar procedure'), cite('factsRedFlags', 'B2 17')],
  provenance: ['seen', 'own'],
  certainty: 'low',
  verdicts: [
    ['call-gp-now', all(yes('spine-procedure'), any(yes('procedure-worse'), freshNerveSign))],
    ['call-gp-today', all(yes('spine-procedure'), not(is('procedure-worse', 'no')))],
    ['gp-appointment', yes('spine-procedure')],
  ],
  whenUnknown: 'call-gp-today',
});
