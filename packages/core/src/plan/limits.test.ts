import { describe, expect, it } from 'vitest';
import type { Answers } from '../answers/answer.ts';
import type { Classification } from '../classification/classification.ts';
import type { Limit } from '../session/exercise.ts';
import { isSure, limitsNow, limitsOf, questionsOfLimit } from './limits.ts';

const clear: Answers = {
  pregnant: 'no',
  osteoporosis: 'no',
  steroids: 'no',
  anticoagulants: 'no',
  'spine-procedure': 'no',
  'leg-pain': 'none',
  limits: [],
};

const noLeg: Classification = {
  course: 'acute',
  recurrent: false,
  leg: 'none',
  inflammatoryPattern: false,
  specificSuspected: [],
  severity: 'mild',
};

describe('what limits somebody', () => {
  const table: readonly (readonly [string, Answers, readonly Limit[]])[] = [
    ['nothing at all', {}, []],
    ['pregnant', { pregnant: 'yes' }, ['pregnancy']],
    ['maybe pregnant', { pregnant: 'unknown' }, ['pregnancy']],
    [
      'bone row: thinning and a collapsed vertebra are one question',
      { osteoporosis: 'yes' },
      ['osteoporosis', 'vertebral-fracture'],
    ],
    ['bone thinning told in the plan intake', { limits: ['osteoporosis'] }, ['osteoporosis']],
    ['long prednisone', { steroids: 'yes' }, ['osteoporosis']],
    ['recent procedure', { 'spine-procedure': 'yes' }, ['spine-procedure']],
    ['blood thinner as alarm row', { anticoagulants: 'yes' }, ['anticoagulants']],
    ['blood thinner in the plan intake', { limits: ['blood-thinner'] }, ['anticoagulants']],
    ['heart, lungs and diabetes', { limits: ['diabetes', 'heart', 'lungs'] }, ['heart', 'lungs', 'diabetes']],
    ['other', { limits: ['other', 'epilepsy'] }, ['epilepsy', 'other-illness']],
    [
      'limits unknown: what could forbid something',
      { limits: 'unknown' },
      ['heart', 'lungs', 'high-blood-pressure', 'diabetes', 'new-hip-or-knee', 'balance', 'epilepsy', 'other-illness'],
    ],
    ['below the knee with one feature', { 'leg-pain': 'below-knee', 'leg-features': ['cough'] }, ['radicular']],
    ['thigh with one feature', { 'leg-pain': 'buttock-thigh', 'leg-features': ['cough'] }, []],
    ['thigh with two features', { 'leg-pain': 'buttock-thigh', 'leg-features': ['cough', 'shooting'] }, ['radicular']],
    ['below the knee, features unknown', { 'leg-pain': 'below-knee', 'leg-features': 'unknown' }, ['radicular']],
    ['leg pain unknown', { 'leg-pain': 'unknown' }, ['radicular']],
    ['eased by sitting', { 'leg-pain': 'buttock-thigh', 'leg-features': [], 'relief-sitting': 'yes' }, ['stenosis']],
  ];
  it.each(table)('%s', (_shows, answers, limits) => {
    expect(limitsOf({ ...clear, ...answers })).toEqual(limits);
  });

  it.each([
    [{ 'leg-pain': 'unknown', 'leg-features': [] }, ['radicular']],
    [{ 'leg-pain': 'buttock-thigh', 'leg-features': [], 'relief-sitting': 'unknown' }, ['stenosis']],
    [{ 'leg-pain': 'buttock-thigh', 'leg-features': [], 'relief-sitting': 'no' }, []],
    [{ limits: ['high-blood-pressure', 'new-hip-or-knee'] }, ['high-blood-pressure', 'new-hip-or-knee']],
  ] as const)('%j: %j', (answers, limits) => {
    expect(limitsOf({ ...clear, ...answers } as Answers)).toEqual(limits);
  });

  it('a leg that was not asked about may be radicular', () => {
    const { 'leg-pain': _, ...unasked } = clear;
    expect(limitsOf({ ...unasked, 'leg-features': [] })).toEqual(['radicular']);
    expect(questionsOfLimit('stenosis', clear)).toEqual(['relief-sitting']);
  });

  it('nothing answered limits as much as everything unknown', () => {
    const unknown = Object.fromEntries(Object.keys(clear).map((question) => [question, 'unknown']));
    expect(limitsOf({})).toEqual(limitsOf(unknown));
    expect(limitsOf({}).length).toBeGreaterThanOrEqual(10);
  });

  it.each([
    ['radicular', ['radicular']],
    ['unknown', ['radicular']],
    ['claudication', ['stenosis']],
    ['referred', []],
    ['none', []],
  ] as const)('with a classification its leg pattern counts: %s', (leg, limits) => {
    expect(limitsOf({ ...clear, 'leg-pain': 'unknown' }, { ...noLeg, leg })).toEqual(limits);
  });

  it.each([
    ['anticoagulants', { anticoagulants: 'no', limits: ['blood-thinner'] }, ['limits']],
    ['anticoagulants', { anticoagulants: 'yes', limits: [] }, ['anticoagulants']],
    ['osteoporosis', { osteoporosis: 'no', steroids: 'unknown', limits: ['heart'] }, ['steroids']],
    ['balance', { limits: 'unknown' }, ['limits']],
    ['epilepsy', {}, ['limits']],
    ['osteoporosis', { osteoporosis: 'no', steroids: 'unknown', limits: 'unknown' }, ['steroids']],
    ['radicular', { 'leg-pain': 'below-knee' }, ['leg-pain', 'leg-features']],
  ] as const)('%s by %o rests on %o', (limit, answers, questions) => {
    expect(questionsOfLimit(limit, answers)).toEqual(questions);
  });
});

describe('what no mode of a plan holds back', () => {
  it.each<readonly [string, readonly Limit[], Answers, readonly Limit[]]>([
    ['the plan alone', ['heart'], {}, ['heart']],
    [
      'the plan and what was told since, each once',
      ['radicular', 'heart'],
      { limits: ['heart', 'lungs'] },
      ['radicular', 'heart', 'lungs'],
    ],
    ['the leg as well', [], { 'leg-pain': 'below-knee', 'leg-features': ['cough'] }, ['radicular']],
  ])('%s', (_shows, planned, answers, limits) => {
    expect(limitsNow(planned, { ...clear, ...answers })).toEqual(limits);
  });
});

describe('whether a limit was told, and is not only not known', () => {
  it.each<readonly [Limit, Answers, boolean]>([
    ['anticoagulants', { anticoagulants: 'yes' }, true],
    ['anticoagulants', { anticoagulants: 'unknown' }, false],
    ['anticoagulants', { anticoagulants: 'unknown', limits: ['blood-thinner'] }, true],
    ['heart', { limits: 'unknown' }, false],
    ['radicular', { 'leg-pain': 'below-knee', 'leg-features': ['cough'] }, true],
    ['radicular', { 'leg-pain': 'below-knee', 'leg-features': 'unknown' }, false],
    ['osteoporosis', { steroids: 'yes' }, true],
    ['heart', { limits: ['lungs'] }, false],
    ['radicular', { 'leg-pain': 'unknown', 'leg-features': ['cough', 'shooting'] }, false],
    ['radicular', { 'leg-pain': 'buttock-thigh', 'leg-features': ['cough'] }, false],
  ])('%s by %o: %s', (limit, answers, sure) => {
    expect(isSure(limit, { ...clear, ...answers })).toBe(sure);
    expect(isSure(limit, {})).toBe(false);
  });
});
