import { all, any } from '@rugwijs/core';
import { is, yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { boneSoftTwo, boneSoftWithoutPain, severe, stuck, underTwelveWeeks, worse } from '../named.ts';
import { redFlag } from '../red-flag.ts';

/**
 * No fall, but signs of weak bone that add up. Pain 7 or more counts only from 55 (Dutch general practice).
 */
export const fracture = redFlag({
  id: 'fracture',
  family: 'fracture',
  tier: 'soft',
  sources: [cite('enthoven2016'), cite('henschke2009'), cite('downie2013')],
  provenance: ['seen'],
  certainty: 'moderate',
  verdicts: [
    ['call-gp-today', all(boneSoftTwo, is('duration', 'under-2-weeks', '2-to-4-weeks'), yes('sleep-walk-loss'))],
    [
      'gp-appointment',
      any(
        all(boneSoftTwo, any(underTwelveWeeks, worse)),
        all(boneSoftWithoutPain, severe, is('duration', '2-to-4-weeks', '4-to-6-weeks', '6-to-12-weeks'), stuck),
      ),
    ],
  ],
});
