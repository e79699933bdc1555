import { all, any } from '@rugwijs/core';
import { is, yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { redFlag } from '../red-flag.ts';

/**
 * Thoughts of not wanting to live. The only emergency found after the first list. Offered again when skipped and mood is low.
 */
export const selfHarm = redFlag({
  id: 'self-harm',
  tier: 'hard',
  sources: [cite('line113'), cite('factsRedFlags', 'B2 21')],
  provenance: ['seen'],
  certainty: 'expert',
  verdicts: [
    ['emergency', all(any(yes('self-harm'), yes('self-harm-again')), is('self-harm-now', 'yes', 'unknown'))],
    ['call-gp-today', any(yes('self-harm'), yes('self-harm-again'))],
  ],
  whenUnknown: 'call-gp-today',
  suggestsCause: false,
});
