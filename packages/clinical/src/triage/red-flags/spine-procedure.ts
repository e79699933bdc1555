import { all, any, not } from '@rugwijs/core';
import { is, yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { freshNerveSign } from '../named.ts';
import { redFlag } from '../red-flag.ts';

/**
 * A recent operation or needle in the spine: the team that did it looks first.
 * Doubt: the fact base says call the same day even when steady; we say within days if nothing is worse and the wound is fine.
 * Nothing worse and the own team says exercise is fine: then the doctor has looked already, and a physiotherapist guides the way
 * back. Without this step nobody recovering from an operation could ever get a plan. Not known, or not asked, is not released.
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
    ['gp-appointment', all(yes('spine-procedure'), not(yes('procedure-released')))],
    ['physiotherapist', yes('spine-procedure')],
  ],
  whenUnknown: 'call-gp-today',
});
