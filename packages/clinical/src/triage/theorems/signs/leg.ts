import { all } from '@rugwijs/core';
import { from, is, isUnknown, yes } from '../../../answers/words.ts';
import { cite } from '../../../sources/sources.ts';
import { aloneAtMost, atLeastThis, between, exactly, no, type OurTheorem, under } from '../claims.ts';
import { worse } from '../signs-of-old.ts';

/** A swollen calf, leg pain that nobody can bear, pain that will not yield, narrowed vessels. */
export const leg: readonly OurTheorem[] = [
  {
    id: 'sign-calf',
    sources: [cite('factsRedFlags', 'B2 20')],
    rules: ['calf'],
    claims: [
      ...exactly('call-gp-today', yes('calf-swelling')),
      ...exactly('call-gp-today', isUnknown('calf-swelling')),
    ],
  },
  {
    id: 'sign-leg-pain',
    sources: [cite('nhgLrs2015', 'severe pain not relieved by opioids')],
    rules: ['leg-pain-unbearable'],
    claims: [
      atLeastThis(
        'call-gp-now',
        all(is('leg-pain', 'buttock-thigh', 'below-knee'), from('pain', 8), is('painkiller-relief', 'strong-no-help')),
      ),
      ...exactly(
        'call-gp-today',
        all(
          is('leg-pain', 'below-knee'),
          from('pain', 8),
          is('painkiller-relief', 'shop-no-help'),
          yes('sleep-walk-loss'),
        ),
      ),
      aloneAtMost(
        'gp-appointment',
        all(
          is('leg-pain', 'buttock-thigh'),
          from('pain', 8),
          is('painkiller-relief', 'shop-no-help'),
          yes('sleep-walk-loss'),
        ),
      ),
      aloneAtMost(
        'gp-appointment',
        all(
          is('leg-pain', 'below-knee'),
          from('pain', 8),
          is('painkiller-relief', 'helps', 'not-tried'),
          yes('sleep-walk-loss'),
        ),
      ),
      aloneAtMost(
        'physiotherapist',
        all(
          is('leg-pain', 'below-knee'),
          from('pain', 8),
          is('painkiller-relief', 'shop-no-help'),
          no('sleep-walk-loss'),
        ),
      ),
    ],
  },
  {
    id: 'sign-stuck',
    sources: [cite('factsRedFlags', 'B2 23'), cite('hsib2021')],
    rules: ['severe-and-stuck'],
    claims: [
      ...exactly('gp-appointment', all(from('pain', 8), yes('sleep-walk-loss'), is('leg-pain', 'none'))),
      ...exactly('call-gp-today', all(from('pain', 8), yes('sleep-walk-loss'), worse, is('leg-pain', 'none'))),
      ...exactly(
        'call-gp-today',
        all(from('pain', 8), yes('sleep-walk-loss'), yes('second-contact'), is('leg-pain', 'none')),
      ),
      ...exactly('call-gp-today', all(between('pain', 7, 8), yes('second-contact'), yes('constant-night'))),
      aloneAtMost('physiotherapist', all(under('pain', 7), yes('second-contact'), yes('constant-night'))),
      ...exactly('gp-appointment', all(between('pain', 7, 8), yes('second-contact'), worse)),
      ...exactly('gp-appointment', all(between('pain', 7, 8), is('course', 'fast-worse'))),
      aloneAtMost('physiotherapist', all(between('pain', 7, 8), is('course', 'worse'), no('second-contact'))),
      aloneAtMost(
        'physiotherapist',
        all(between('pain', 7, 8), yes('second-contact'), is('course', 'better', 'up-and-down', 'same')),
      ),
      aloneAtMost('physiotherapist', all(from('pain', 8), no('sleep-walk-loss'), is('leg-pain', 'none'))),
    ],
  },
  {
    id: 'sign-circulation',
    sources: [cite('factsRedFlags', 'section C')],
    rules: ['circulation-legs'],
    claims: [
      ...exactly('gp-appointment', all(yes('vascular-legs'), between('age', 50, 70))),
      ...exactly('physiotherapist', all(yes('relief-sitting'), no('vascular-legs'), between('age', 50, 70))),
    ],
  },
];
