import { describe, expect, it } from 'vitest';
import type { Answers } from '../answers/answer.ts';
import type { Question } from '../answers/question.ts';
import { all, any, words } from '../rule/condition.ts';
import { decide } from './decide.ts';
import type { TriageKnowledge } from './knowledge.ts';
import { nextStep } from './next-step.ts';
import { fewestAnswers, walk } from './walk.ts';

// A check of six questions and three rules: small enough to see every bound.
const yesNo = ['yes', 'no', 'unknown'] as const;
const vocabulary = {
  faint: { kind: 'choice', options: yesNo },
  fever: { kind: 'choice', options: yesNo },
  port: { kind: 'choice', options: yesNo },
  since: { kind: 'choice', options: ['today', 'longer', 'unknown'] },
  called: { kind: 'choice', options: yesNo },
  ticks: { kind: 'many', options: ['fear', 'worry'] },
  score: { kind: 'choice', options: ['low', 'high'] },
} as const;
const { yes, is, has } = words<typeof vocabulary>();

const questions: readonly Question[] = [
  { id: 'faint', step: 'triage', block: 'S1', ...vocabulary.faint, row: true },
  { id: 'fever', step: 'triage', block: 'S3', ...vocabulary.fever, row: true, until: 'call-gp-now' },
  { id: 'port', step: 'triage', block: 'S3', ...vocabulary.port, row: true, until: 'call-gp-now' },
  { id: 'since', step: 'triage', block: 'S3', ...vocabulary.since, when: yes('fever'), until: 'call-gp-now' },
  { id: 'called', step: 'triage', block: 'P2', ...vocabulary.called, when: yes('port'), orFrom: 'gp-appointment' },
  { id: 'ticks', step: 'classification', block: 'persisting', ...vocabulary.ticks, until: 'gp-appointment' },
  { id: 'score', step: 'plan', block: 'plan', ...vocabulary.score, optional: true },
];

const special = { sources: [], certainty: 'expert' } as const;
const knowledge: TriageKnowledge = {
  version: 'test',
  questions,
  triage: {
    rules: [
      {
        ...special,
        id: 'collapse',
        tier: 'hard',
        provenance: ['own'],
        verdicts: [['emergency', yes('faint')]],
        whenUnknown: 'call-gp-now',
      },
      {
        ...special,
        id: 'fever',
        tier: 'hard',
        provenance: ['own'],
        verdicts: [
          ['call-gp-now', all(yes('fever'), any(yes('port'), is('since', 'today')))],
          ['call-gp-today', yes('fever')],
        ],
        whenUnknown: 'call-gp-today',
      },
      { ...special, id: 'port', tier: 'soft', provenance: ['own'], verdicts: [['gp-appointment', yes('port')]] },
    ],
    manyUnknown: { ...special, id: 'many-unknown', rows: 3, verdict: 'gp-appointment' },
    secondContact: {
      ...special,
      id: 'second-contact',
      when: yes('called'),
      from: 'gp-appointment',
      atMost: 'call-gp-now',
    },
    riskOfPersisting: { ...special, id: 'risk-of-persisting', verdict: 'physiotherapist' },
    neededWhenCalm: { upTo: 'gp-appointment', questions: ['ticks'] },
    atOnce: [],
    rechecks: {
      'anything-new': ['faint'],
      gap: [],
      'pain-jump': [],
      'new-leg-sign': [],
      'fall-since': [],
      fever: [],
      'two-weeks-up': [],
      month: [],
      'not-improving': [],
      'free-text': [],
    },
  },
  classification: {
    course: [],
    recurrent: yes('port'),
    leg: [],
    inflammatoryPattern: yes('port'),
    severity: [],
  },
  risk: {
    question: 'ticks',
    psych: ['fear', 'worry'],
    derived: [{ factor: 'worry-too', when: has('ticks', 'worry') }],
    bands: { highPsych: 2, highPsychWith: 2, highTotal: 9, orFactor: 'none', medium: 2 },
    outside: 'score',
  },
};

const clean = { faint: 'no', fever: 'no', port: 'no' };

