import { describe, expect, test } from 'vitest';
import type { Answers } from '../answers/answer.ts';
import type { Dose, Limit } from '../session/exercise.ts';
import { acute, exercise, lowRisk, ordinary, rules } from './examples.ts';
import type { Mode } from './plan.ts';
import { asksForCare, type Situation, startDose, startLevel, startQuestions } from './start-level.ts';

const able: Answers = { ...ordinary, 'function-limit': 1, 'walk-now': 30 };
const situation = (more: Partial<Situation> = {}, answers: Answers = {}): Situation => ({
  answers: { ...able, ...answers },
  classification: { ...acute, severity: 'mild', course: 'persistent' },
  risk: lowRisk,
  mode: 'time-contingent',
  limits: [],
  minutes: 30,
  ...more,
});
const severity = (value: 'mild' | 'moderate' | 'severe' | 'unknown') => ({
  classification: { ...acute, severity: value },
});

describe('where to begin', () => {
  test.each<[string, Situation, number]>([
    ['mild and able', situation(), 3],
    ['in the light weeks', situation({ mode: 'light' }), 1],
    ['hindrance 3', situation({}, { 'function-limit': 3 }), 3],
    ['hindrance 4', situation({}, { 'function-limit': 4 }), 2],
    ['hindrance 5', situation({}, { 'function-limit': 5 }), 2],
    ['hindrance 6', situation({}, { 'function-limit': 6 }), 1],
    ['hindrance unknown', situation({}, { 'function-limit': 'unknown' }), 1],
    ['64', situation({}, { age: 64 }), 3],
    ['65', situation({}, { age: 65 }), 2],
    ['69', situation({}, { age: 69 }), 2],
    ['70', situation({}, { age: 70 }), 1],
    ['age unknown', situation({}, { age: 'unknown' }), 1],
    ['walks 10', situation({}, { 'walk-now': 10 }), 3],
    ['walks 9', situation({}, { 'walk-now': 9 }), 1],
    ['walks unknown', situation({}, { 'walk-now': 'unknown' }), 1],
    ['psych 2', situation({ risk: { ...lowRisk, psych: 2 } }), 3],
    ['psych 3', situation({ risk: { ...lowRisk, psych: 3 } }), 1],
    ['medium risk', situation({ risk: { ...lowRisk, band: 'medium' } }), 2],
    ['moderate', situation(severity('moderate')), 2],
    ['severe', situation(severity('severe')), 1],
    ['pain unknown', situation(severity('unknown')), 1],
    ['a limit that keeps levels low', situation({ limits: ['radicular'] }), 2],
    ['a limit that does not', situation({ limits: ['diabetes'] }), 3],
    ['pain-guided, settling', situation({ mode: 'pain-guided' }, { course: 'better' }), 2],
    ['pain-guided, not settling', situation({ mode: 'pain-guided' }, { course: 'same' }), 1],
    ['pain-guided, settling, 70', situation({ mode: 'pain-guided' }, { course: 'better', age: 70 }), 1],
  ])('%s: level %#', (_what, one, level) => {
    expect(startLevel(one)).toBe(level);
  });

  test.each<[Limit, boolean]>([
    ['balance', true],
    ['heart', true],
    ['osteoporosis', true],
    ['vertebral-fracture', true],
    ['pregnancy', true],
    ['lungs', false],
    ['radicular', false],
  ])('%s asks for care: %s', (limit, care) => {
    expect(asksForCare(situation({ limits: [limit] }))).toBe(care);
  });

  test.each<[Mode, readonly Limit[], readonly string[]]>([
    ['light', ['heart'], []],
    ['pain-guided', [], ['course', 'duration', 'age']],
    ['time-contingent', [], ['pain', 'function-limit', 'age', 'persisting', 'walk-now']],
    [
      'time-contingent',
      ['heart', 'balance', 'diabetes'],
      ['pain', 'function-limit', 'age', 'persisting', 'walk-now', 'limits'],
    ],
  ])('%s with %j looks at %j', (mode, limits, questions) => {
    expect(startQuestions(situation({ mode, limits }, { limits: 'unknown' }))).toEqual(questions);
  });
});

describe('a second set at the start', () => {
  const reps = (amount: number, sets = 1): Dose => ({ kind: 'reps', sets, reps: amount });
  const light = exercise('x', { startDose: reps(5), topDose: reps(12) });

  test.each<[string, Situation, Partial<typeof light>, number]>([
    ['who is able', situation(), {}, 2],
    ['less time', situation({ minutes: 29 }), {}, 1],
    ['level 2', situation({}, { age: 65 }), {}, 1],
    ['any limit', situation({ limits: ['diabetes'] }), {}, 1],
    ['as much as the top', situation(), { topDose: reps(10) }, 2],
    ['more than the top', situation(), { topDose: reps(9) }, 1],
    ['the top in two sets', situation(), { topDose: reps(5, 2) }, 2],
    ['two sets already', situation(), { startDose: reps(5, 2), topDose: reps(50, 2) }, 2],
    ['three sets already', situation(), { startDose: reps(5, 3), topDose: reps(50, 3) }, 3],
    ['told in another way at the top', situation(), { topDose: { kind: 'hold', sets: 9, seconds: 90 } }, 1],
  ])('%s', (_what, one, more, sets) => {
    expect(startDose({ ...light, ...more }, one, rules)).toEqual({ ...(more.startDose ?? light.startDose), sets });
  });

  test('seconds stay in one', () => {
    const held: Dose = { kind: 'hold', sets: 1, seconds: 5 };
    expect(
      startDose({ ...light, startDose: held, topDose: { kind: 'hold', sets: 1, seconds: 60 } }, situation(), rules),
    ).toEqual(held);
  });
});
