import { all, any } from '@rugwijs/core';
import { yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import {
  cancerEver,
  radicular,
  severe,
  underSixWeeks,
  underTwelveWeeks,
  unexplainedNerveSign,
  worse,
} from '../named.ts';
import { redFlag } from '../red-flag.ts';

/**
 * Cancer now or earlier, and back pain. Never left without an appointment.
 * Doubt: the fact base sends any new root pain or high pain to "now"; we do so only if severe or worse.
 */
export const cancer = redFlag({
  id: 'cancer',
  tier: 'soft-strong',
  sources: [
    cite('lothian', 'metastatic cord compression'),
    cite('premkumar2018', 'weight loss with cancer'),
    cite('downie2013'),
    cite('selfReport'), // people filling in a form miss it more often: asked in two wordings
  ],
  provenance: ['seen'],
  certainty: 'low',
  verdicts: [
    [
      'call-gp-now',
      all(
        cancerEver,
        any(
          unexplainedNerveSign,
          yes('band-pain'),
          all(severe, worse),
          all(yes('upper-back'), severe, underTwelveWeeks),
          all(radicular, underSixWeeks, any(severe, worse)),
        ),
      ),
    ],
    [
      'call-gp-today',
      all(
        cancerEver,
        any(
          yes('weight-loss'),
          yes('unwell'),
          yes('constant-night'),
          all(severe, underTwelveWeeks),
          worse,
          all(yes('upper-back'), underTwelveWeeks),
          all(radicular, underSixWeeks),
        ),
      ),
    ],
    ['gp-appointment', cancerEver],
  ],
  whenUnknown: 'gp-appointment',
});
