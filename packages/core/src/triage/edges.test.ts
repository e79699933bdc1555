import { describe, expect, it } from 'vitest';
import type { Answers } from '../answers/answer.ts';
import { classify } from '../classification/classify.ts';
import { decide } from './decide.ts';
import { knowledge } from './examples.ts';
import { nextStep, recheckQuestions } from './next-step.ts';
import { fewestAnswers, walk } from './walk.ts';

const calm = { numb: 'no', weak: 'no', fever: 'no' };
const told = { ...calm, ticks: [], sleep: 'no' };
const of = (answers: Answers) => decide(answers, knowledge);
const shown = (answers: Answers) =>
  of(answers).reasons.map(({ rule, verdict, truth, because }) => [
    rule,
    verdict,
    truth,
    because.map(({ question }) => question).join(' '),
  ]);

describe('why', () => {
  it.each<readonly [string, Answers, readonly (readonly string[])[]]>([
    ['nothing: no reasons', told, []],
    ['one row unknown', { ...told, weak: 'unknown' }, []],
    [
      'two rows unknown',
      { ...told, weak: 'unknown', fever: 'unknown' },
      [['many-unknown', 'gp-appointment', 'unknown', 'weak fever']],
    ],
    [
      'a risk by ticks',
      { ...told, ticks: ['fear', 'worry'] },
      [['risk-of-persisting', 'physiotherapist', 'yes', 'ticks']],
    ],
    [
      'by another question too',
      { ...told, ticks: ['fear'], sleep: 'yes' },
      [['risk-of-persisting', 'physiotherapist', 'yes', 'ticks sleep']],
    ],
    [
      'by an outside score alone',
      { ...told, ticks: ['fear'], sleep: 'yes', score: 'high' },
      [['risk-of-persisting', 'physiotherapist', 'yes', 'score']],
    ],
    ['a low outside score', { ...told, ticks: ['fear', 'worry'], score: 'low' }, []],
    [
      'the first verdict that holds',
      { ...told, numb: 'yes', weak: 'yes' },
      [['nerves', 'call-gp-now', 'yes', 'numb weak']],
    ],
    [
      'the second',
      { ...told, numb: 'yes', explained: 'no', called: 'no' },
      [['nerves', 'call-gp-today', 'yes', 'numb explained']],
    ],
    [
      'the last',
      { ...told, numb: 'yes', explained: 'yes', called: 'no' },
      [['nerves', 'gp-appointment', 'yes', 'numb']],
    ],
    [
      'a risk by other questions alone',
      { ...told, sleep: 'yes', fever: 'yes', temperature: 37, mood: 'no' },
      [['risk-of-persisting', 'physiotherapist', 'yes', 'sleep fever']],
    ],
    [
      'one unknown is enough to be unsure',
      { ...told, numb: 'unknown', weak: 'yes' },
      [['nerves', 'call-gp-today', 'unknown', 'numb weak']],
    ],
    [
      'an unknown that is what the rule asks for is no doubt',
      { ...told, fever: 'unknown', temperature: 38 },
      [['vague', 'physiotherapist', 'yes', 'fever temperature']],
    ],
    [
      'what is sure is sure, also beside an unknown that would give the same',
      { ...told, numb: 'yes', weak: 'unknown', explained: 'no', called: 'no' },
      [['nerves', 'call-gp-today', 'yes', 'numb weak']],
    ],
    [
      'an unknown that gives more than what is sure is a doubt',
      { ...told, numb: 'yes', explained: 'unknown', called: 'no' },
      [['nerves', 'call-gp-today', 'unknown', 'numb explained']],
    ],
    [
      'a question that was not asked any more is no reason',
      { ...calm, numb: 'yes', explained: 'yes', called: 'no' },
      [['nerves', 'gp-appointment', 'yes', 'numb']],
    ],
    ['an unknown of a hard rule', { ...told, numb: 'unknown' }, [['nerves', 'call-gp-today', 'unknown', 'numb']]],
    [
      'a second contact, one higher, first',
      { ...told, numb: 'yes', explained: 'yes', called: 'yes' },
      [
        ['second-contact', 'call-gp-today', 'yes', 'called'],
        ['nerves', 'gp-appointment', 'yes', 'numb'],
      ],
    ],
    [
      'never above its limit',
      { ...told, numb: 'yes', weak: 'yes', called: 'yes' },
      [['nerves', 'call-gp-now', 'yes', 'numb weak']],
    ],
    [
      'not for a rule that it does not raise',
      { ...told, fever: 'yes', temperature: 37, mood: 'yes', called: 'yes' },
      [['mood', 'gp-appointment', 'yes', 'mood']],
    ],
    [
      'skipped',
      { ...told, fever: 'yes', temperature: 37, mood: 'skip', called: 'no' },
      [['silent', 'physiotherapist', 'yes', 'fever mood']],
    ],
    [
      'left alone is skipped, and no answer to show',
      { ...told, fever: 'yes', temperature: 37, called: 'no' },
      [['silent', 'physiotherapist', 'yes', 'fever']],
    ],
    [
      'an unknown up to what it may give',
      { ...told, fever: 'yes', temperature: 37, mood: 'unknown' },
      [['mood', 'physiotherapist', 'unknown', 'mood']],
    ],
    [
      'a number',
      { ...told, fever: 'yes', temperature: 38, mood: 'no', called: 'no' },
      [['fever', 'gp-appointment', 'yes', 'fever temperature']],
    ],
    [
      'the most urgent first',
      { ...told, fever: 'yes', temperature: 39, mood: 'yes', numb: 'yes', weak: 'yes' },
      [
        ['nerves', 'call-gp-now', 'yes', 'numb weak'],
        ['fever', 'gp-appointment', 'yes', 'fever temperature'],
        ['mood', 'gp-appointment', 'yes', 'mood'],
      ],
    ],
  ])('%s', (_what, answers, reasons) => {
    expect(shown(answers)).toEqual(reasons);
  });

  it('each source once', () => {
    for (const { sources } of of({ ...told, weak: 'unknown', fever: 'unknown', numb: 'yes' }).reasons) {
      expect(sources).toEqual(['own']);
    }
  });

  it('a calming answer is not believed while the row beside it is unknown', () => {
    const answers = { ...told, numb: 'yes', explained: 'yes', called: 'no' };
    expect(of(answers).verdict).toBe('gp-appointment');
    expect(of({ ...answers, weak: 'unknown' })).toMatchObject({ atLeast: 'call-gp-today' });
    expect(shown({ ...answers, weak: 'unknown' })[0]?.[3]).not.toContain('explained');
    const { weak: _, ...open } = answers;
    expect(of(open)).toMatchObject({ verdict: 'undecided', atLeast: 'gp-appointment', atMost: 'call-gp-now' });
  });
});

