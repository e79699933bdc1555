import { all, any } from '@rugwijs/core';
import { from, is, isUnknown, yes } from '../../../answers/words.ts';
import { cite } from '../../../sources/sources.ts';
import { aloneAtMost, atLeastThis, between, exactly, no, type OurTheorem } from '../claims.ts';
import { maybePregnant, newNerveSign, severe } from '../signs-of-old.ts';
import { explainedSigns } from './shared.ts';

const olderPain = is('duration', '2-to-4-weeks', '4-to-6-weeks', '6-to-12-weeks', 'over-12-weeks');

/** Bleeding, and what comes from the belly: pregnancy, kidneys, the cycle. */
export const bleedingBellyPregnancy: readonly OurTheorem[] = [
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
      ...exactly('call-gp-now', all(yes('anticoagulants'), yes('fall'), is('duration', 'under-2-weeks'))),
      ...exactly('call-gp-today', all(yes('anticoagulants'), yes('fall'), olderPain)),
      aloneAtMost('call-gp-today', all(yes('anticoagulants'), yes('fall'), is('course', 'worse'), olderPain)),
      atLeastThis('call-gp-today', all(yes('anticoagulants'), any(yes('fall'), yes('major-trauma')))),
      ...exactly(
        'call-gp-today',
        all(yes('anticoagulants'), between('pain', 7, 8), is('duration', 'under-2-weeks', 'unknown')),
      ),
      aloneAtMost('physiotherapist', all(yes('anticoagulants'), between('pain', 7, 8), olderPain)),
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
];
