import { all, not } from '@rugwijs/core';
import { from, is, yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { redFlag } from '../red-flag.ts';

/**
 * Leg pain that strong painkillers do not touch. Rated by the person; "strong" is told by example.
 */
export const legPainUnbearable = redFlag({
  id: 'leg-pain-unbearable',
  tier: 'soft',
  sources: [cite('nhgLrs2015', 'severe pain not relieved by opioids')],
  provenance: ['seen'],
  certainty: 'low',
  verdicts: [
    ['call-gp-now', all(not(is('leg-pain', 'none')), from('pain', 8), is('painkiller-relief', 'strong-no-help'))],
    [
      'call-gp-today',
      all(
        is('leg-pain', 'below-knee'),
        from('pain', 8),
        is('painkiller-relief', 'shop-no-help'),
        yes('sleep-walk-loss'),
      ),
    ],
  ],
});
