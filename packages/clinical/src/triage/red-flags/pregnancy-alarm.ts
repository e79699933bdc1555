import { all } from '@rugwijs/core';
import { yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { redFlag } from '../red-flag.ts';

/**
 * Pregnant, or maybe, with a danger sign. "Maybe" counts because of pregnancy outside the womb.
 */
export const pregnancyAlarm = redFlag({
  id: 'pregnancy-alarm',
  tier: 'hard',
  sources: [cite('factsRedFlags', 'B2 10, 11')],
  provenance: ['recall'],
  certainty: 'expert',
  verdicts: [
    ['emergency', all(yes('pregnancy-alarm'), yes('pregnancy-heavy'))],
    ['call-gp-now', yes('pregnancy-alarm')],
  ],
  whenUnknown: 'call-gp-today',
});
