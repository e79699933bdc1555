import { all, any } from '@rugwijs/core';
import { yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { severe, underSixWeeks, underTwelveWeeks } from '../named.ts';
import { redFlag } from '../red-flag.ts';

/**
 * No fever measured, but a way in for infection and pain or illness that fits. Fever is missing in about half.
 */
export const infectionWithoutFever = redFlag({
  id: 'infection-without-fever',
  tier: 'soft',
  sources: [cite('galliker2020', 'abscess'), cite('factsRedFlags', 'B2 15, 16')],
  provenance: ['seen', 'own'],
  certainty: 'low',
  verdicts: [
    [
      'call-gp-today',
      any(
        all(
          any(yes('bloodstream-risk'), yes('immune-low')),
          any(all(severe, underSixWeeks), yes('constant-night'), yes('unwell')),
        ),
        all(
          any(yes('recent-infection'), yes('spine-procedure'), yes('chronic-illness')),
          any(yes('unwell'), all(yes('constant-night'), underTwelveWeeks)),
        ),
        all(yes('unwell'), yes('constant-night'), severe),
      ),
    ],
  ],
});
