import { all, any } from '@rugwijs/core';
import { from, yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { maybePregnant } from '../named.ts';
import { redFlag } from '../red-flag.ts';

/**
 * Pain out of nothing that no position eases: the road to a quiet aneurysm, a bleed, a stone or an ectopic pregnancy.
 * The question excludes "shot in while lifting". Age 60 and the risk list are our own; never a lower verdict for the young.
 */
export const suddenSeverePain = redFlag({
  id: 'sudden-severe-pain',
  tier: 'hard',
  sources: [cite('aaaNhs', 'risk profile'), cite('factsRedFlags', 'B2 6, 14')],
  provenance: ['seen-2nd', 'own'],
  certainty: 'expert',
  verdicts: [
    ['emergency', all(yes('sudden-severe'), from('age', 60), yes('vascular-risk'))],
    [
      'call-gp-now',
      all(
        yes('sudden-severe'),
        any(
          from('age', 60),
          yes('anticoagulants'),
          yes('belly-pain'),
          yes('flank-colic'),
          yes('vascular-risk'),
          maybePregnant,
        ),
      ),
    ],
    ['call-gp-today', yes('sudden-severe')],
  ],
  whenUnknown: 'call-gp-today',
});
