import { all, any, atLeast, not } from '@rugwijs/core';
import { questions } from '../../answers/questions.ts';
import type { QuestionId } from '../../answers/vocabulary.ts';
import { below, from, has, is, isUnknown, yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { aloneAtMost, atLeastThis, between, type OurTheorem, rowIds, told, under } from './claims.ts';
import { bothLegsOld, calmed, legOld, severe } from './signs-of-old.ts';

const own = [cite('own', 'triage.md 3.1')];

/** Hard rows of triage.md 3.1: unknown asks for a call. */
export const hardRows: readonly QuestionId[] = [
  'chest-pain',
  'vital-signs',
  'collapse',
  'sudden-severe',
  'known-aneurysm',
  'pulsating-belly',
  'legs-paralysed',
  'major-trauma',
  'pregnancy-alarm',
  'saddle-feeling',
  'urine-control',
  'urine-leak',
  'bowel-control',
  'sexual-function',
  'both-legs',
  'foot-drop',
  'leg-weakness',
  'cord-signs',
  'cannot-stand',
  'cold-leg',
  'fever',
  'spine-procedure',
  'belly-pain',
  'flank-colic',
  'urine-symptoms',
  'calf-swelling',
  'violence',
  'self-harm',
];

/** Rows of which a yes asks for at least an appointment. */
const alarmRows: readonly QuestionId[] = [
  ...hardRows,
  'cancer-ever',
  'cancer-treated',
  'weight-loss',
  'unwell',
  'unexplained-finding',
  'band-pain',
  'rash',
  'gyn-symptoms',
];

/** Rows that only count together with something else; cancer never stands alone. */
const softRows = rowIds.filter((id) => !hardRows.includes(id) && id !== 'cancer-ever' && id !== 'cancer-treated');

const oneOf = (ids: readonly QuestionId[]) => any(...ids.map(told));
const unsureOf = (ids: readonly QuestionId[]) => any(...ids.map((id) => isUnknown(id)));
const inBlocks = (...blocks: readonly string[]) =>
  questions.filter(({ block, step }) => blocks.includes(block) && step !== 'plan').map(({ id }) => id);

const safeFromSelf = not(any(yes('self-harm'), yes('self-harm-again')));
const later = inBlocks('S2a', 'S2b', 'S3', 'S4', 'S5', 'S6', 'P1', 'P2', 'persisting');
const counted = atLeast(5, ...rowIds.map((id) => isUnknown(id)));

const inflammatoryTick = any(
  has('inflammatory', 'young'),
  has('inflammatory', 'gradual'),
  has('inflammatory', 'better-moving'),
  has('inflammatory', 'not-better-resting'),
  has('inflammatory', 'night-rising'),
);

const soft = all(
  under('pain', 7),
  is('duration', 'under-2-weeks', '2-to-4-weeks'),
  is('course', 'better', 'up-and-down', 'same'),
);

/**
 * What asks for a call because the pain is new (triage.md 2.2: bleeding, infection without fever, strain, weak bone) and asks for
 * nothing once the same pain is old and not getting worse. A doubt for those who sign.
 */
const aboutNewPain = any(
  all(any(yes('anticoagulants'), isUnknown('anticoagulants')), any(severe, isUnknown('pain'))),
  all(any(yes('bloodstream-risk'), yes('immune-low')), severe),
  all(any(yes('recent-infection'), yes('chronic-illness')), yes('constant-night')),
  yes('strain-onset'),
);

/** Two signs of weak bone without a fall: an appointment in the first twelve weeks, no rule afterwards (triage.md 2.3). */
const weakBone = atLeast(2, from('age', 70), yes('osteoporosis'), yes('steroids'));

/** The laws of triage.md 3.1, about all rules together. */
export const laws: readonly OurTheorem[] = [
  {
    id: 'each-rule-rises',
    sources: own,
    rules: 'all',
    claims: [
      {
        kind: 'never-calmer',
        questions: rowIds,
        order: ['no', 'unknown', 'yes'],
        of: 'each-rule',
        unless: any(calmed, is('ces-onset', 'longer'), is('motor-onset', 'longer')),
      },
      { kind: 'never-calmer', questions: rowIds, order: ['no', 'unknown'], of: 'each-rule' },
    ],
  },
  {
    id: 'one-more-yes',
    sources: own,
    rules: 'all',
    claims: [{ kind: 'never-calmer', questions: rowIds, order: ['no', 'yes'], of: 'verdict' }],
  },
  {
    id: 'one-more-unknown',
    sources: own,
    rules: 'all',
    claims: [{ kind: 'never-calmer', questions: rowIds, order: ['no', 'unknown'], of: 'verdict' }],
  },
  {
    id: 'yes-after-unknown',
    sources: own,
    rules: 'all',
    claims: [
      {
        kind: 'never-calmer',
        questions: rowIds,
        order: ['unknown', 'yes'],
        of: 'verdict',
        // Five unknowns ask for an appointment; knowing one of them makes it four.
        unless: any(calmed, bothLegsOld, counted),
      },
    ],
  },
  {
    id: 'hard-row-unknown',
    sources: own,
    rules: 'all',
    claims: [atLeastThis('call-gp-today', unsureOf(hardRows))],
  },
  {
    id: 'first-list-unknown',
    sources: own,
    rules: ['heart-lungs-collapse', 'paralysis'],
    claims: [atLeastThis('call-gp-now', unsureOf(['chest-pain', 'vital-signs', 'collapse', 'legs-paralysed']))],
  },
  {
    id: 'alarm-row-yes',
    sources: own,
    rules: 'all',
    claims: [
      atLeastThis('gp-appointment', oneOf(alarmRows.filter((id) => id !== 'both-legs' && id !== 'spine-procedure'))),
      atLeastThis('gp-appointment', yes('both-legs'), all(legOld, any(yes('motor-known'), yes('relief-sitting')))),
      atLeastThis('gp-appointment', yes('spine-procedure'), yes('procedure-released')),
    ],
  },
  {
    id: 'alarm-never-self-care',
    sources: own,
    rules: 'all',
    claims: [atLeastThis('physiotherapist', any(oneOf(alarmRows), unsureOf(hardRows)))],
  },
  {
    id: 'emergency-on-first-list',
    sources: own,
    rules: 'all',
    claims: [{ kind: 'no-matter', questions: later, from: 'call-gp-now', given: safeFromSelf }],
  },
  {
    id: 'stop-at-call-now',
    sources: own,
    rules: 'all',
    claims: [
      {
        kind: 'no-matter',
        questions: inBlocks('S2b', 'S3', 'S4', 'S5', 'S6', 'P1', 'P2', 'persisting'),
        from: 'call-gp-now',
        given: safeFromSelf,
      },
    ],
  },
  {
    id: 'stop-at-call-today',
    sources: own,
    rules: 'all',
    claims: [
      {
        kind: 'no-matter',
        questions: inBlocks('P2', 'persisting').filter((id) => id !== 'second-contact'),
        from: 'call-gp-today',
        given: safeFromSelf,
      },
    ],
  },
  {
    id: 'stop-at-appointment',
    sources: own,
    rules: 'all',
    claims: [{ kind: 'no-matter', questions: inBlocks('persisting'), from: 'gp-appointment', given: safeFromSelf }],
  },
  {
    id: 'one-soft-flag',
    sources: [cite('premkumar2018', 'pairs of flags'), cite('downie2013'), cite('own', 'triage.md 3.1, T8')],
    rules: 'all',
    claims: [
      // A changed shape in a first episode from 50 is two flags.
      ...(
        [
          'constant-night',
          'osteoporosis',
          'steroids',
          'anticoagulants',
          'recent-infection',
          'immune-low',
          'upper-back',
          'fall',
        ] as const
      ).map((id) => aloneAtMost('physiotherapist', all(told(id), soft, between('age', 18, 55)))),
      aloneAtMost(
        'physiotherapist',
        all(yes('shape-change'), soft, between('age', 18, 55), any(below('age', 50), not(is('episodes', 'first')))),
      ),
    ],
  },
  {
    id: 'age-alone',
    sources: [cite('premkumar2018', 'pairs of flags'), cite('own', 'triage.md 3.1, T8')],
    rules: 'all',
    claims: [
      aloneAtMost('physiotherapist', all(from('age', 18), soft)),
      ...softRows.map((id) => aloneAtMost('physiotherapist', all(isUnknown(id), from('age', 18), soft))),
    ],
  },
  {
    id: 'left-and-right',
    sources: own,
    rules: 'all',
    claims: [{ kind: 'nameless', words: ['left', 'right', 'side', 'links', 'rechts'] }],
  },
  { id: 'every-verdict-reached', sources: own, rules: 'all', claims: [{ kind: 'reached' }] },
  {
    id: 'older-never-calmer',
    sources: own,
    rules: 'all',
    claims: [
      {
        kind: 'never-calmer',
        questions: ['age'],
        order: 'rising',
        of: 'verdict',
        unless: any(below('age', 18), yes('relief-sitting'), inflammatoryTick),
      },
    ],
  },
  {
    id: 'worse-course-never-calmer',
    sources: own,
    rules: 'all',
    claims: [
      {
        kind: 'never-calmer',
        questions: ['course'],
        order: ['better', 'up-and-down', 'same', 'worse', 'fast-worse'],
        of: 'verdict',
      },
    ],
  },
  {
    id: 'more-pain-never-calmer',
    sources: own,
    rules: 'all',
    claims: [{ kind: 'never-calmer', questions: ['pain', 'function-limit'], order: 'rising', of: 'verdict' }],
  },
  {
    id: 'more-ticks-never-calmer',
    sources: own,
    rules: 'all',
    claims: [
      {
        kind: 'never-calmer',
        questions: ['leg-features', 'inflammatory', 'persisting'],
        order: 'rising',
        of: 'verdict',
      },
    ],
  },
  {
    id: 'time-alone',
    sources: own,
    rules: 'all',
    claims: [
      {
        kind: 'never-calmer',
        questions: ['duration'],
        order: ['under-2-weeks', '2-to-4-weeks', '4-to-6-weeks', '6-to-12-weeks', 'over-12-weeks'],
        of: 'verdict',
        alarm: { from: 'gp-appointment', floor: 'physiotherapist' },
        unless: any(aboutNewPain, weakBone),
      },
      ...(['ces-onset', 'motor-onset'] as const).map((id) => ({
        kind: 'never-calmer' as const,
        questions: [id],
        order: ['under-2-weeks', 'longer'],
        of: 'verdict' as const,
        alarm: { from: 'gp-appointment' as const, floor: 'physiotherapist' as const },
      })),
    ],
  },
  {
    id: 'skipped-is-no',
    sources: own,
    rules: ['cauda-equina', 'violence', 'self-harm'],
    claims: [
      {
        kind: 'same',
        question: 'sexual-function',
        values: ['no', 'skip'],
        unless: any(yes('sexual-function-again'), isUnknown('sexual-function-again')),
      },
      { kind: 'same', question: 'violence', values: ['no', 'skip'] },
      {
        kind: 'same',
        question: 'self-harm',
        values: ['no', 'skip'],
        unless: any(yes('self-harm-again'), isUnknown('self-harm-again')),
      },
    ],
  },
];
