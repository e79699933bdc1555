import { yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { redFlag } from '../red-flag.ts';

/**
 * Pain that follows the cycle, or unusual bleeding.
 */
export const gynaecological = redFlag({
  id: 'gynaecological',
  tier: 'soft',
  sources: [cite('factsRedFlags', 'B2 10')],
  provenance: ['recall'],
  certainty: 'expert',
  verdicts: [['gp-appointment', yes('gyn-symptoms')]],
  suggestsCause: false,
  raisedBySecondContact: false,
});
