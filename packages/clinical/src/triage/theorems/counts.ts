import { all, any, atLeast, type Claim, type Condition, not, type Verdict } from '@rugwijs/core';
import { from, has, is, isUnknown, yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { aloneAtMost, atLeastThis, between, exactly, no, type OurTheorem, rowIds, under } from './claims.ts';
import { hardRows } from './laws.ts';

const again = any(yes('second-contact'), is('course', 'fast-worse'));
const psych = [
  has('persisting', 'fear'),
  has('persisting', 'avoid'),
  has('persisting', 'expect'),
  has('persisting', 'worry'),
  has('persisting', 'mood'),
] as const;
const points = [
  ...psych,
  has('persisting', 'stress'),
  has('persisting', 'work'),
  has('persisting', 'health'),
  is('episodes', 'three-or-more'),
  from('function-limit', 7),
  is('leg-pain', 'buttock-thigh', 'below-knee'),
  from('pain', 7),
  is('duration', 'over-12-weeks'),
] as const;

/** Nothing that a physiotherapist should look at: what is left is the risk alone. */
const mild = all(
  between('age', 18, 50),
  under('pain', 7),
  is('leg-pain', 'none', 'buttock-thigh'),
  is('duration', 'under-2-weeks', 'over-12-weeks'),
  is('course', 'better', 'same'),
  under('function-limit', 5),
  no('second-contact'),
);
const noRowTold = all(...rowIds.map((id) => is(id as 'fever', 'no')));

/** A sign, and the verdict that it asks for by itself: a second contact makes it one step more urgent. */
const raisedSigns: readonly (readonly [Condition, Verdict])[] = [
  [any(...hardRows.map((id) => isUnknown(id))), 'call-gp-now'],
  [all(yes('legs-paralysed'), is('paralysis-onset', 'old-known')), 'call-gp-today'],
  [all(yes('major-trauma'), yes('trauma-checked')), 'call-gp-today'],
  [all(yes('both-legs'), no('motor-known'), no('relief-sitting')), 'call-gp-today'],
  [all(yes('immune-low'), yes('constant-night')), 'call-gp-now'],
  [all(yes('spine-procedure'), no('procedure-released')), 'call-gp-today'],
  [all(yes('known-aneurysm'), no('aneurysm-pain-new')), 'call-gp-now'],
  [all(yes('osteoporosis'), yes('steroids'), is('duration', 'under-2-weeks')), 'call-gp-today'],
  [all(yes('anticoagulants'), yes('fall')), 'call-gp-now'],
  [yes('weight-loss'), 'call-gp-today'],
  [yes('cancer-ever'), 'call-gp-today'],
  [all(yes('rash'), no('rash-recent')), 'call-gp-today'],
  [yes('cannot-stand'), 'call-gp-now'],
  [yes('calf-swelling'), 'call-gp-now'],
  [yes('violence'), 'call-gp-now'],
  [yes('self-harm'), 'call-gp-now'],
  [yes('urine-symptoms'), 'call-gp-now'],
  [yes('belly-pain'), 'call-gp-now'],
  [yes('fever'), 'call-gp-now'],
  [all(yes('fall'), yes('osteoporosis')), 'call-gp-now'],
  [all(yes('strain-onset'), from('age', 75), is('duration', 'under-2-weeks')), 'call-gp-today'],
];

const notRaised: readonly Claim[] = [
  aloneAtMost('gp-appointment', all(under('age', 18), again)),
  aloneAtMost('gp-appointment', all(yes('gyn-symptoms'), again)),
  aloneAtMost('gp-appointment', all(is('duration', 'over-12-weeks'), between('age', 18, 50), again), 'inflammatory'),
  aloneAtMost('gp-appointment', all(between('age', 50, 70), again), 'vascular-legs'),
  aloneAtMost('gp-appointment', all(between('pain', 7, 8), again)),
  aloneAtMost(
    'gp-appointment',
    all(
      again,
      is('fall', 'no', 'unknown'),
      isUnknown('constant-night'),
      isUnknown('upper-back'),
      isUnknown('osteoporosis'),
      isUnknown('steroids'),
      isUnknown('immune-low'),
      isUnknown('recent-infection'),
    ),
    'strain-onset',
  ),
];

/** Rules that count, and the one that changes a level. */
export const counts: readonly OurTheorem[] = [
  {
    id: 'many-unknown',
    sources: [cite('own', 'triage.md 2.2, many-unknown')],
    rules: ['many-unknown'],
    claims: [
      atLeastThis('gp-appointment', atLeast(5, ...rowIds.map((id) => isUnknown(id)))),
      aloneAtMost(
        'physiotherapist',
        all(isUnknown('constant-night'), isUnknown('upper-back'), isUnknown('osteoporosis'), isUnknown('immune-low')),
        'strain-onset',
      ),
      aloneAtMost(
        'gp-appointment',
        all(
          isUnknown('constant-night'),
          isUnknown('upper-back'),
          isUnknown('osteoporosis'),
          isUnknown('immune-low'),
          isUnknown('steroids'),
        ),
        'strain-onset',
      ),
    ],
  },
  {
    id: 'risk-of-persisting',
    sources: [cite('kngf2021', 'prognostic factors; C.2.1')],
    rules: ['risk-of-persisting'],
    claims: [
      atLeastThis('physiotherapist', atLeast(4, ...psych), is('start-back', 'low')),
      atLeastThis('physiotherapist', atLeast(4, ...points), is('start-back', 'low')),
      atLeastThis(
        'physiotherapist',
        all(atLeast(3, ...psych), is('duration', 'over-12-weeks')),
        is('start-back', 'low'),
      ),
      atLeastThis('physiotherapist', is('start-back', 'medium', 'high')),
      {
        kind: 'at-most',
        given: all(mild, noRowTold),
        verdict: 'self-care',
        unless: any(
          atLeast(4, ...points),
          is('start-back', 'medium', 'high'),
          atLeast(
            3,
            has('inflammatory', 'young'),
            has('inflammatory', 'gradual'),
            has('inflammatory', 'better-moving'),
            has('inflammatory', 'not-better-resting'),
            has('inflammatory', 'night-rising'),
          ),
          atLeast(
            2,
            has('leg-features', 'worse-than-back'),
            has('leg-features', 'shooting'),
            has('leg-features', 'tingling-strip'),
            has('leg-features', 'cough'),
          ),
        ),
      },
      {
        kind: 'at-most',
        given: all(
          mild,
          noRowTold,
          is('start-back', 'low'),
          is('leg-pain', 'none'),
          is('duration', 'under-2-weeks'),
          is('episodes', 'first', 'one-or-two'),
        ),
        verdict: 'self-care',
      },
      { kind: 'no-matter', questions: ['start-back'], from: 'physiotherapist' },
      {
        kind: 'no-matter',
        questions: ['persisting'],
        from: 'physiotherapist',
        given: not(any(yes('self-harm-again'), isUnknown('self-harm-again'))),
      },
    ],
  },
  {
    id: 'second-contact-raises',
    sources: [cite('nts', 'what may raise urgency'), cite('hsib2021')],
    rules: ['second-contact'],
    claims: [
      ...raisedSigns.map(([sign, verdict]) => atLeastThis(verdict, all(sign, again))),
      aloneAtMost('call-gp-today', all(yes('weight-loss'), again)),
      { kind: 'never-calmer', questions: ['second-contact'], order: ['no', 'unknown', 'yes'], of: 'verdict' },
      ...exactly('call-gp-now', all(yes('cold-leg'), again)),
    ],
  },
  {
    id: 'second-contact-not-for',
    sources: [cite('own', 'triage.md 2.2, second-contact')],
    rules: ['second-contact'],
    claims: notRaised,
  },
  {
    id: 'second-contact-never-112',
    sources: [cite('own', 'triage.md 2.2, second-contact')],
    rules: ['second-contact'],
    claims: [{ kind: 'no-matter', questions: ['second-contact', 'course'], from: 'call-gp-now' }],
  },
];
