import type { Question } from '../answers/question.ts';
import { all, type Condition, named, words } from '../rule/condition.ts';
import type { TriageKnowledge } from './knowledge.ts';
import type { RedFlag } from './red-flag.ts';
import type { Verdict } from './verdict.ts';

// Everything that can stand in the way of a question or a rule once: a calming answer that an unknown row closes, a row that
// may be skipped and is then offered again, a follow-up on the screen of its row, an outside score.
const yesNo = ['yes', 'no', 'unknown'] as const;
const vocabulary = {
  numb: { kind: 'choice', options: yesNo },
  weak: { kind: 'choice', options: yesNo },
  explained: { kind: 'choice', options: yesNo },
  fever: { kind: 'choice', options: yesNo },
  temperature: { kind: 'number' },
  mood: { kind: 'choice', options: ['yes', 'no', 'unknown', 'skip'] },
  called: { kind: 'choice', options: yesNo },
  ticks: { kind: 'many', options: ['fear', 'worry', 'stress', 'unknown'] },
  sleep: { kind: 'choice', options: yesNo },
  score: { kind: 'choice', options: ['high', 'low'] },
} as const;
export const { yes, is, isUnknown, from } = words<typeof vocabulary>();

const row = { step: 'triage', row: true } as const;
export const questions: readonly Question[] = [
  { id: 'numb', block: 'S1', ...row, ...vocabulary.numb },
  { id: 'weak', block: 'S1', ...row, ...vocabulary.weak },
  {
    id: 'explained',
    step: 'triage',
    block: 'S1',
    ...vocabulary.explained,
    when: yes('numb'),
    noWhile: isUnknown('weak'),
  },
  { id: 'fever', block: 'S3', ...row, ...vocabulary.fever },
  { id: 'temperature', step: 'triage', block: 'S3', ...vocabulary.temperature, when: yes('fever') },
  { id: 'mood', step: 'triage', block: 'S4', ...vocabulary.mood, when: yes('fever'), optional: true },
  { id: 'called', step: 'triage', block: 'P2', ...vocabulary.called, when: yes('weak'), orFrom: 'gp-appointment' },
  { id: 'ticks', step: 'classification', block: 'persisting', ...vocabulary.ticks, until: 'gp-appointment' },
  { id: 'sleep', step: 'classification', block: 'persisting', ...vocabulary.sleep, until: 'gp-appointment' },
  { id: 'score', step: 'plan', block: 'plan', ...vocabulary.score, optional: true },
];

const own = {
  sources: [
    { source: 'own', place: 'a' },
    { source: 'own', place: 'b' },
  ],
  certainty: 'low',
} as const;
const hard = { ...own, tier: 'hard', provenance: ['own'] } as const;
export const knowledge: TriageKnowledge = {
  version: 'test',
  questions,
  triage: {
    rules: [
      {
        ...hard,
        id: 'nerves',
        verdicts: [
          ['call-gp-now', all(yes('numb'), yes('weak'))],
          ['call-gp-today', all(yes('numb'), is('explained', 'no'))],
          ['gp-appointment', yes('numb')],
        ],
        whenUnknown: 'call-gp-today',
      },
      { ...hard, id: 'fever', verdicts: [['gp-appointment', all(yes('fever'), from('temperature', 38))]] },
      {
        ...hard,
        id: 'mood',
        verdicts: [['gp-appointment', yes('mood')]],
        whenUnknown: 'physiotherapist',
        raisedBySecondContact: false,
        suggestsCause: false,
      },
      // Reads a question that is not asked any more from an appointment on, through a name.
      { ...hard, id: 'night', verdicts: [['call-gp-today', named('night', all(yes('numb'), yes('sleep')))]] },
      { ...hard, id: 'vague', verdicts: [['physiotherapist', all(isUnknown('fever'), from('temperature', 38))]] },
      {
        ...hard,
        id: 'silent',
        verdicts: [['physiotherapist', all(yes('fever'), is('mood', 'skip'))]],
        raisedBySecondContact: false,
      },
    ],
    manyUnknown: { ...own, id: 'many-unknown', rows: 2, verdict: 'gp-appointment' },
    secondContact: { ...own, id: 'second-contact', when: yes('called'), from: 'gp-appointment', atMost: 'call-gp-now' },
    riskOfPersisting: { ...own, id: 'risk-of-persisting', verdict: 'physiotherapist' },
    neededWhenCalm: { upTo: 'physiotherapist', questions: ['sleep'] },
    atOnce: [
      { question: 'temperature', block: 'S3', when: yes('fever') },
      { question: 'mood', block: 'S1', when: yes('fever') },
      { question: 'sleep', block: 'S3', when: yes('numb') },
    ],
    rechecks: {
      'anything-new': ['numb'],
      gap: ['weak'],
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
    recurrent: yes('fever'),
    leg: [],
    inflammatoryPattern: yes('fever'),
    severity: [],
  },
  risk: {
    question: 'ticks',
    psych: ['fear', 'worry'],
    derived: [
      { factor: 'sleep', when: yes('sleep') },
      { factor: 'fever', when: yes('fever') },
    ],
    bands: { highPsych: 9, highPsychWith: 9, highTotal: 9, orFactor: 'none', medium: 2 },
    outside: 'score',
  },
};

/** An alarm rule with these verdicts, the most urgent first. */
export function alarm(verdicts: readonly (readonly [Verdict, Condition])[], whenUnknown?: Verdict): RedFlag {
  return { ...hard, id: 'alarm', verdicts, ...(whenUnknown === undefined ? {} : { whenUnknown }) };
}

/** The same check with these rules instead of its own, and some of its questions asked in another way. */
export function checkWith(rules: readonly RedFlag[], changed: readonly Question[] = []): TriageKnowledge {
  return {
    ...knowledge,
    questions: questions.map((question) => changed.find(({ id }) => id === question.id) ?? question),
    triage: { ...knowledge.triage, rules },
  };
}

/** A question of the check; asked always, unless said otherwise. */
export function asked(id: keyof typeof vocabulary, more: Partial<Question>): Question {
  const found = questions.find((question) => question.id === id) as Question;
  const { when: _, noWhile: __, until: ___, orFrom: ____, ...plain } = found;
  return { ...plain, ...more };
}
