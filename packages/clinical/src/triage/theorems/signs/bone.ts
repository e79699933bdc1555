import { all, any } from '@rugwijs/core';
import { is, yes } from '../../../answers/words.ts';
import { cite } from '../../../sources/sources.ts';
import { aloneAtMost, atLeastThis, between, exactly, no, type OurTheorem, told } from '../claims.ts';
import { newNerveSign, underTwelveWeeks } from '../signs-of-old.ts';
import { explainedSigns } from './shared.ts';

/** A fracture, after a fall or after a small strain. */
export const bone: readonly OurTheorem[] = [
  {
    id: 'sign-fall',
    sources: [
      cite('enthoven2016', 'trauma with any other sign'),
      cite('henschke2009'),
      cite('nhsNorthern', 'minor trauma in older people'),
    ],
    rules: ['fracture-after-fall'],
    claims: [
      atLeastThis('call-gp-now', all(yes('fall'), any(yes('cannot-stand'), newNerveSign))),
      ...explainedSigns.map((old) => aloneAtMost('gp-appointment', all(yes('fall'), old))),
      ...(['osteoporosis', 'steroids', 'upper-back', 'band-pain', 'shape-change'] as const).map((id) =>
        atLeastThis('call-gp-today', all(yes('fall'), told(id))),
      ),
      ...exactly('call-gp-today', all(yes('fall'), yes('osteoporosis'), no('strain-onset'))),
      ...exactly(
        'gp-appointment',
        all(
          yes('fall'),
          between('pain', 7, 8),
          is('duration', '2-to-4-weeks', '4-to-6-weeks', '6-to-12-weeks'),
          is('course', 'same', 'worse'),
          between('age', 18, 55),
          no('second-contact'),
        ),
      ),
      aloneAtMost(
        'physiotherapist',
        all(yes('fall'), between('pain', 7, 8), is('duration', 'under-2-weeks', 'over-12-weeks')),
      ),
      aloneAtMost('physiotherapist', all(yes('fall'), between('pain', 7, 8), is('course', 'better', 'up-and-down'))),
      aloneAtMost('physiotherapist', yes('fall')),
    ],
  },
  {
    id: 'sign-strain',
    sources: [cite('downie2013'), cite('enthoven2016')],
    rules: ['fracture-after-strain'],
    claims: [
      ...exactly('call-gp-today', all(yes('strain-onset'), yes('osteoporosis'), underTwelveWeeks)),
      ...exactly('call-gp-today', all(yes('strain-onset'), yes('steroids'), underTwelveWeeks)),
      aloneAtMost('physiotherapist', all(yes('strain-onset'), yes('osteoporosis'), is('duration', 'over-12-weeks'))),
    ],
  },
];
