import { all, any, atLeast } from '@rugwijs/core';
import { below, has, is } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { inflammatoryItems } from '../named.ts';
import { redFlag } from '../red-flag.ts';

const under50 = below('age', 50);
const items = (count: number) => atLeast(count, ...inflammatoryItems);

/**
 * A pattern of inflammation: a symptom, not a diagnosis. Stiffness alone never counts.
 * Onset before 40 is one of the five items (ASAS). Four of five: sensitivity 80 %, specificity 72 %.
 */
export const inflammatoryBack = redFlag({
  id: 'inflammatory-back',
  tier: 'soft',
  sources: [cite('sieper2009', 'four of five, three of five'), cite('factsRedFlags', 'B2 7')],
  provenance: ['seen', 'own'],
  certainty: 'moderate',
  verdicts: [
    [
      'gp-appointment',
      any(
        all(is('duration', 'over-12-weeks'), under50, any(items(4), all(items(3), has('inflammatory', 'extra')))),
        all(is('episodes', 'three-or-more'), under50, items(4), has('inflammatory', 'stiff-30')),
      ),
    ],
    ['physiotherapist', items(3)],
  ],
  raisedBySecondContact: false,
});
