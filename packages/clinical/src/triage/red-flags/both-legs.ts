import { all, any, not } from '@rugwijs/core';
import { yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { legFresh } from '../named.ts';
import { redFlag } from '../red-flag.ts';

/**
 * Pain, tingling or numbness in both legs, or from one leg to two.
 * Alone it has a sensitivity of .60 and a specificity of .70: many false alarms, accepted when it is new.
 */
export const bothLegs = redFlag({
  id: 'both-legs',
  tier: 'hard',
  sources: [cite('lothian', 'sudden bilateral pain'), cite('nhsNorfolk', 'pain into both legs'), cite('cesSeries')],
  provenance: ['seen'],
  certainty: 'low',
  verdicts: [
    ['call-gp-now', all(yes('both-legs'), legFresh)],
    ['gp-appointment', all(yes('both-legs'), not(any(yes('motor-known'), yes('relief-sitting'))))],
    ['physiotherapist', yes('both-legs')],
  ],
  whenUnknown: 'call-gp-today',
});
