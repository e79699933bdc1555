import { all, any } from '@rugwijs/core';
import { is, yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { boneSoftOne, freshNerveSign, severe, stuck } from '../named.ts';
import { redFlag } from '../red-flag.ts';

/**
 * A fall, however light, and bones that may not take it.
 * Split from `fracture` so that every combination can be tried; triage.md 3.1 advises it. 70 is kept though 75 fits the Dutch data.
 */
export const fractureAfterFall = redFlag({
  id: 'fracture-after-fall',
  family: 'fracture',
  tier: 'soft',
  sources: [
    cite('enthoven2016', 'trauma with any other sign'),
    cite('henschke2009'),
    cite('nhsNorthern', 'minor trauma in older people'),
  ],
  provenance: ['seen'],
  certainty: 'moderate',
  verdicts: [
    ['call-gp-now', all(yes('fall'), any(yes('cannot-stand'), freshNerveSign))],
    ['call-gp-today', all(yes('fall'), boneSoftOne)],
    [
      'gp-appointment',
      all(yes('fall'), severe, is('duration', '2-to-4-weeks', '4-to-6-weeks', '6-to-12-weeks'), stuck),
    ],
  ],
});
