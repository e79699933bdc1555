import { all, any, not } from '@rugwijs/core';
import { from, is, yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { radicular, severe, stuck, worse } from '../named.ts';
import { redFlag } from '../red-flag.ts';

/**
 * Not urgent, but more than waiting: a physiotherapist looks along. No referral is needed.
 * Persistent, mild and low risk stays self-care on purpose (triage.md 4.3).
 */
export const needsALook = redFlag({
  id: 'needs-a-look',
  tier: 'soft',
  sources: [cite('kngf2021'), cite('nhg2017', 'poor improvement after three to four weeks')],
  provenance: ['seen', 'own'],
  certainty: 'moderate',
  verdicts: [
    [
      'physiotherapist',
      any(
        radicular,
        is('leg-pain', 'below-knee'),
        yes('upper-back'),
        yes('shape-change'),
        all(yes('constant-night'), not(is('course', 'better'))),
        all(is('duration', '4-to-6-weeks', '6-to-12-weeks', 'unknown'), stuck),
        all(is('duration', '6-to-12-weeks', 'over-12-weeks'), from('function-limit', 5)),
        all(
          is('duration', '2-to-4-weeks', '4-to-6-weeks'),
          from('function-limit', 6),
          is('course', 'same', 'worse', 'fast-worse', 'up-and-down'),
        ),
        all(is('duration', 'over-12-weeks'), any(severe, worse)),
        all(worse, any(severe, not(is('duration', 'under-2-weeks')))),
        yes('second-contact'),
      ),
    ],
  ],
});
