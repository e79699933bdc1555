import { all, any, atLeast, named } from '@rugwijs/core';
import { from, is, yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { overFourWeeks, severe, stuck, worse } from '../named.ts';
import { redFlag } from '../red-flag.ts';

const strongSigns = [
  yes('weight-loss'),
  yes('unwell'),
  yes('unexplained-finding'),
  yes('shape-change'),
  yes('band-pain'),
] as const;

const firstFrom50 = named('first-from-50', all(from('age', 50), is('episodes', 'first')));

/**
 * Signs that the body as a whole is not well. Night pain and age alone do nothing here.
 * High in the back, the same day and night, and getting worse is a red picture at any age: the chest part of the spine is where
 * tumours and infections sit more often (level of concern, Finucane 2020; the three together are our own).
 */
export const seriousIllness = redFlag({
  id: 'serious-illness',
  tier: 'soft',
  sources: [cite('kngf2021'), cite('finucane2020', 'level of concern'), cite('premkumar2018', 'pairs of flags')],
  provenance: ['seen', 'recall'],
  certainty: 'low',
  verdicts: [
    ['call-gp-today', all(atLeast(2, ...strongSigns), any(severe, worse))],
    [
      'gp-appointment',
      any(
        yes('weight-loss'),
        yes('unwell'),
        yes('unexplained-finding'),
        yes('band-pain'),
        all(yes('shape-change'), any(yes('constant-night'), firstFrom50, all(overFourWeeks, stuck), yes('upper-back'))),
        all(yes('upper-back'), yes('constant-night'), worse),
        all(yes('constant-night'), firstFrom50, worse, overFourWeeks),
      ),
    ],
  ],
});