describe('what is still needed', () => {
  it.each<readonly [string, Answers, readonly string[]]>([
    ['at the beginning', {}, ['numb', 'weak', 'fever', 'ticks', 'sleep']],
    ['rows that may still be many', { numb: 'no', weak: 'unknown' }, ['fever', 'ticks', 'sleep']],
    ['a row that can no longer make it many', { numb: 'no', fever: 'no' }, ['ticks', 'sleep']],
    ['a follow-up', { ...calm, numb: 'yes' }, ['explained', 'called']],
    ['what decides a second contact', { ...calm, numb: 'yes', explained: 'no' }, ['called']],
    ['nothing above the limit of a second contact', { numb: 'yes', weak: 'yes' }, []],
    ['risk while calm', calm, ['ticks', 'sleep']],
    ['what classification needs, though the risk is sure', { ...calm, ticks: ['fear', 'worry'] }, ['sleep']],
    ['no risk from an appointment on', { ...calm, numb: 'yes', explained: 'yes', called: 'no' }, []],
    ['all told', told, []],
    ['a number after its row', { ...told, fever: 'yes', called: 'no' }, ['temperature']],
  ])('%s', (_what, answers, needed) => {
    expect(of(answers).stillNeeded).toEqual(needed);
  });
});

describe('the next screen', () => {
  it('a follow-up on the screen of its row', () => {
    const step = nextStep({ ...calm, fever: 'yes' }, knowledge);
    expect(step).toEqual({ kind: 'list', block: 'S3', rows: [], followUps: ['temperature', 'temperature'] });
  });

  it('one that may be skipped is offered when its moment has come, once', () => {
    const feverish = { ...told, fever: 'yes', temperature: 37, called: 'no' };
    expect(of(feverish).stillNeeded).toEqual([]);
    expect(nextStep(feverish, knowledge)).toEqual({ kind: 'question', id: 'mood' });
    expect(nextStep({ ...feverish, mood: 'skip' }, knowledge)).toEqual({ kind: 'done' });
    expect(nextStep(told, knowledge)).toEqual({ kind: 'done' });
  });

  it('of a re-check', () => {
    expect(recheckQuestions('gap', knowledge)).toEqual(['weak']);
  });
});

describe('a whole way', () => {
  it('what is not said is a no, nothing ticked, unknown, or skipped', () => {
    expect(walk({}, knowledge).answers).toEqual(told);
    const feverish = walk({ fever: 'yes' }, knowledge).answers;
    expect(feverish).toMatchObject({ temperature: 'unknown', mood: 'skip' });
  });

  it('goes on from what was said before', () => {
    const { asked, answers } = walk({}, knowledge, { numb: 'no', weak: 'no' });
    expect(asked).toEqual(['fever', 'ticks', 'sleep']);
    expect(answers).toEqual(told);
  });

  it('the fewest answers that say the same', () => {
    expect(fewestAnswers({ ...told, numb: 'yes', weak: 'yes' }, knowledge)).toEqual(['numb', 'weak']);
    expect(() => fewestAnswers({}, knowledge)).toThrow('The verdict is not decided on these answers');
  });
});

it('a rule may speak without suggesting a cause', () => {
  const answers = { ...told, fever: 'yes', temperature: 39, mood: 'yes', called: 'no' };
  expect(of(answers).reasons.map(({ rule }) => rule)).toEqual(['fever', 'mood']);
  expect(classify(answers, knowledge, of(answers)).specificSuspected).toEqual(['fever']);
});
