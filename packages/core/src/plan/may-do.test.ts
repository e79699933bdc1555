import { describe, expect, test } from 'vitest';
import type { Answers } from '../answers/answer.ts';
import type { Equipment, Limit } from '../session/exercise.ts';
import { exercise, knowledge } from './examples.ts';
import { limitsSince } from './limits.ts';
import { canDoHere, highestLevel, isAllowed, isPossibleHere, mayDo } from './may-do.ts';
import type { Mode, Plan } from './plan.ts';
import { swapsFor } from './swaps.ts';

const lunge = exercise('lunge', { level: 3, notWith: ['balance', 'heart'], sources: ['a book'] });

describe('may it be done with these limits, in this mode', () => {
  test.each<[readonly Limit[], Mode, number]>([
    [[], 'time-contingent', 5],
    [['balance'], 'time-contingent', 5],
    [['radicular'], 'time-contingent', 2],
    [['spine-procedure'], 'time-contingent', 2],
    [[], 'light', 2],
    [[], 'pain-guided', 2],
  ])('highest level with %j, %s: %i', (limits, mode, level) => {
    expect(highestLevel(limits, mode)).toBe(level);
  });

  test('every reason, with what was told', () => {
    const answers = { limits: ['balance'] };
    expect(mayDo(lunge, ['balance', 'lungs'], 'light', answers)).toEqual([
      {
        rule: 'limit-excludes',
        because: [{ question: 'limits', answer: ['balance'] }],
        sources: ['a book'],
        certainty: 'expert',
        values: { exercise: 'lunge', limit: 'balance' },
      },
      {
        rule: 'level-too-high',
        because: [],
        sources: ['a book'],
        certainty: 'expert',
        values: { exercise: 'lunge', level: 3, most: 2 },
      },
    ]);
    expect(mayDo(lunge, ['lungs'], 'time-contingent')).toEqual([]);
    expect(mayDo({ ...lunge, level: 2 }, [], 'light')).toEqual([]);
    expect(mayDo({ ...lunge, level: 2 }, ['heart'], 'light').map(({ rule }) => rule)).toEqual(['limit-excludes']);
  });

  test('allowed is what no reason speaks against', () => {
    for (const level of [1, 2, 3, 4, 5] as const) {
      for (const mode of ['light', 'time-contingent', 'pain-guided'] as const) {
        for (const limits of [[], ['heart'], ['lungs'], ['radicular'], ['lungs', 'balance']] as const) {
          const one = { ...lunge, level };
          expect(isAllowed(one, limits, mode)).toBe(mayDo(one, limits, mode).length === 0);
        }
      }
    }
  });
});

describe('can it be done here', () => {
  test.each<[string, Partial<typeof lunge>, Answers, readonly string[]]>([
    ['nothing needed', {}, {}, []],
    ['floor, and it is there', { onFloor: true }, { floor: 'yes' }, []],
    ['floor, unknown', { onFloor: true }, { floor: 'unknown' }, ['needs-floor']],
    ['floor, not told', { onFloor: true }, {}, ['needs-floor']],
    ['a wall is everywhere', { equipment: ['wall'] }, { equipment: [] }, []],
    ['a table too', { equipment: ['table'] }, { equipment: [] }, []],
    ['a rug does for a mat', { equipment: ['mat'] }, { equipment: [] }, []],
    ['a chair, not told', { equipment: ['chair'] }, {}, []],
    ['a chair, and there is none', { equipment: ['chair'] }, { equipment: [] }, ['needs-equipment']],
    ['one of two', { equipment: ['stairs', 'box'] }, { equipment: ['box'] }, []],
    ['none of two', { equipment: ['stairs', 'box'] }, { equipment: ['bike'] }, ['needs-equipment']],
    [
      'floor and band',
      { onFloor: true, equipment: ['band'] },
      { floor: 'no', equipment: [] },
      ['needs-floor', 'needs-equipment'],
    ],
  ])('%s', (_what, more, answers, expected) => {
    expect(canDoHere({ ...lunge, ...more }, answers).map(({ rule }) => rule)).toEqual(expected);
    expect(isPossibleHere({ ...lunge, ...more }, answers)).toBe(expected.length === 0);
  });

  test('what the reasons show', () => {
    const equipment: readonly Equipment[] = ['stairs', 'box'];
    const reasons = canDoHere({ ...lunge, onFloor: true, equipment }, { floor: 'no', equipment: [] });
    expect(reasons.map(({ because, values }) => [because, values])).toEqual([
      [[{ question: 'floor', answer: 'no' }], { exercise: 'lunge' }],
      [[{ question: 'equipment', answer: [] }], { exercise: 'lunge', equipment: 'stairs box' }],
    ]);
  });
});

