import { all, any } from '@rugwijs/core';
import { is, yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { redFlag } from '../red-flag.ts';

/**
 * The main belly artery, known to be wide or suspected.
 * "I don't know" to a known aneurysm is a call today, not 112. Doubt: old, unchanged pain with a known aneurysm may not need a call today.
 */
export const aneurysm = redFlag({
  id: 'aneurysm',
  tier: 'hard',
  sources: [cite('aaaNhs', 'burst, and not burst'), cite('factsRedFlags', 'facts-2 sections 5 and 19')],
  provenance: ['seen-2nd', 'own'],
  certainty: 'expert',
  verdicts: [
    [
      'emergency',
      any(
        all(yes('known-aneurysm'), is('aneurysm-pain-new', 'yes', 'unknown')),
        all(yes('sudden-severe'), yes('pulsating-belly')),
      ),
    ],
    ['call-gp-today', any(yes('pulsating-belly'), yes('known-aneurysm'))],
  ],
  whenUnknown: 'call-gp-today',
});
