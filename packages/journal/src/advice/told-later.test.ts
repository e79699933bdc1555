import type { Limit } from '@rugwijs/core';
import { describe, expect, test } from 'vitest';
import { at, event, session, started } from '../examples/events.ts';
import { knowledge } from '../examples/knowledge.ts';
import { fold } from '../person/fold.ts';
import { advise } from './advise.ts';

/** Everything that can limit somebody is a no, so that only what is told later counts. */
const nothing = {
  pregnant: 'no',
  osteoporosis: 'no',
  steroids: 'no',
  anticoagulants: 'no',
  'spine-procedure': 'no',
  limits: [],
};

const without = (id: string, limit: Limit) => ({
  ...knowledge,
  exercises: knowledge.exercises.map((one) => (one.id === id ? { ...one, notWith: [limit] } : one)),
});

/** The advice of day 6, when this was told in a check on day 5. */
function adviceAfter(told: object, known: typeof knowledge) {
  const events = [
    ...started(),
    event('answered', { check: 'intake', answers: nothing }, 0, 10),
    session(4),
    event('answered', { check: 'month', answers: { ...told } }, 5, 10),
  ];
  return advise(fold(events, known), at(6), known);
}

describe('a limit that is told after the plan was made (hazard 12: never an excluded exercise)', () => {
  test.each([
    ['nothing new', {}, ['bridge', 'squat']],
    ['still not pregnant', { pregnant: 'no' }, ['bridge', 'squat']],
    ['pregnant', { pregnant: 'yes' }, ['squat']],
    ['"weet ik niet"', { pregnant: 'unknown' }, ['squat']],
  ])('%s', (_told, answers, exercises) => {
    const { session: there } = adviceAfter(answers, without('bridge', 'pregnancy'));
    expect(there?.exercises.map(({ exercise }) => exercise)).toEqual(exercises);
  });

  test('what is left out is named, with why; nothing when nothing is', () => {
    const { leftOut } = adviceAfter({ pregnant: 'yes' }, without('bridge', 'pregnancy'));
    expect(leftOut?.exercises).toEqual(['bridge']);
    expect(leftOut?.reasons).toMatchObject([{ rule: 'limit-excludes', values: { limit: 'pregnancy' } }]);
    expect(adviceAfter({ pregnant: 'no' }, without('bridge', 'pregnancy')).leftOut).toBeUndefined();
  });

  test('while a verdict stands the call comes first, and nothing is said of exercises', () => {
    expect(
      adviceAfter({ pregnant: 'yes', 'saddle-feeling': 'yes' }, without('bridge', 'pregnancy')).leftOut,
    ).toBeUndefined();
  });

  test('the ladder does not lead there either', () => {
    const known = without('tilt', 'osteoporosis');
    const heavy = session(4, { tooHeavy: true, dose: { kind: 'reps', sets: 2, reps: 4 } });
    const day = (told: object) => {
      const events = [
        ...started(),
        event('answered', { check: 'intake', answers: nothing }, 0, 10),
        heavy,
        event('answered', { check: 'month', answers: { ...told } }, 5, 10),
      ];
      return advise(fold(events, known), at(6), known).session?.exercises.map(({ exercise }) => exercise);
    };
    expect(day({})).toEqual(['tilt', 'squat']);
    expect(day({ osteoporosis: 'yes' })).toEqual(['bridge', 'squat']);
  });
});
