import { expect, it } from 'vitest';
import type { Answers } from '../answers/answer.ts';
import { all, type Condition } from '../rule/condition.ts';
import { decide } from './decide.ts';
import { alarm, asked, checkWith, knowledge, yes } from './examples.ts';
import type { TriageKnowledge } from './knowledge.ts';
import type { RedFlag } from './red-flag.ts';

const calm = { numb: 'no', weak: 'no', fever: 'no', called: 'no' };
const ofRisk = (questions: readonly string[]): TriageKnowledge => ({
  ...knowledge,
  triage: { ...knowledge.triage, neededWhenCalm: { upTo: 'physiotherapist', questions } },
});
const ofContact = (rules: readonly RedFlag[], when: Condition): TriageKnowledge => {
  const { triage, ...rest } = checkWith(rules);
  return { ...rest, triage: { ...triage, secondContact: { ...triage.secondContact, when } } };
};

it.each<readonly [string, TriageKnowledge, Answers, readonly string[]]>([
  [
    'what is only needed when it is calm is not asked from an appointment on',
    checkWith([alarm([['gp-appointment', yes('numb')]])], [asked('sleep', {})]),
    { ...calm, numb: 'yes', explained: 'yes', ticks: [] },
    [],
  ],
  [
    'what may be left alone is never awaited: for a calm verdict',
    ofRisk(['mood']),
    { ...calm, fever: 'yes', temperature: 37, ticks: [], sleep: 'no' },
    [],
  ],
  [
    'for a count of unknown rows',
    checkWith([], [asked('fever', { row: true, optional: true })]),
    { numb: 'unknown' },
    ['weak', 'ticks', 'sleep'],
  ],
  ['for a risk', checkWith([], [asked('ticks', { optional: true })]), { numb: 'no', weak: 'no' }, ['fever', 'sleep']],
  ['what gives a point of risk is asked, though calm needs nothing', ofRisk([]), calm, ['ticks', 'sleep']],
  [
    'a rule with an unknown in it that cannot rise above what is sure asks no more',
    checkWith([
      alarm([['emergency', all(yes('numb'), yes('fever'))]], 'gp-appointment'),
      alarm([['call-gp-today', yes('sleep')]]),
      alarm([['call-gp-now', yes('weak')]]),
    ]),
    { numb: 'unknown', sleep: 'yes', called: 'no' },
    ['weak'],
  ],
  [
    'once it is decided nothing is asked: a contact that is half unknown raises nothing',
    ofContact([alarm([['call-gp-today', yes('numb')]])], all(yes('fever'), yes('explained'))),
    { numb: 'yes', weak: 'no', explained: 'unknown' },
    [],
  ],
  [
    'nor does a second way to the same verdict, also when another contact may raise it',
    checkWith([
      alarm([
        ['call-gp-now', yes('weak')],
        ['call-gp-today', yes('numb')],
        ['call-gp-today', yes('fever')],
      ]),
    ]),
    { numb: 'yes' },
    ['weak', 'called'],
  ],
])('%s', (_what, check, answers, needed) => {
  expect(decide(answers, check).stillNeeded).toEqual(needed);
});
