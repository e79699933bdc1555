import { all, any, atLeast, not } from '@rugwijs/core';
import { is, isUnknown, yes } from '../../../answers/words.ts';
import { cite } from '../../../sources/sources.ts';
import { aloneAtMost, atLeastThis, between, exactly, no, type OurTheorem, told, under } from '../claims.ts';
import { hadCancer, severe, stuck, underSixWeeks, underTwelveWeeks, worse } from '../signs-of-old.ts';
import { explainedSigns, legFeatures, radicular, unexplainedNerveSign } from './shared.ts';

const noLegPain = is('leg-pain', 'none');
const strongPair = atLeast(
  2,
  yes('weight-loss'),
  yes('unwell'),
  yes('unexplained-finding'),
  yes('shape-change'),
  yes('band-pain'),
);

/** Cancer now or before, and the pairs of signs that may mean a serious illness. */
export const cancer: readonly OurTheorem[] = [
  {
    id: 'sign-cancer',
    sources: [cite('lothian', 'metastatic cord compression'), cite('premkumar2018', 'weight loss with cancer')],
    rules: ['cancer'],
    claims: [
      ...exactly('gp-appointment', all(yes('cancer-ever'), noLegPain)),
      ...exactly('gp-appointment', all(yes('cancer-treated'), noLegPain)),
      ...exactly('gp-appointment', all(isUnknown('cancer-ever'), noLegPain)),
      atLeastThis('call-gp-now', all(hadCancer, unexplainedNerveSign)),
      ...explainedSigns.map((old) => aloneAtMost('gp-appointment', all(yes('cancer-ever'), noLegPain, old))),
      atLeastThis('call-gp-now', all(hadCancer, yes('band-pain'))),
      atLeastThis('call-gp-now', all(hadCancer, severe, worse)),
      atLeastThis('call-gp-now', all(hadCancer, yes('upper-back'), severe, underTwelveWeeks)),
      atLeastThis('call-gp-now', all(hadCancer, radicular, underSixWeeks, any(severe, worse))),
      aloneAtMost('call-gp-today', all(yes('cancer-ever'), radicular, underSixWeeks, under('pain', 7))),
      ...(['weight-loss', 'unwell', 'constant-night'] as const).flatMap((id) => [
        atLeastThis('call-gp-today', all(hadCancer, told(id))),
        aloneAtMost('call-gp-today', all(yes('cancer-ever'), noLegPain, told(id))),
      ]),
      ...exactly('call-gp-today', all(yes('cancer-ever'), noLegPain, between('pain', 7, 8), underTwelveWeeks)),
      aloneAtMost(
        'gp-appointment',
        all(yes('cancer-ever'), noLegPain, between('pain', 7, 8), is('duration', 'over-12-weeks')),
      ),
      ...exactly('call-gp-today', all(yes('cancer-ever'), noLegPain, is('course', 'worse'))),
      ...exactly('call-gp-today', all(yes('cancer-ever'), noLegPain, yes('upper-back'), underTwelveWeeks)),
      aloneAtMost(
        'call-gp-today',
        all(yes('cancer-ever'), noLegPain, yes('upper-back'), between('pain', 7, 8), is('duration', 'over-12-weeks')),
      ),
      aloneAtMost(
        'gp-appointment',
        all(yes('cancer-ever'), noLegPain, yes('upper-back'), is('duration', 'over-12-weeks')),
      ),
      atLeastThis('call-gp-today', all(hadCancer, radicular, underSixWeeks)),
      aloneAtMost(
        'gp-appointment',
        all(yes('cancer-ever'), radicular, is('duration', '6-to-12-weeks', 'over-12-weeks')),
      ),
      aloneAtMost(
        'gp-appointment',
        all(yes('cancer-ever'), is('leg-pain', 'buttock-thigh'), not(atLeast(2, ...legFeatures))),
      ),
      aloneAtMost(
        'gp-appointment',
        all(
          yes('cancer-ever'),
          noLegPain,
          yes('leg-weakness'),
          is('motor-onset', 'longer'),
          no('motor-worse'),
          yes('motor-known'),
        ),
      ),
    ],
  },
  {
    id: 'sign-serious-illness',
    sources: [cite('kngf2021'), cite('finucane2020', 'level of concern'), cite('premkumar2018', 'pairs of flags')],
    rules: ['serious-illness'],
    claims: [
      ...(['weight-loss', 'unwell', 'unexplained-finding', 'band-pain'] as const).flatMap((id) => [
        ...exactly('gp-appointment', id === 'unwell' ? all(told(id), no('chronic-illness')) : told(id)),
        aloneAtMost(
          'gp-appointment',
          all(told(id), between('pain', 7, 8), ...(id === 'unwell' ? [no('chronic-illness')] : [])),
        ),
        aloneAtMost('physiotherapist', isUnknown(id), 'chronic-illness'),
      ]),
      atLeastThis('call-gp-today', all(strongPair, any(severe, worse))),
      aloneAtMost('gp-appointment', all(yes('weight-loss'), yes('unexplained-finding'))),
      atLeastThis('gp-appointment', all(yes('shape-change'), yes('constant-night'))),
      atLeastThis('gp-appointment', all(yes('shape-change'), yes('upper-back'))),
      atLeastThis(
        'gp-appointment',
        all(yes('shape-change'), is('duration', '4-to-6-weeks', '6-to-12-weeks', 'over-12-weeks'), stuck),
      ),
      aloneAtMost('physiotherapist', all(yes('shape-change'), is('duration', '2-to-4-weeks'), is('course', 'same'))),
      aloneAtMost('physiotherapist', all(yes('shape-change'), is('course', 'better', 'up-and-down'))),
      atLeastThis('gp-appointment', all(yes('upper-back'), yes('constant-night'), worse)),
      aloneAtMost('physiotherapist', all(yes('upper-back'), yes('constant-night'))),
      aloneAtMost('physiotherapist', all(yes('upper-back'), is('course', 'worse'))),
    ],
  },
];
