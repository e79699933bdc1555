import { all } from '@rugwijs/core';
import { is, isUnknown, yes } from '../../../answers/words.ts';
import { cite } from '../../../sources/sources.ts';
import { aloneAtMost, atLeastThis, between, exactly, no, type OurTheorem, told } from '../claims.ts';
import { newNerveSign, severe, underSixWeeks, underTwelveWeeks } from '../signs-of-old.ts';
import { explainedSigns, unexplainedNerveSign } from './shared.ts';

/** Fever, a raised risk of infection, and a back that was operated on or punctured. */
export const infection: readonly OurTheorem[] = [
  {
    id: 'sign-fever',
    sources: [cite('premkumar2018', 'fever with recent infection'), cite('galliker2020', 'abscess')],
    rules: ['fever'],
    claims: [
      ...exactly('call-gp-today', all(yes('fever'), no('chronic-illness'))),
      ...(
        [
          'recent-infection',
          'bloodstream-risk',
          'immune-low',
          'spine-procedure',
          'chronic-illness',
          'constant-night',
          'flank-colic',
        ] as const
      ).map((id) => atLeastThis('call-gp-now', all(yes('fever'), told(id)))),
      atLeastThis('call-gp-now', all(yes('fever'), unexplainedNerveSign)),
      ...explainedSigns.map((old) => aloneAtMost('call-gp-today', all(yes('fever'), no('chronic-illness'), old))),
      ...exactly('call-gp-today', isUnknown('fever')),
    ],
  },
  {
    id: 'sign-infection-risk',
    sources: [cite('galliker2020', 'abscess'), cite('factsRedFlags', 'B2 15, 16')],
    rules: ['infection-without-fever'],
    claims: [
      ...(['bloodstream-risk', 'immune-low'] as const).flatMap((id) => [
        atLeastThis('call-gp-today', all(told(id), severe, underSixWeeks)),
        atLeastThis('call-gp-today', all(told(id), yes('constant-night'))),
        atLeastThis('call-gp-today', all(told(id), yes('unwell'))),
        aloneAtMost(
          'physiotherapist',
          all(told(id), between('pain', 7, 8), is('duration', '6-to-12-weeks', 'over-12-weeks')),
        ),
        aloneAtMost('physiotherapist', told(id)),
      ]),
      ...(['recent-infection', 'spine-procedure', 'chronic-illness'] as const).flatMap((id) => [
        atLeastThis('call-gp-today', all(told(id), yes('unwell'))),
        atLeastThis('call-gp-today', all(told(id), yes('constant-night'), underTwelveWeeks)),
      ]),
      aloneAtMost(
        'physiotherapist',
        all(yes('recent-infection'), yes('constant-night'), is('duration', 'over-12-weeks')),
      ),
      atLeastThis('call-gp-today', all(yes('unwell'), yes('constant-night'), severe)),
      aloneAtMost('gp-appointment', all(yes('unwell'), yes('constant-night'), no('chronic-illness'))),
      aloneAtMost('gp-appointment', all(yes('unwell'), between('pain', 7, 8), no('chronic-illness'))),
    ],
  },
  {
    id: 'sign-procedure',
    sources: [cite('nhgLrs2015', 'recent lumbar procedure'), cite('factsRedFlags', 'B2 17')],
    rules: ['spine-procedure'],
    claims: [
      atLeastThis('call-gp-now', all(yes('spine-procedure'), newNerveSign)),
      ...explainedSigns.map((old) =>
        aloneAtMost('gp-appointment', all(yes('spine-procedure'), no('procedure-worse'), old)),
      ),
      ...exactly('call-gp-now', all(yes('spine-procedure'), yes('procedure-worse'))),
      ...exactly('call-gp-today', all(yes('spine-procedure'), isUnknown('procedure-worse'))),
      ...exactly('gp-appointment', all(yes('spine-procedure'), no('procedure-worse'), no('procedure-released'))),
      atLeastThis('gp-appointment', all(yes('spine-procedure'), isUnknown('procedure-released'))),
      ...exactly('physiotherapist', all(yes('spine-procedure'), yes('procedure-released'))),
      ...exactly('call-gp-today', isUnknown('spine-procedure')),
    ],
  },
];