test('limits told since the plan was made come on top, in the fixed order; the leg is left to the check', () => {
  const clear = {
    pregnant: 'no',
    osteoporosis: 'no',
    steroids: 'no',
    anticoagulants: 'no',
    'spine-procedure': 'no',
    limits: [],
  };
  expect(limitsSince([], clear)).toEqual([]);
  expect(limitsSince(['heart', 'radicular'], { ...clear, pregnant: 'yes' })).toEqual([
    'pregnancy',
    'radicular',
    'heart',
  ]);
  expect(limitsSince([], { ...clear, 'leg-pain': 'below-knee', 'relief-sitting': 'yes' })).toEqual([]);
});

describe('what may take the place of an exercise', () => {
  const plan = {
    mode: 'time-contingent',
    limits: [],
    exercises: [{ exercise: 'squat', dose: lunge.startDose, reasons: [] }],
  } as unknown as Plan;
  const clear = {
    pregnant: 'no',
    osteoporosis: 'no',
    steroids: 'no',
    anticoagulants: 'no',
    'spine-procedure': 'no',
    limits: [],
    'leg-pain': 'none',
    floor: 'yes',
    equipment: ['weight', 'bike'],
  };

  test.each<[string, string, Answers, readonly string[], readonly (readonly string[])[]]>([
    ['the same purpose', 'squat', {}, ['lunge'], []],
    ['a limit told since', 'squat', { limits: ['balance'] }, [], [['lunge', 'limit-excludes']]],
    ['its kin as well, nearest level first', 'slide', {}, ['sway', 'roll'], []],
    ['not here', 'slide', { floor: 'no' }, ['sway'], [['roll', 'needs-floor']]],
    ['kin goes one way', 'sway', {}, ['roll'], []],
    ['already in the plan', 'stretch', {}, ['lunge'], [['squat', 'already-in-plan']]],
    ['not in the library', 'handstand', {}, [], []],
  ])('%s: %s', (_what, id, answers, allowed, refused) => {
    const swaps = swapsFor(id, plan, { ...clear, ...answers }, knowledge);
    expect(swaps.allowed).toEqual(allowed);
    expect(swaps.refused.map(({ exercise: other, reasons }) => [other, ...reasons.map(({ rule }) => rule)])).toEqual(
      refused,
    );
  });

  test('at most one level away, and the nearest first', () => {
    const exercises = [1, 2, 3, 4].map((level) => exercise(`level-${level}`, { level: level as 1 | 2 | 3 | 4 }));
    expect(swapsFor('level-2', plan, clear, { ...knowledge, exercises }).allowed).toEqual(['level-1', 'level-3']);
    const same = [...exercises, exercise('also-2', { level: 2 })];
    expect(swapsFor('level-2', plan, clear, { ...knowledge, exercises: same }).allowed).toEqual([
      'also-2',
      'level-1',
      'level-3',
    ]);
  });

  test('a refusal names the exercise', () => {
    const [refused] = swapsFor('stretch', plan, clear, knowledge).refused;
    expect(refused?.reasons[0]).toMatchObject({ because: [], values: { exercise: 'squat' } });
    const two = { ...plan, exercises: [...plan.exercises, { ...plan.exercises[0], exercise: 'push' }] } as Plan;
    expect(swapsFor('stretch', two, clear, knowledge).refused.map(({ exercise: id }) => id)).toEqual(['squat']);
  });

  test('a limit of the plan counts, also when the answers no longer say it', () => {
    expect(swapsFor('squat', { ...plan, limits: ['balance'] }, clear, knowledge).allowed).toEqual([]);
  });
});
