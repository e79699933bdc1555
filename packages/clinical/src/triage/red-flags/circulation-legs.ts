import { yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { redFlag } from '../red-flag.ts';

/**
 * Leg pain on walking that stands still with the person: circulation. Eased by sitting: a narrow canal, for the physiotherapist.
 */
export const circulationLegs = redFlag({
  id: 'circulation-legs',
  tier: 'soft',
  sources: [cite('factsRedFlags', 'section C')],
  provenance: ['recall'],
  certainty: 'expert',
  verdicts: [
    ['gp-appointment', yes('vascular-legs')],
    ['physiotherapist', yes('relief-sitting')],
  ],
  raisedBySecondContact: false,
});
