import { all, any } from '@rugwijs/core';
import { from, is, isUnknown, yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { redFlag } from '../red-flag.ts';

/**
 * The main belly artery, known to be wide or suspected.
 * A known one that throbs now is an emergency also when the pain is called old: the throbbing is new by its question. From 60 a new
 * throbbing belly is a call now, known or not: from that age it is most often the artery (ages as in `sudden-severe-pain`, our own);
 * an unknown age counts as old. Younger and thin people feel their pulse: today is soon enough.
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
        all(yes('known-aneurysm'), yes('pulsating-belly')),
        all(yes('sudden-severe'), yes('pulsating-belly')),
      ),
    ],
    ['call-gp-now', all(yes('pulsating-belly'), any(from('age', 60), isUnknown('age')))],
    ['call-gp-today', any(yes('pulsating-belly'), yes('known-aneurysm'))],
  ],
  whenUnknown: 'call-gp-today',
});