describe('a decision', () => {
  it.each<[string, Answers, string, string, string, readonly string[]]>([
    ['nothing answered', {}, 'undecided', 'self-care', 'emergency', ['faint', 'fever', 'port', 'ticks']],
    ['an emergency needs nothing more', { faint: 'yes' }, 'emergency', 'emergency', 'emergency', []],
    ['"weet ik niet" on a hard row', { ...clean, faint: 'unknown' }, 'call-gp-now', 'call-gp-now', 'call-gp-now', []],
    ['not asked is not a no', { faint: 'no', port: 'no' }, 'undecided', 'self-care', 'call-gp-now', ['fever', 'ticks']],
    [
      'a follow-up that may raise',
      { ...clean, fever: 'yes' },
      'undecided',
      'call-gp-today',
      'call-gp-now',
      ['since', 'called'],
    ],
    [
      'a follow-up that cannot',
      { faint: 'no', fever: 'yes', port: 'yes' },
      'call-gp-now',
      'call-gp-now',
      'call-gp-now',
      [],
    ],
    ['clean rows still ask about the risk', clean, 'undecided', 'self-care', 'physiotherapist', ['ticks']],
    ['calm', { ...clean, ticks: [] }, 'self-care', 'self-care', 'self-care', []],
    ['calm with a risk', { ...clean, ticks: ['worry'] }, 'physiotherapist', 'physiotherapist', 'physiotherapist', []],
    [
      'an outside score replaces the band',
      { ...clean, ticks: ['worry'], score: 'low' },
      'self-care',
      'self-care',
      'self-care',
      [],
    ],
    [
      'an appointment, raised by a second contact',
      { ...clean, port: 'yes', called: 'yes' },
      'call-gp-today',
      'call-gp-today',
      'call-gp-today',
      [],
    ],
    [
      'three rows unknown',
      { faint: 'no', fever: 'no', port: 'unknown' },
      'undecided',
      'self-care',
      'physiotherapist',
      ['ticks'],
    ],
    ['an id that is not ours changes nothing', { faint: 'yes', foo: 'no' }, 'emergency', 'emergency', 'emergency', []],
  ])('%s', (_name, answers, verdict, atLeast, atMost, stillNeeded) => {
    expect(decide(answers, knowledge)).toMatchObject({ verdict, atLeast, atMost, stillNeeded });
  });

  it('carries its working: the most urgent rule first, with the answers it used', () => {
    const { reasons } = decide({ faint: 'no', fever: 'yes', port: 'yes', since: 'longer' }, knowledge);
    expect(reasons.map(({ rule, verdict, truth }) => [rule, verdict, truth])).toEqual([
      ['fever', 'call-gp-now', 'yes'],
      ['port', 'gp-appointment', 'yes'],
    ]);
    expect(reasons[0]?.because).toEqual([
      { question: 'fever', answer: 'yes' },
      { question: 'port', answer: 'yes' },
    ]);
  });

  it('an unknown reason says so and shows only what was said', () => {
    const [reason] = decide({ faint: 'no', fever: 'unknown', port: 'no', called: 'no' }, knowledge).reasons;
    expect(reason).toMatchObject({ rule: 'fever', verdict: 'call-gp-today', truth: 'unknown' });
    expect(reason?.because).toEqual([{ question: 'fever', answer: 'unknown' }]);
  });

  it('does not change what it was given, and gives the same again', () => {
    const answers = Object.freeze({ ...clean, fever: 'yes', since: 'today' });
    expect(decide(answers, knowledge)).toEqual(decide(answers, knowledge));
  });
});

describe('what is asked', () => {
  it('a list first, its follow-up under it, then single questions, then nothing', () => {
    expect(nextStep({}, knowledge)).toMatchObject({ kind: 'list', block: 'S1', rows: ['faint'] });
    expect(nextStep({ faint: 'no' }, knowledge)).toMatchObject({ block: 'S3', rows: ['fever', 'port'], followUps: [] });
    expect(nextStep({ ...clean, fever: 'yes' }, knowledge)).toMatchObject({
      block: 'S3',
      rows: [],
      followUps: ['since'],
    });
    expect(nextStep(clean, knowledge)).toEqual({ kind: 'question', id: 'ticks' });
    expect(nextStep({ ...clean, ticks: [] }, knowledge)).toEqual({ kind: 'done' });
  });

  it('a walk counts a clean list as one tap', () => {
    const calm = walk(clean, knowledge);
    expect(calm).toMatchObject({ asked: ['faint', 'fever', 'port', 'ticks'], screens: 3, taps: 3 });
    const told = walk({ ...clean, fever: 'yes', since: 'longer', called: 'no' }, knowledge);
    expect(told).toMatchObject({ asked: ['faint', 'fever', 'port', 'since', 'called'], screens: 4, taps: 5 });
  });

  it('of two answers that would do, the one asked first is kept', () => {
    const answers = { faint: 'no', fever: 'yes', port: 'yes', since: 'today' };
    expect(fewestAnswers(answers, knowledge)).toEqual(['faint', 'fever', 'port']);
  });
});
