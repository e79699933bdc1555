import { all, any, atLeast, not } from '@rugwijs/core';
import { from, has, is, isUnknown, yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { aloneAtMost, atLeastThis, between, exactly, no, type OurTheorem, told, under } from './claims.ts';
import {
  hadCancer,
  legOld,
  legSign,
  maybePregnant,
  newNerveSign,
  saddleOld,
  saddleSign,
  severe,
  stuck,
  underSixWeeks,
  underTwelveWeeks,
  worse,
} from './signs-of-old.ts';

/** A sign of the nerves that no doctor has explained: new ones, and old ones of which the answer is a plain no. */
const unexplainedNerveSign = any(
  newNerveSign,
  all(saddleSign, saddleOld, any(no('ces-known'), isUnknown('ces-worse'))),
  all(legSign, legOld, any(no('motor-known'), isUnknown('motor-worse'))),
);
/** Long, steady, and explained by a doctor: these may not make another sign more urgent. */
const explainedSigns = [
  all(yes('urine-leak'), is('ces-onset', 'longer'), no('ces-worse'), yes('ces-known')),
  all(yes('leg-weakness'), is('motor-onset', 'longer'), no('motor-worse'), yes('motor-known')),
  all(yes('legs-paralysed'), is('paralysis-onset', 'old-known')),
];
const legFeatures = [
  has('leg-features', 'worse-than-back'),
  has('leg-features', 'shooting'),
  has('leg-features', 'tingling-strip'),
  has('leg-features', 'cough'),
] as const;
const radicular = any(
  all(is('leg-pain', 'below-knee'), any(...legFeatures)),
  all(is('leg-pain', 'buttock-thigh', 'below-knee'), atLeast(2, ...legFeatures)),
);
const noLegPain = is('leg-pain', 'none');
const strongPair = atLeast(
  2,
  yes('weight-loss'),
  yes('unwell'),
  yes('unexplained-finding'),
  yes('shape-change'),
  yes('band-pain'),
);

/** What each sign asks for, from the rule table of triage.md 2.2. */
export const signs: readonly OurTheorem[] = [
  {
    id: 'sign-heart-lungs',
    sources: [cite('aaaNhs', 'burst: sudden pain, clammy, faint')],
    rules: ['heart-lungs-collapse'],
    claims: [
      ...(['chest-pain', 'vital-signs', 'collapse'] as const).flatMap((id) => [
        atLeastThis('emergency', told(id)),
        aloneAtMost('call-gp-now', isUnknown(id)),
      ]),
    ],
  },
  {
    id: 'sign-aneurysm',
    sources: [cite('aaaNhs', 'burst, and not burst')],
    rules: ['aneurysm'],
    claims: [
      ...exactly('emergency', all(yes('known-aneurysm'), is('aneurysm-pain-new', 'yes', 'unknown'))),
      atLeastThis('emergency', all(yes('known-aneurysm'), yes('pulsating-belly'))),
      atLeastThis('emergency', all(yes('sudden-severe'), yes('pulsating-belly'))),
      ...exactly('call-gp-today', all(yes('known-aneurysm'), no('aneurysm-pain-new'))),
      atLeastThis('call-gp-today', any(yes('pulsating-belly'), yes('known-aneurysm'))),
      aloneAtMost('call-gp-today', isUnknown('known-aneurysm')),
      aloneAtMost('call-gp-today', isUnknown('pulsating-belly')),
    ],
  },
  {
    id: 'sign-sudden-pain',
    sources: [cite('aaaNhs', 'risk profile'), cite('factsRedFlags', 'B2 6, 14')],
    rules: ['sudden-severe-pain'],
    claims: [
      atLeastThis('call-gp-today', yes('sudden-severe')),
      ...[yes('anticoagulants'), yes('belly-pain'), yes('flank-colic'), yes('vascular-risk'), maybePregnant].map(
        (risk) => atLeastThis('call-gp-now', all(yes('sudden-severe'), risk)),
      ),
      aloneAtMost('call-gp-today', isUnknown('sudden-severe')),
    ],
  },
  {
    id: 'sign-cannot-stand',
    sources: [cite('factsRedFlags', 'B2 23')],
    rules: ['cannot-stand'],
    claims: [
      atLeastThis('call-gp-now', all(yes('cannot-stand'), any(yes('fall'), yes('major-trauma')))),
      ...exactly('call-gp-today', yes('cannot-stand')),
      aloneAtMost('call-gp-today', isUnknown('cannot-stand')),
    ],
  },
  {
    id: 'sign-cold-leg',
    sources: [cite('own', 'triage.md 2.2, cold-leg')],
    rules: ['cold-leg'],
    claims: [...exactly('call-gp-now', yes('cold-leg')), ...exactly('call-gp-today', isUnknown('cold-leg'))],
  },
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
  {
    id: 'sign-bleeding',
    sources: [cite('factsRedFlags', 'B2 14')],
    rules: ['bleeding'],
    claims: [
      atLeastThis('call-gp-now', all(yes('anticoagulants'), yes('sudden-severe'))),
      atLeastThis('call-gp-now', all(yes('anticoagulants'), newNerveSign)),
      ...explainedSigns.map((old) => aloneAtMost('gp-appointment', all(yes('anticoagulants'), old))),
      atLeastThis('call-gp-now', all(yes('anticoagulants'), any(yes('fall'), yes('major-trauma')), severe)),
      atLeastThis('call-gp-now', all(yes('anticoagulants'), yes('major-trauma'), is('duration', 'under-2-weeks'))),
      atLeastThis('call-gp-now', all(yes('anticoagulants'), yes('fall'), is('duration', 'under-2-weeks'), worse)),
      ...exactly('call-gp-today', all(yes('anticoagulants'), yes('fall'))),
      aloneAtMost(
        'call-gp-today',
        all(yes('anticoagulants'), yes('fall'), is('course', 'worse'), is('duration', '2-to-4-weeks')),
      ),
      atLeastThis('call-gp-today', all(yes('anticoagulants'), any(yes('fall'), yes('major-trauma')))),
      ...exactly(
        'call-gp-today',
        all(yes('anticoagulants'), between('pain', 7, 8), is('duration', 'under-2-weeks', 'unknown')),
      ),
      aloneAtMost(
        'physiotherapist',
        all(
          yes('anticoagulants'),
          between('pain', 7, 8),
          is('duration', '2-to-4-weeks', '4-to-6-weeks', '6-to-12-weeks', 'over-12-weeks'),
        ),
      ),
      atLeastThis('call-gp-today', all(isUnknown('anticoagulants'), yes('fall'))),
      aloneAtMost(
        'call-gp-today',
        all(
          yes('anticoagulants'),
          yes('major-trauma'),
          yes('trauma-checked'),
          no('trauma-legs'),
          is('duration', '2-to-4-weeks'),
        ),
      ),
    ],
  },
  {
    id: 'sign-belly',
    sources: [cite('factsRedFlags', 'B2 10')],
    rules: ['belly'],
    claims: [
      ...exactly('call-gp-now', all(yes('belly-pain'), yes('belly-severe'))),
      atLeastThis('call-gp-now', all(yes('belly-pain'), maybePregnant)),
      ...exactly('call-gp-today', all(yes('belly-pain'), no('belly-severe'))),
      ...exactly('call-gp-today', isUnknown('belly-pain')),
    ],
  },
  {
    id: 'sign-pregnancy-danger',
    sources: [cite('factsRedFlags', 'B2 10, 11')],
    rules: ['pregnancy-alarm'],
    claims: [
      atLeastThis('emergency', all(yes('pregnancy-alarm'), yes('pregnancy-heavy'))),
      ...exactly('call-gp-now', all(yes('pregnancy-alarm'), is('pregnancy-heavy', 'no', 'unknown'))),
      ...exactly('call-gp-today', isUnknown('pregnancy-alarm')),
    ],
  },
  {
    id: 'sign-pregnancy',
    sources: [cite('factsRedFlags', 'B2 11'), cite('own', 'triage.md 2.2, pregnancy')],
    rules: ['pregnancy'],
    claims: [
      atLeastThis('call-gp-now', all(maybePregnant, any(yes('flank-colic'), yes('fever')))),
      atLeastThis('call-gp-now', all(maybePregnant, yes('urine-symptoms'), yes('unwell'))),
      aloneAtMost('call-gp-today', all(yes('pregnant'), yes('urine-symptoms'))),
      aloneAtMost('gp-appointment', all(yes('pregnant'), yes('unwell'), no('chronic-illness'))),
      ...exactly('physiotherapist', yes('pregnant')),
      aloneAtMost('physiotherapist', isUnknown('pregnant')),
    ],
  },
  {
    id: 'sign-kidney',
    sources: [cite('factsRedFlags', 'B2 9')],
    rules: ['kidney'],
    claims: [
      atLeastThis('call-gp-now', all(any(yes('flank-colic'), yes('urine-symptoms')), yes('fever'))),
      ...exactly('call-gp-today', yes('flank-colic')),
      ...exactly('call-gp-today', yes('urine-symptoms')),
      aloneAtMost('call-gp-today', all(yes('urine-symptoms'), from('age', 60))),
      ...exactly('call-gp-today', isUnknown('flank-colic')),
      ...exactly('call-gp-today', isUnknown('urine-symptoms')),
    ],
  },
  {
    id: 'sign-cycle',
    sources: [cite('factsRedFlags', 'B2 10')],
    rules: ['gynaecological'],
    claims: [
      ...exactly('gp-appointment', yes('gyn-symptoms')),
      aloneAtMost('physiotherapist', isUnknown('gyn-symptoms')),
    ],
  },
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
