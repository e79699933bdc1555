import { all, any } from '@rugwijs/core';
import { below, yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { nerveSign, severe } from '../named.ts';
import { redFlag } from '../red-flag.ts';

/**
 * Rugwijs is for adults. Serious causes are more frequent in children (general knowledge); a parent and the huisarts look.
 */
export const child = redFlag({
  id: 'child',
  tier: 'hard',
  sources: [cite('factsRedFlags', 'B2 12')],
  provenance: ['recall'],
  certainty: 'expert',
  verdicts: [
    [
      'call-gp-today',
      all(
        below('age', 18),
        any(
          yes('cannot-stand'),
          nerveSign,
          yes('fever'),
          yes('unwell'),
          yes('weight-loss'),
          yes('constant-night'),
          severe,
        ),
      ),
    ],
    ['gp-appointment', below('age', 18)],
  ],
  whenUnknown: 'gp-appointment',
  suggestsCause: false,
  raisedBySecondContact: false,
});
