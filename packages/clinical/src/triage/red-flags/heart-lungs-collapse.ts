import { any } from '@rugwijs/core';
import { yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { redFlag } from '../red-flag.ts';

/**
 * Heart, lungs or circulation in trouble, with back pain.
 * Doubt: a near-faint from a sudden spasm will also ring 112; accepted (triage.md 2.2).
 */
export const heartLungsCollapse = redFlag({
  id: 'heart-lungs-collapse',
  tier: 'hard',
  sources: [cite('aaaNhs', 'burst: sudden pain, clammy, faint'), cite('factsRedFlags', 'B2 6, 19, 20')],
  provenance: ['seen-2nd', 'own'],
  certainty: 'expert',
  verdicts: [['emergency', any(yes('chest-pain'), yes('vital-signs'), yes('collapse'))]],
  whenUnknown: 'call-gp-now',
});
