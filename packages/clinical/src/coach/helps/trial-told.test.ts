import {
  type AidId,
  type Answers,
  type Limit,
  type Logs,
  mayScore,
  type ToldFacts,
  toldInTrial,
  trialState,
} from '@rugwijs/core';
import { describe, expect, test } from 'vitest';
import { day, planOf } from './a-trial.ts';
import { helpsKnowledge } from './knowledge.ts';

/** A trial is held back only by what was not known when its aid was chosen. */

const clear: Answers = {
  fever: 'no',
  'calf-swelling': 'no',
  'recent-infection': 'no',
  'cancer-ever': 'no',
  anticoagulants: 'no',
  osteoporosis: 'no',
  steroids: 'no',
  'leg-pain': 'none',
  limits: [],
};
const radicular = { 'leg-pain': 'below-knee', 'leg-features': ['cough', 'shooting'] };

const before = `${day}T08:00:00+01:00`;
const started = `${day}T07:30:00Z`;
const after = `${day}T09:00:00Z`;

/** What a trial of this aid hears, with these answers before it, and these in later checks, an hour after each other. */
function told(aid: AidId, then: Answers, later: readonly Answers[], plan?: ToldFacts['plan']): ToldFacts {
  return {
    answers: Object.assign({}, clear, then, ...later),
    checks: [
      { at: before, answers: { ...clear, ...then } },
      ...later.map((answers, hour) => ({ at: new Date(Date.parse(after) + hour * 3600_000).toISOString(), answers })),
    ],
    ...(plan === undefined ? {} : { plan }),
    logs: {
      trialStarted: [{ ...planOf({ aid }), event: 'e', at: started }],
      trialScored: [],
      trialStopped: [],
    } as unknown as Logs,
  };
}

const cautions = (aid: AidId, facts: ToldFacts) =>
  toldInTrial(planOf({ aid }), facts, helpsKnowledge).map(({ caution }) => caution);

describe('cautions told since a trial began', () => {
  test.each<readonly [string, AidId, Answers, Answers, readonly string[]]>([
    ['nothing more was told', 'shiatsu', {}, {}, []],
    ['a blood thinner', 'shiatsu', {}, { limits: ['blood-thinner'] }, ['blood-thinners']],
    [
      'a blood thinner that was told before',
      'shiatsu',
      { limits: ['blood-thinner'] },
      { limits: ['blood-thinner'] },
      [],
    ],
    [
      'another illness beside a blood thinner that was told before',
      'shiatsu',
      { limits: ['blood-thinner'] },
      { limits: ['blood-thinner', 'heart'] },
      [],
    ],
    ['another illness alone', 'shiatsu', {}, { limits: ['heart'] }, []],
    [
      'a leg that goes better',
      'massage-classic',
      radicular,
      { 'leg-pain': 'buttock-thigh', 'leg-features': ['cough', 'shooting'] },
      [],
    ],
    ['nerve pain in the leg', 'massage-classic', {}, radicular, ['leg-nerve-pain']],
    ['fever', 'heat', {}, { fever: 'yes' }, ['fever']],
    ['fever, perhaps', 'heat', {}, { fever: 'unknown' }, ['fever']],
    ['fever that was there is now not known', 'heat', { fever: 'yes' }, { fever: 'unknown' }, []],
    ['fever, at first not known', 'heat', { fever: 'unknown' }, { fever: 'yes' }, ['fever']],
    ['fever, neither known then nor now', 'heat', { fever: 'unknown' }, { fever: 'unknown' }, []],
    ['fever that is gone', 'heat', { fever: 'yes' }, { fever: 'no' }, []],
    ['thin bones, at first not known', 'shiatsu', { steroids: 'unknown' }, { osteoporosis: 'yes' }, ['thin-bones']],
    ['thin bones, told in another way', 'shiatsu', { steroids: 'yes' }, { osteoporosis: 'yes' }, []],
    ['a leg that was not known', 'massage-classic', { 'leg-pain': 'unknown' }, radicular, ['leg-nerve-pain']],
    ['what does not touch this aid', 'heat', {}, { limits: ['blood-thinner'], ...radicular }, []],
  ])('%s', (_shows, aid, then, later, expected) => {
    expect(cautions(aid, told(aid, then, [later]))).toEqual(expected);
  });

  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['there before, gone, and there again', ['yes', 'no', 'yes'], ['fever']],
    ['there before, gone, and perhaps there again', ['yes', 'no', 'unknown'], ['fever']],
    ['there before, not known, and there', ['yes', 'unknown', 'yes'], []],
    ['perhaps there before, gone, and perhaps there again', ['unknown', 'no', 'unknown'], ['fever']],
    ['new, and then not known: not known is never no', ['no', 'yes', 'unknown'], ['fever']],
    ['new, and gone again', ['no', 'yes', 'no'], []],
    ['new, gone, and new', ['no', 'yes', 'no', 'yes'], ['fever']],
  ])('fever, answer by answer: %s', (_shows, [first = '', ...later], expected) => {
    const facts = told(
      'heat',
      { fever: first },
      later.map((fever) => ({ fever })),
    );
    expect(cautions('heat', facts)).toEqual(expected);
  });

  test.each<readonly [string, string, readonly Limit[], readonly string[]]>([
    ['a plan of before the trial already counted', before, ['radicular'], []],
    ['a plan made during the trial does not make old what is new', after, ['radicular'], ['leg-nerve-pain']],
  ])('%s', (_shows, at, limits, expected) => {
    const facts = told('massage-classic', {}, [{}], { at, limits });
    expect(cautions('massage-classic', facts)).toEqual(expected);
  });

  test('a trial with a new caution takes no score', () => {
    const plan = planOf({ aid: 'heat' });
    const may = (later: Answers) => {
      const facts = told('heat', {}, [later]);
      return mayScore(trialState(plan, facts.logs, day, helpsKnowledge), facts, helpsKnowledge);
    };
    expect([may({}), may({ limits: ['heart'] }), may({ fever: 'yes' })]).toEqual([true, true, false]);
  });

  test('an aid that this version does not know has no cautions', () => {
    const facts = told('heat', {}, [{ fever: 'yes' }]);
    expect(toldInTrial(planOf({ aid: 'from-later' }), facts, helpsKnowledge)).toEqual([]);
  });
});
