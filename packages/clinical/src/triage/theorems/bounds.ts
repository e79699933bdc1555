import { all, any, atLeast } from '@rugwijs/core';
import { from, has, is, isUnknown, yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { aloneAtMost, atLeastThis, between, exactly, no, type OurTheorem, under } from './claims.ts';
import { severe, stuck, underTwelveWeeks, worse } from './signs-of-old.ts';

const steady = is('course', 'better', 'up-and-down', 'same');
const adult = from('age', 18);
const fourItems = atLeast(
  4,
  has('inflammatory', 'young'),
  has('inflammatory', 'gradual'),
  has('inflammatory', 'better-moving'),
  has('inflammatory', 'not-better-resting'),
  has('inflammatory', 'night-rising'),
);
const midTerm = is('duration', '2-to-4-weeks', '4-to-6-weeks', '6-to-12-weeks');

/** Each bound of age and pain, one year or one point on both sides of it. */
export const bounds: readonly OurTheorem[] = [
  {
    id: 'age-18',
    sources: [cite('factsRedFlags', 'B2 12')],
    rules: ['child'],
    claims: [
      atLeastThis('gp-appointment', under('age', 18)),
      aloneAtMost('gp-appointment', under('age', 18)),
      aloneAtMost('physiotherapist', between('age', 18, 19)),
      atLeastThis('gp-appointment', isUnknown('age')),
    ],
  },
  {
    id: 'age-50-first-episode',
    sources: [cite('finucane2020', 'level of concern')],
    rules: ['serious-illness'],
    claims: [
      atLeastThis('gp-appointment', all(yes('shape-change'), from('age', 50), is('episodes', 'first'))),
      aloneAtMost(
        'physiotherapist',
        all(yes('shape-change'), between('age', 18, 50), is('duration', 'under-2-weeks', '2-to-4-weeks')),
      ),
      aloneAtMost(
        'physiotherapist',
        all(
          yes('shape-change'),
          between('age', 18, 70),
          is('episodes', 'one-or-two', 'three-or-more'),
          is('duration', 'under-2-weeks', '2-to-4-weeks'),
        ),
      ),
      atLeastThis(
        'gp-appointment',
        all(
          yes('constant-night'),
          from('age', 50),
          is('episodes', 'first'),
          worse,
          is('duration', '4-to-6-weeks', '6-to-12-weeks', 'over-12-weeks'),
        ),
      ),
      aloneAtMost('physiotherapist', all(yes('constant-night'), between('age', 18, 50), is('course', 'worse'))),
      aloneAtMost(
        'physiotherapist',
        all(
          yes('constant-night'),
          between('age', 50, 70),
          is('course', 'worse'),
          is('episodes', 'one-or-two', 'three-or-more'),
        ),
      ),
      aloneAtMost(
        'physiotherapist',
        all(yes('constant-night'), between('age', 50, 70), is('course', 'worse'), is('duration', '2-to-4-weeks')),
      ),
    ],
  },
  {
    id: 'age-50-inflammatory',
    sources: [cite('sieper2009', 'onset before 40, asked under 50')],
    rules: ['inflammatory-back'],
    claims: [
      atLeastThis('gp-appointment', all(between('age', 18, 50), is('duration', 'over-12-weeks'), fourItems)),
      aloneAtMost('physiotherapist', all(between('age', 50, 51), is('duration', 'over-12-weeks'))),
    ],
  },
  {
    id: 'age-55-bone',
    sources: [cite('enthoven2016', 'pain 7 or more, Dutch general practice over 55')],
    rules: ['fracture', 'fracture-after-fall'],
    claims: [
      atLeastThis('call-gp-today', all(yes('fall'), from('age', 55), severe)),
      aloneAtMost('gp-appointment', all(yes('fall'), between('age', 18, 55), between('pain', 7, 8))),
      aloneAtMost('physiotherapist', all(yes('fall'), between('age', 18, 70), under('pain', 7))),
      atLeastThis('gp-appointment', all(yes('osteoporosis'), from('age', 55), severe, underTwelveWeeks)),
      aloneAtMost(
        'physiotherapist',
        all(
          yes('osteoporosis'),
          between('age', 18, 55),
          between('pain', 7, 8),
          is('duration', 'under-2-weeks'),
          no('strain-onset'),
        ),
      ),
    ],
  },
  {
    id: 'age-60-vessel',
    sources: [cite('aaaNhs', 'risk profile'), cite('own', 'age 60')],
    rules: ['sudden-severe-pain', 'aneurysm'],
    claims: [
      ...exactly('emergency', all(yes('sudden-severe'), from('age', 60), yes('vascular-risk'))),
      ...exactly('call-gp-now', all(yes('sudden-severe'), from('age', 60), no('vascular-risk'))),
      ...exactly('call-gp-now', all(yes('sudden-severe'), between('age', 18, 60), yes('vascular-risk'))),
      ...exactly('call-gp-today', all(yes('sudden-severe'), between('age', 18, 60), no('vascular-risk'))),
      ...exactly('call-gp-now', all(yes('pulsating-belly'), any(from('age', 60), isUnknown('age')))),
      ...exactly('call-gp-today', all(yes('pulsating-belly'), between('age', 18, 60))),
    ],
  },
  {
    id: 'age-60-flank',
    sources: [cite('factsRedFlags', 'B2 9')],
    rules: ['kidney'],
    claims: [
      ...exactly('call-gp-now', all(yes('flank-colic'), from('age', 60))),
      ...exactly('call-gp-today', all(yes('flank-colic'), between('age', 18, 60))),
    ],
  },
  {
    id: 'age-70-bone',
    sources: [cite('enthoven2016'), cite('own', '70 or 75: a doubt')],
    rules: ['fracture', 'fracture-after-fall', 'fracture-after-strain', 'major-trauma'],
    claims: [
      atLeastThis('call-gp-today', all(yes('fall'), from('age', 70))),
      aloneAtMost('physiotherapist', all(yes('fall'), between('age', 18, 70))),
      atLeastThis('call-gp-today', all(yes('strain-onset'), from('age', 70), severe, underTwelveWeeks)),
      aloneAtMost('physiotherapist', all(yes('strain-onset'), between('age', 70, 75), under('pain', 7))),
      aloneAtMost('gp-appointment', all(yes('strain-onset'), from('age', 70), under('pain', 7))),
      atLeastThis('gp-appointment', all(yes('osteoporosis'), from('age', 70), underTwelveWeeks)),
      aloneAtMost('physiotherapist', all(yes('osteoporosis'), between('age', 18, 70), no('strain-onset'))),
      aloneAtMost(
        'gp-appointment',
        all(
          yes('major-trauma'),
          is('trauma-when', 'longer'),
          yes('trauma-checked'),
          no('trauma-legs'),
          between('age', 18, 70),
        ),
      ),
      atLeastThis('call-gp-today', all(yes('major-trauma'), from('age', 70))),
      atLeastThis('gp-appointment', all(from('age', 70), severe, midTerm, stuck)),
      aloneAtMost('physiotherapist', all(between('age', 18, 70), between('pain', 7, 8), steady)),
    ],
  },
  {
    id: 'age-75-belly',
    sources: [cite('factsRedFlags', 'B2 10')],
    rules: ['belly'],
    claims: [
      ...exactly('call-gp-now', all(yes('belly-pain'), from('age', 75))),
      ...exactly('call-gp-today', all(yes('belly-pain'), between('age', 18, 75), no('belly-severe'))),
    ],
  },
  {
    id: 'age-75-strain',
    sources: [cite('downie2013'), cite('enthoven2016')],
    rules: ['fracture-after-strain'],
    claims: [
      ...exactly('gp-appointment', all(yes('strain-onset'), from('age', 75), under('pain', 7), underTwelveWeeks)),
      aloneAtMost(
        'physiotherapist',
        all(yes('strain-onset'), from('age', 75), under('pain', 7), is('duration', 'over-12-weeks')),
      ),
      aloneAtMost('physiotherapist', all(yes('strain-onset'), between('age', 70, 75), under('pain', 7))),
    ],
  },
  {
    id: 'age-80-cannot-stand',
    sources: [cite('own', 'triage.md 2.2, cannot-stand')],
    rules: ['cannot-stand'],
    claims: [
      ...exactly('call-gp-now', all(yes('cannot-stand'), from('age', 80))),
      ...exactly('call-gp-today', all(yes('cannot-stand'), between('age', 18, 80))),
    ],
  },
  {
    id: 'pain-7',
    sources: [cite('enthoven2016'), cite('own', 'triage.md 4.1')],
    rules: ['bleeding', 'cancer', 'severe-and-stuck', 'child', 'needs-a-look', 'infection-without-fever'],
    claims: [
      atLeastThis('call-gp-today', all(under('age', 18), severe)),
      aloneAtMost('gp-appointment', all(under('age', 18), under('pain', 7))),
      atLeastThis('call-gp-today', all(yes('anticoagulants'), severe, is('duration', 'under-2-weeks', 'unknown'))),
      aloneAtMost('physiotherapist', all(yes('anticoagulants'), under('pain', 7))),
      atLeastThis('gp-appointment', all(severe, is('course', 'fast-worse'))),
      aloneAtMost('physiotherapist', all(under('pain', 7), is('course', 'worse', 'fast-worse'))),
      atLeastThis(
        'call-gp-today',
        all(
          any(yes('bloodstream-risk'), yes('immune-low')),
          severe,
          is('duration', 'under-2-weeks', '2-to-4-weeks', '4-to-6-weeks'),
        ),
      ),
      aloneAtMost('physiotherapist', all(yes('immune-low'), under('pain', 7))),
      atLeastThis('call-gp-now', all(any(yes('cancer-ever'), yes('cancer-treated')), severe, worse)),
      aloneAtMost(
        'call-gp-today',
        all(yes('cancer-ever'), is('leg-pain', 'none'), under('pain', 7), is('course', 'worse')),
      ),
      atLeastThis('physiotherapist', all(severe, worse)),
    ],
  },
  {
    id: 'pain-8',
    sources: [cite('nhgLrs2015', 'severe pain not relieved by opioids'), cite('own', 'self-rated 8')],
    rules: ['leg-pain-unbearable', 'severe-and-stuck'],
    claims: [
      atLeastThis('gp-appointment', all(from('pain', 8), yes('sleep-walk-loss'))),
      aloneAtMost(
        'physiotherapist',
        all(between('pain', 7, 8), yes('sleep-walk-loss'), is('leg-pain', 'none', 'buttock-thigh', 'below-knee')),
      ),
      atLeastThis(
        'call-gp-now',
        all(from('pain', 8), is('painkiller-relief', 'strong-no-help'), is('leg-pain', 'buttock-thigh', 'below-knee')),
      ),
    ],
  },
  {
    id: 'pain-9-flank',
    sources: [cite('factsRedFlags', 'B2 9')],
    rules: ['kidney'],
    claims: [
      ...exactly('call-gp-now', all(yes('flank-colic'), from('pain', 9), adult, is('leg-pain', 'none'))),
      aloneAtMost('call-gp-today', all(yes('flank-colic'), under('pain', 9), is('leg-pain', 'none'))),
      aloneAtMost('call-gp-today', all(yes('flank-colic'), isUnknown('pain'))),
    ],
  },
];
