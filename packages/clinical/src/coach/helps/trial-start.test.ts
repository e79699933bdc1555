import { isMedicine, planTrial, type TrialChoice } from '@rugwijs/core';
import { describe, expect, test } from 'vitest';
import { planOf } from './a-trial.ts';
import { helpsKnowledge } from './knowledge.ts';

describe('starting a trial', () => {
  const choice: TrialChoice = { ...planOf(), pairs: 6, daysPerPeriod: 3 };
  const free = { locked: false, running: false };
  const problems = (change: Partial<TrialChoice>, now = free) => {
    const planned = planTrial({ ...choice, ...change }, now, helpsKnowledge);
    return planned.ok ? [] : planned.problems;
  };

  test.each([
    ['as proposed', {}, free, []],
    ['a verdict stands: calling goes first', {}, { locked: true, running: false }, ['locked']],
    ['one at a time', {}, { locked: false, running: true }, ['running']],
    ['a medicine', { aid: 'medicine' }, free, ['medicine']],
    ['a medicine under its own name', { aid: 'own', name: 'mijn ibuprofen' }, free, ['medicine']],
    ['an own thing without a name', { aid: 'own', name: ' ' }, free, ['no-name']],
    ['an aid nobody knows', { aid: 'laser' }, free, ['no-aid']],
    ['no question', { question: ' ' }, free, ['no-question']],
    ['too few pairs to ever say anything', { pairs: 3 }, free, ['pairs']],
    ['half pairs', { pairs: 5.5 }, free, ['pairs']],
    ['a period of one day', { daysPerPeriod: 1 }, free, ['days']],
    ['nothing left after the wash-out', { washOutDays: 3 }, free, ['wash-out']],
    ['a difference of nothing', { matters: 0 }, free, ['matters']],
    ['a score nobody knows', { outcome: 'mood' }, free, ['outcome']],
  ])('%s', (_name, change, now, expected) => {
    expect(problems(change as Partial<TrialChoice>, now)).toEqual(expected);
  });

  test('the order is the lot’s', () => {
    const planned = planTrial(choice, free, helpsKnowledge);
    expect(planned.ok && planned.plan.periods).toHaveLength(12);
    expect(planned.ok && 'pairs' in planned.plan).toBe(false);
  });

  test.each([
    'Ibuprofen 400',
    'paracetamol voor het slapen',
    'mijn pijnstillers',
    'twee tabletten',
    'een pil',
    'pillen',
    'mijn pilletje',
    'a pill at night',
    'medicijnen',
    'CBD-olie',
    'Oxycodon',
    'Codei\u0308ne',
  ])('a medicine by another name: %s', (typed) => expect(isMedicine(typed, helpsKnowledge)).toBe(true));
  test.each([
    'warme pittenzak',
    'een rondje lopen',
    'kersenpitkussen',
    'magnesiumbad',
    'spijkermat',
    'pilates',
    'an extra pillow',
    'medicijnbal',
    'lyrical dance',
  ])('no medicine: %s', (typed) => expect(isMedicine(typed, helpsKnowledge)).toBe(false));
});
