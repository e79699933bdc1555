import { all, any } from '@rugwijs/core';
import { is, yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { freshNerveSign, severe } from '../named.ts';
import { redFlag } from '../red-flag.ts';

const fallen = any(yes('fall'), yes('major-trauma'));

/**
 * Blood thinners with sudden pain, a fall or a nerve sign: a bleed around the spine.
 * A fall in the last two weeks is a call now, also with mild pain: `fall` also means a knock, so this will ring at night for little;
 * no source allows less.
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
        any(yes('sudden-severe'), freshNerveSign, all(fallen, any(severe, is('duration', 'under-2-weeks')))),
      ),
    ],
    ['call-gp-today', all(yes('anticoagulants'), any(fallen, all(severe, is('duration', 'under-2-weeks', 'unknown'))))],
  ],
  whenUnknown: 'call-gp-today',
});
