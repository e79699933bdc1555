import { all, any } from '@rugwijs/core';
import { from, is, isUnknown, yes } from '../../../answers/words.ts';
import { cite } from '../../../sources/sources.ts';
import { aloneAtMost, atLeastThis, exactly, no, type OurTheorem, told, under } from '../claims.ts';
import { legSign, saddleSign, severe, stuck, worse } from '../signs-of-old.ts';
import { radicular } from './shared.ts';

/** A child, violence, thoughts of self-harm, and whoever needs a look all the same. */
export const people: readonly OurTheorem[] = [
  {
    id: 'sign-child',
    sources: [cite('factsRedFlags', 'B2 12')],
    rules: ['child'],
    claims: [
      ...(['cannot-stand', 'fever', 'unwell', 'weight-loss', 'constant-night'] as const).map((id) =>
        atLeastThis('call-gp-today', all(under('age', 18), told(id))),
      ),
      atLeastThis('call-gp-today', all(under('age', 18), any(saddleSign, legSign))),
      atLeastThis('call-gp-today', all(under('age', 18), yes('legs-paralysed'), is('paralysis-onset', 'longer'))),
      atLeastThis('call-gp-today', all(under('age', 18), severe)),
      aloneAtMost('gp-appointment', all(under('age', 18), yes('upper-back'))),
    ],
  },
  {
    id: 'sign-violence',
    sources: [cite('veiligThuis'), cite('factsRedFlags', 'B2 22')],
    rules: ['violence'],
    claims: [...exactly('call-gp-today', any(yes('violence'), isUnknown('violence')))],
  },
  {
    id: 'sign-self-harm',
    sources: [cite('line113'), cite('factsRedFlags', 'B2 21')],
    rules: ['self-harm'],
    claims: [
      atLeastThis(
        'emergency',
        all(any(yes('self-harm'), yes('self-harm-again')), is('self-harm-now', 'yes', 'unknown')),
      ),
      ...exactly('call-gp-today', all(yes('self-harm'), no('self-harm-now'))),
      ...exactly('call-gp-today', isUnknown('self-harm')),
      ...exactly('call-gp-today', all(yes('self-harm-again'), no('self-harm-now'), is('self-harm', 'skip'))),
      atLeastThis('call-gp-today', isUnknown('self-harm-again')),
    ],
  },
  {
    id: 'needs-a-look',
    sources: [cite('kngf2021'), cite('nhg2017', 'poor improvement after three to four weeks')],
    rules: ['needs-a-look'],
    claims: [
      atLeastThis(
        'physiotherapist',
        any(radicular, is('leg-pain', 'below-knee'), yes('upper-back'), yes('shape-change'), yes('second-contact')),
      ),
      atLeastThis(
        'physiotherapist',
        all(yes('constant-night'), is('course', 'up-and-down', 'same', 'worse', 'fast-worse')),
      ),
      atLeastThis('physiotherapist', all(is('duration', '4-to-6-weeks', '6-to-12-weeks', 'unknown'), stuck)),
      atLeastThis('physiotherapist', all(is('duration', '6-to-12-weeks', 'over-12-weeks'), from('function-limit', 5))),
      atLeastThis(
        'physiotherapist',
        all(
          is('duration', '2-to-4-weeks', '4-to-6-weeks'),
          from('function-limit', 6),
          is('course', 'same', 'worse', 'fast-worse', 'up-and-down'),
        ),
      ),
      atLeastThis('physiotherapist', all(is('duration', 'over-12-weeks'), any(severe, worse))),
      atLeastThis(
        'physiotherapist',
        all(worse, any(severe, is('duration', '2-to-4-weeks', '4-to-6-weeks', '6-to-12-weeks', 'over-12-weeks'))),
      ),
    ],
  },
];
