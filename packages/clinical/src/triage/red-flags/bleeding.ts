import { all, any } from '@rugwijs/core';
import { is, yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { freshNerveSign, severe, worse } from '../named.ts';
import { redFlag } from '../red-flag.ts';

const fallen = any(yes('fall'), yes('major-trauma'));
const fresh = is('duration', 'under-2-weeks');

/**
 * Blood thinners with sudden pain, a fall or a nerve sign: a bleed around the spine.
 * A light fall in the last two weeks with mild pain that does not get worse is a call today: `fall` also means a knock, and at
 * night nobody would do more for it. A heavy accident, severe pain, or pain that gets worse stays a call now.
 * Ordinary steady pain on a blood thinner does nothing here, though the fact base says call today: otherwise one in ten would call.
 */
export const bleeding = redFlag({
  id: 'bleeding',
  tier: 'hard',
  sources: [cite('factsRedFlags', 'B2 14')],
  provenance: ['recall'],
  certainty: 'expert',
  verdicts: [
    [
      'call-gp-now',
      all(
        yes('anticoagulants'),
        any(
          yes('sudden-severe'),
          freshNerveSign,
          all(fallen, severe),
          all(yes('major-trauma'), fresh),
          all(yes('fall'), fresh, worse),
        ),
      ),
    ],
    ['call-gp-today', all(yes('anticoagulants'), any(fallen, all(severe, is('duration', 'under-2-weeks', 'unknown'))))],
  ],
  whenUnknown: 'call-gp-today',
});
