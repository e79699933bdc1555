import { yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { redFlag } from '../red-flag.ts';

/**
 * One calf swollen, warm and painful: a clot is possible.
 */
export const calf = redFlag({
  id: 'calf',
  tier: 'hard',
  sources: [cite('factsRedFlags', 'B2 20')],
  provenance: ['recall'],
  certainty: 'expert',
  verdicts: [['call-gp-today', yes('calf-swelling')]],
  whenUnknown: 'call-gp-today',
});
