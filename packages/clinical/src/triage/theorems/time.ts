import { all, any, atLeast, not } from '@rugwijs/core';
import type { QuestionId } from '../../answers/vocabulary.ts';
import { from, has, is, isUnknown, yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { aloneAtMost, atLeastThis, between, exactly, no, type OurTheorem, told } from './claims.ts';
import {
  legNew,
  legOld,
  legUnexplained,
  newNerveSign,
  saddleNew,
  saddleOld,
  saddleSign,
  saddleUnexplained,
  underTwelveWeeks,
  worse,
} from './signs-of-old.ts';

const saddleRows: readonly QuestionId[] = [
  'saddle-feeling',
  'urine-control',
  'urine-leak',
  'bowel-control',
  'sexual-function',
];
const legSteady = all(is('motor-onset', 'longer'), is('motor-worse', 'no'));
const explained = yes('motor-known');
const boneSigns = atLeast(
  2,
  from('age', 70),
  yes('osteoporosis'),
  yes('steroids'),
  yes('upper-back'),
  yes('shape-change'),
);
const inflammatoryItems = [
  has('inflammatory', 'young'),
  has('inflammatory', 'gradual'),
  has('inflammatory', 'better-moving'),
  has('inflammatory', 'not-better-resting'),
  has('inflammatory', 'night-rising'),
] as const;
const adultUnder50 = between('age', 18, 50);

/** Time behaviour: the table of triage.md 2.3, row by row and cell by cell. */
export const time: readonly OurTheorem[] = [
  {
    id: 'time-saddle',
    sources: [cite('caudaEquinaCard', '12 items'), cite('nhsNorfolk', 'new within two weeks')],
    rules: ['cauda-equina'],
    claims: [
      atLeastThis('call-gp-now', all(saddleSign, saddleNew)),
      atLeastThis('call-gp-today', all(saddleSign, saddleOld, any(saddleUnexplained, isUnknown('ces-worse')))),
      atLeastThis('gp-appointment', saddleSign),
      ...saddleRows.flatMap((id) => [
        aloneAtMost('call-gp-now', told(id)),
        aloneAtMost('call-gp-today', all(told(id), saddleOld)),
        aloneAtMost('gp-appointment', all(told(id), saddleOld, yes('ces-known'))),
      ]),
    ],
  },
  {
    id: 'time-foot-drop',
    sources: [cite('nhgLrs2015', 'severe or progressive paresis'), cite('lothian', 'acute foot drop')],
    rules: ['foot-drop'],
    claims: [
      atLeastThis('call-gp-now', all(yes('foot-drop'), legNew)),
      atLeastThis('call-gp-now', all(yes('foot-drop'), legOld, any(no('motor-known'), isUnknown('motor-worse')))),
      atLeastThis('call-gp-today', all(yes('foot-drop'), legUnexplained)),
      aloneAtMost('call-gp-now', yes('foot-drop')),
      ...exactly('gp-appointment', all(yes('foot-drop'), legSteady, explained)),
    ],
  },
  {
    id: 'time-weakness',
    sources: [cite('nhgLrs2015', 'progressive paresis')],
    rules: ['leg-weakness'],
    claims: [
      ...exactly('call-gp-now', all(yes('leg-weakness'), yes('motor-worse'))),
      ...exactly('call-gp-today', all(yes('leg-weakness'), is('motor-onset', 'under-2-weeks'), no('motor-worse'))),
      ...exactly('call-gp-today', all(yes('leg-weakness'), legSteady, legUnexplained)),
      ...exactly('gp-appointment', all(yes('leg-weakness'), legSteady, explained)),
      atLeastThis('call-gp-today', all(yes('leg-weakness'), isUnknown('motor-worse'))),
    ],
  },
  {
    id: 'time-unsteady',
    sources: [cite('nhsNorfolk', 'jelly legs'), cite('nhsNorthern', 'unsteady walking')],
    rules: ['cord-signs'],
    claims: [
      ...exactly('call-gp-now', all(yes('cord-signs'), legNew)),
      ...exactly('call-gp-today', all(yes('cord-signs'), legOld, any(legUnexplained, isUnknown('motor-worse')))),
      ...exactly('gp-appointment', all(yes('cord-signs'), legSteady, explained)),
    ],
  },
  {
    id: 'time-both-legs',
    sources: [cite('lothian', 'sudden bilateral pain'), cite('nhsNorfolk', 'pain into both legs')],
    rules: ['both-legs'],
    claims: [
      ...exactly('call-gp-now', all(yes('both-legs'), legNew)),
      ...exactly('gp-appointment', all(yes('both-legs'), legSteady, no('motor-known'), adultUnder50)),
      ...exactly('physiotherapist', all(yes('both-legs'), legSteady, explained, adultUnder50)),
      atLeastThis('gp-appointment', all(yes('both-legs'), legSteady, no('motor-known'), no('relief-sitting'))),
      aloneAtMost('physiotherapist', all(yes('both-legs'), legSteady, yes('relief-sitting'), between('age', 50, 70))),
      atLeastThis('call-gp-today', all(yes('both-legs'), isUnknown('motor-worse'))),
    ],
  },
  {
    id: 'time-accident',
    sources: [cite('factsRedFlags', 'B2 3'), cite('nhsNorthern', 'pain after major trauma')],
    rules: ['major-trauma'],
    claims: [
      ...exactly('emergency', all(yes('major-trauma'), is('trauma-when', 'under-2-days'))),
      ...exactly('emergency', all(yes('major-trauma'), yes('trauma-legs'))),
      ...exactly('call-gp-now', all(yes('major-trauma'), is('trauma-when', 'under-2-weeks'), no('trauma-legs'))),
      atLeastThis('call-gp-now', all(yes('major-trauma'), isUnknown('trauma-when'))),
      atLeastThis('call-gp-now', all(yes('major-trauma'), yes('cannot-stand'))),
      atLeastThis('call-gp-now', all(yes('major-trauma'), newNerveSign)),
      // A sign of the nerves that is long and explained does not make a checked accident more urgent.
      ...[
        all(yes('urine-leak'), saddleOld, yes('ces-known')),
        all(yes('leg-weakness'), legSteady, explained),
        all(yes('legs-paralysed'), is('paralysis-onset', 'old-known')),
      ].map((old) =>
        aloneAtMost('gp-appointment', all(yes('major-trauma'), yes('trauma-checked'), no('trauma-legs'), old)),
      ),
      ...exactly('call-gp-today', all(yes('major-trauma'), no('trauma-checked'), no('trauma-legs'))),
      atLeastThis('call-gp-today', all(yes('major-trauma'), isUnknown('trauma-checked'))),
      atLeastThis('call-gp-today', all(yes('major-trauma'), isUnknown('trauma-legs'))),
      ...exactly('gp-appointment', all(yes('major-trauma'), yes('trauma-checked'), no('trauma-legs'))),
      ...[from('age', 70), yes('osteoporosis'), yes('steroids')].map((bone) =>
        atLeastThis('call-gp-today', all(yes('major-trauma'), bone)),
      ),
      aloneAtMost(
        'gp-appointment',
        all(yes('major-trauma'), yes('trauma-checked'), no('trauma-legs'), between('age', 18, 70)),
      ),
    ],
  },
  {
    id: 'time-paralysis',
    sources: [cite('ntsNeurology2020')],
    rules: ['paralysis'],
    claims: [
      ...exactly('emergency', all(yes('legs-paralysed'), is('paralysis-onset', 'under-6-hours', 'unknown'))),
      ...exactly('call-gp-now', all(yes('legs-paralysed'), is('paralysis-onset', 'longer'))),
      ...exactly('gp-appointment', all(yes('legs-paralysed'), is('paralysis-onset', 'old-known'))),
    ],
  },
  {
    id: 'time-rash',
    sources: [cite('own', 'triage.md 2.2, shingles')],
    rules: ['shingles'],
    claims: [
      ...exactly('call-gp-today', all(yes('rash'), is('rash-recent', 'yes', 'unknown'))),
      ...exactly('gp-appointment', all(yes('rash'), no('rash-recent'))),
      ...exactly('call-gp-today', all(yes('rash'), yes('immune-low'))),
    ],
  },
  {
    id: 'time-bone',
    sources: [cite('enthoven2016'), cite('henschke2009')],
    rules: ['fracture'],
    claims: [
      atLeastThis('gp-appointment', all(boneSigns, any(underTwelveWeeks, worse))),
      atLeastThis(
        'call-gp-today',
        all(boneSigns, is('duration', 'under-2-weeks', '2-to-4-weeks'), yes('sleep-walk-loss')),
      ),
      ...(['upper-back', 'band-pain', 'shape-change'] as const).map((id) =>
        atLeastThis('gp-appointment', all(told(id), yes('osteoporosis'), underTwelveWeeks)),
      ),
      ...exactly('gp-appointment', all(yes('osteoporosis'), yes('steroids'), underTwelveWeeks, no('strain-onset'))),
      aloneAtMost(
        'physiotherapist',
        all(
          yes('osteoporosis'),
          yes('steroids'),
          is('duration', 'over-12-weeks'),
          is('course', 'better', 'same'),
          no('strain-onset'),
        ),
      ),
      // One sign of weak bone counts with severe pain that stays for two to twelve weeks.
      ...[
        from('age', 70),
        yes('osteoporosis'),
        yes('steroids'),
        yes('upper-back'),
        yes('band-pain'),
        yes('shape-change'),
      ].map((bone) =>
        atLeastThis(
          'gp-appointment',
          all(
            bone,
            from('pain', 7),
            is('duration', '2-to-4-weeks', '4-to-6-weeks', '6-to-12-weeks'),
            is('course', 'same', 'worse', 'fast-worse'),
          ),
        ),
      ),
      aloneAtMost(
        'physiotherapist',
        all(
          yes('osteoporosis'),
          between('pain', 7, 8),
          is('duration', 'under-2-weeks', 'over-12-weeks'),
          between('age', 18, 55),
          is('course', 'better', 'same'),
          no('sleep-walk-loss'),
          no('strain-onset'),
        ),
      ),
    ],
  },
  {
    id: 'time-inflammatory',
    sources: [cite('sieper2009', 'four of five, three of five')],
    rules: ['inflammatory-back'],
    claims: [
      ...exactly(
        'gp-appointment',
        all(is('duration', 'over-12-weeks'), adultUnder50, atLeast(4, ...inflammatoryItems)),
      ),
      ...exactly(
        'gp-appointment',
        all(
          is('duration', 'over-12-weeks'),
          adultUnder50,
          atLeast(3, ...inflammatoryItems),
          has('inflammatory', 'extra'),
        ),
      ),
      ...exactly(
        'gp-appointment',
        all(
          is('episodes', 'three-or-more'),
          adultUnder50,
          atLeast(4, ...inflammatoryItems),
          has('inflammatory', 'stiff-30'),
        ),
      ),
      ...exactly(
        'physiotherapist',
        all(
          is('duration', 'over-12-weeks'),
          adultUnder50,
          atLeast(3, ...inflammatoryItems),
          not(atLeast(4, ...inflammatoryItems)),
          not(has('inflammatory', 'extra')),
        ),
      ),
      aloneAtMost(
        'physiotherapist',
        all(
          is('duration', 'under-2-weeks', '6-to-12-weeks', 'unknown'),
          adultUnder50,
          atLeast(3, ...inflammatoryItems),
          not(has('inflammatory', 'stiff-30')),
        ),
      ),
    ],
  },
];
