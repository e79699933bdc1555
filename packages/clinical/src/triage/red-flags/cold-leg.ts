import { yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { redFlag } from '../red-flag.ts';

/**
 * A leg suddenly cold, pale or blue: a blocked artery. Not in the fact base; added by us.
 */
export const coldLeg = redFlag({
  id: 'cold-leg',
  tier: 'hard',
  sources: [cite('own')],
  provenance: ['own'],
  certainty: 'expert',
  verdicts: [['call-gp-now', yes('cold-leg')]],
  whenUnknown: 'call-gp-today',
});
