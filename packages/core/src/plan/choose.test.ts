import { describe, expect, test } from 'vitest';
import type { Exercise } from '../session/exercise.ts';
import { chooseExercises } from './choose.ts';
import { exercise, inputFor, knowledge, type Person, planFor } from './examples.ts';

const quota: Person = { classification: { course: 'persistent' } };

/** Quota set in advance, with these answers. */
const withAnswers = (answers: Person['answers'], classification: Person['classification'] = {}): Person => ({
  classification: { ...quota.classification, ...classification },
  ...(answers === undefined ? {} : { answers }),
});

function chosen(person: Person): string {
  return planFor(person)
    .exercises.map(({ exercise: id }) => id)
    .join(' ');
}

describe('what a day is made of, in the order of play', () => {
  test.each<[string, Person, string]>([
    ['light: level 1, four at most', { answers: { minutes: 60 } }, 'sway turn squat breathe'],
    ['light, little time', { answers: { minutes: 5 } }, 'sway squat breathe'],
    ['quota, 10 minutes', withAnswers({ minutes: 10 }), 'sway lift lunge'],
    ['quota, 11 minutes', withAnswers({ minutes: 11 }), 'sway lift push lunge'],
    ['quota, 20 minutes', withAnswers({ minutes: 20 }), 'sway lift push lunge'],
    ['quota, 21 minutes', withAnswers({ minutes: 21 }), 'sway lift push stretch lunge'],
    ['beyond the last row: the fewest', withAnswers({ minutes: 120 }), 'sway lift lunge'],
    ['severe pain: level 1', withAnswers({ minutes: 40 }, { severity: 'severe' }), 'sway roll push stretch squat'],
    ['pain-guided', { classification: { leg: 'radicular' }, answers: { minutes: 30 } }, 'sway push squat breathe'],
    [
      'pain-guided, settling: its own exercise, level 2',
      { classification: { leg: 'radicular', course: 'subacute' }, answers: { minutes: 30, course: 'better' } },
      'sway slide push squat breathe',
    ],
    ['claudication: its own place', withAnswers({ minutes: 30 }, { leg: 'claudication' }), 'sway lift push lunge bike'],
    ['also with little time', withAnswers({ minutes: 5 }, { leg: 'claudication' }), 'lift lunge bike'],
    ['fear ticked: one step, first after load', withAnswers({ persisting: ['fear'] }), 'sway bow lift lunge'],
    [
      'a feared movement',
      withAnswers({ 'feared-1': 'tillen', 'feared-1-harm': 4, minutes: 40 }),
      'sway bow lift push lunge',
    ],
    ['poor sleep: a place at the end', withAnswers({ sleep: 'poor' }), 'sway lift lunge breathe'],
    ['poor sleep, little time', withAnswers({ sleep: 'poor', minutes: 5 }), 'lift lunge breathe'],
    [
      'poor sleep and fear, little time',
      withAnswers({ sleep: 'poor', persisting: ['fear'], minutes: 5 }),
      'bow lunge breathe',
    ],
    [
      'sleep keeps its place when fear and legs want theirs, little time',
      withAnswers({ sleep: 'poor', persisting: ['fear'], minutes: 5 }, { leg: 'claudication' }),
      'bow lunge breathe',
    ],
    [
      'a bike may begin at any level',
      withAnswers({ minutes: 5 }, { leg: 'claudication', severity: 'severe' }),
      'sway squat bike',
    ],
    ['a goal prefers', withAnswers({ 'activity-1': 'draaien', minutes: 40 }), 'sway lift push stretch lunge'],
    ['much sitting prefers', withAnswers({ 'sitting-hours': 'over-5' }), 'roll lift push lunge'],
    [
      'pregnant: what waits at the start, waits',
      withAnswers({ pregnant: 'yes', minutes: 40 }),
      'sway stretch squat breathe',
    ],
    ['pregnant, less than plenty of time', withAnswers({ pregnant: 'yes', minutes: 29 }), 'sway stretch squat'],
    [
      'poor balance: level 1, and no lunge',
      withAnswers({ limits: ['balance'], minutes: 40 }),
      'sway roll push stretch squat',
    ],
    ['no floor', withAnswers({ floor: 'no', 'sitting-hours': 'over-5' }), 'sway lift push lunge'],
    ['no weight', withAnswers({ equipment: [] }), 'sway push stretch lunge'],
  ])('%s', (_what, person, ids) => {
    expect(chosen(person)).toBe(ids);
  });
});

describe('why', () => {
  const why = (person: Person, id: string) =>
    planFor(person)
      .exercises.find((planned) => planned.exercise === id)
      ?.reasons.map(({ rule }) => rule)
      .join(' ');

  test.each<[string, Person, string, string]>([
    ['level 1', {}, 'sway', 'for-loosen easy-start'],
    ['higher', quota, 'lift', 'for-bending fitting-start'],
    ['a breath has no level', {}, 'breathe', 'for-relief'],
    ['nor has a bike', withAnswers({}, { leg: 'claudication' }), 'bike', 'chosen-for-claudication for-endurance'],
    ['control', quota, 'push', 'for-trunk easy-start control-without-pain'],
    [
      'care',
      withAnswers({ limits: ['heart'], minutes: 40 }),
      'push',
      'for-trunk easy-start control-without-pain with-care',
    ],
    [
      'weak bone',
      withAnswers({ limits: ['osteoporosis'], minutes: 40 }),
      'push',
      'for-trunk easy-start control-without-pain with-care',
    ],
    [
      'a collapsed vertebra says it all',
      withAnswers({ osteoporosis: 'yes', minutes: 40 }),
      'push',
      'for-trunk easy-start control-without-pain',
    ],
    ['fear', withAnswers({ persisting: ['fear'] }), 'bow', 'chosen-for-fear for-bending easy-start'],
    [
      'fear does not colour the rest',
      withAnswers({ persisting: ['fear'], 'feared-1': 'tillen' }),
      'lift',
      'for-bending fitting-start',
    ],
    ['a goal', withAnswers({ 'activity-1': 'tillen' }), 'lift', 'chosen-for-goal for-bending fitting-start'],
    [
      'weak bone is one thing to care for, the heart another',
      withAnswers({ osteoporosis: 'yes', limits: ['heart'], minutes: 40 }),
      'push',
      'for-trunk easy-start control-without-pain with-care',
    ],
    [
      'a second feared movement is preferred where it fits anyway',
      withAnswers({ 'feared-1': 'draaien', 'feared-1-harm': 3, 'feared-2': 'tillen', 'feared-2-harm': 6 }),
      'lift',
      'chosen-for-fear for-bending fitting-start',
    ],
    [
      'work, in each place it fits',
      withAnswers({ 'work-kind': 'heavy' }),
      'lunge',
      'chosen-for-work for-legs fitting-start',
    ],
  ])('%s', (_what, person, id, rules) => {
    expect(why(person, id)).toBe(rules);
  });

  test('with what was told, and the numbers', () => {
    const reasons = (person: Person, id: string) =>
      planFor(person).exercises.find((one) => one.exercise === id)?.reasons;
    const [goal, purpose, level] = reasons(withAnswers({ 'activity-1': 'tillen' }), 'lift') ?? [];
    expect(goal).toMatchObject({
      because: [{ question: 'activity-1', answer: 'tillen' }],
      values: { exercise: 'lift', level: 2, activity: 'tillen' },
    });
    expect(purpose).toMatchObject({ because: [], values: { exercise: 'lift', level: 2 } });
    expect(level?.because.map(({ question }) => question)).toEqual(['function-limit', 'age', 'persisting', 'walk-now']);
    expect(level?.values).toEqual({ exercise: 'lift', level: 2 });
    const push = reasons(withAnswers({ limits: ['heart'], minutes: 40 }), 'push') ?? [];
    expect(push[2]).toMatchObject({ because: [], values: { exercise: 'push', level: 1 } });
    expect(push[3]).toMatchObject({
      because: [{ question: 'limits', answer: ['heart'] }],
      values: { exercise: 'push', level: 1, limit: 'heart' },
    });
  });
});

describe('small libraries, for one rule at a time', () => {
  /** Chosen in mode time-contingent at level 2; `first` are the places, in order. */
  function from(
    exercises: readonly Exercise[],
    places: readonly (readonly string[])[],
    more: Person['answers'] = {},
    limits: readonly 'heart'[] = [],
    mode: 'light' | 'time-contingent' = 'time-contingent',
  ): string {
    const input = inputFor(withAnswers({ minutes: 40, ...more }));
    const slots = { ...knowledge.plan.slots, [mode]: places.map((ids) => ({ exercises: ids })) };
    const situation = { ...input, mode, limits, minutes: Number(input.answers.minutes) };
    return chooseExercises(situation, { exercises, plan: { ...knowledge.plan, slots } })
      .map(({ exercise: id }) => id)
      .join(' ');
  }
  const legs = (id: string, more: Partial<Exercise> = {}) => exercise(id, { purpose: 'legs', ...more });
  const trunk = (id: string, more: Partial<Exercise> = {}) => exercise(id, { purpose: 'trunk', ...more });

  test('nearest to the level to begin with, then the order of the place', () => {
    const all = [
      trunk('a', { level: 1 }),
      trunk('b', { level: 2 }),
      trunk('c', { level: 2 }),
      trunk('d', { level: 3 }),
    ];
    expect(from(all, [['a', 'c', 'b', 'd']])).toBe('c b a');
  });

  test('a bike ride has no level to be near to', () => {
    const bike = trunk('bike', { purpose: 'endurance', level: 4 });
    const all = [bike, trunk('a', { level: 2 }), trunk('b'), trunk('c')];
    expect(from(all, [['bike', 'a'], ['b'], ['c']], { minutes: 20 })).toBe('b c bike');
  });

  test('nor one to begin at, but in the light mode it has', () => {
    const bike = trunk('bike', { purpose: 'endurance', level: 2 });
    const light = trunk('light', { purpose: 'endurance', level: 1 });
    expect(from([bike], [['bike']])).toBe('bike');
    expect(from([bike, light], [['bike'], ['light']], {}, [], 'light')).toBe('light');
  });

  test.each([
    [29, 'a b c'],
    [30, 'a b c d e'],
  ])('one place, and %i minutes: the rest of the day is filled up when there is plenty of time', (minutes, ids) => {
    const all = ['a', 'b', 'c', 'd', 'e'].map((id) => trunk(id));
    expect(from(all, [['a', 'b', 'c', 'd', 'e']], { minutes })).toBe(ids);
  });

  test('heavy work: of two that help, the one nearest to the level to begin with', () => {
    const all = [trunk('lift', { level: 1 }), trunk('lunge', { level: 2 }), trunk('b'), trunk('c')];
    expect(from(all, [['lift', 'lunge'], ['b'], ['c']], { minutes: 20, 'work-kind': 'heavy' })).toBe('lunge b c');
  });

  test('a feared movement: of two steps the gentlest, whatever the level and the order of the place', () => {
    const all = [trunk('lift', { level: 2 }), trunk('bow', { level: 1 }), trunk('b'), trunk('c')];
    const feared = { 'feared-1': 'draaien', 'feared-1-harm': 3, 'feared-2': 'tillen', 'feared-2-harm': 6 };
    expect(from(all, [['lift', 'bow'], ['b'], ['c']], { minutes: 20, ...feared })).toBe('bow b c');
  });

  const breathe = exercise('breathe', { category: 'breathing', purpose: 'relief' });

  test('poor sleep also prefers in the other places, and then needs no place of its own', () => {
    const all = [trunk('a'), breathe, trunk('b'), trunk('c')];
    expect(from(all, [['a', 'breathe'], ['b'], ['c']], { minutes: 20, sleep: 'poor' })).toBe('b c breathe');
  });

  test('poor sleep: a place that stays empty goes to the next one', () => {
    const all = [trunk('a'), trunk('c'), trunk('d'), breathe];
    const places = [['a'], ['b'], ['c'], ['d']];
    expect(from(all, places, { minutes: 20, sleep: 'poor' })).toBe('a c d breathe');
  });

  test('poor sleep: one place, also when two would help', () => {
    const calm = exercise('calm', { category: 'breathing', purpose: 'relief' });
    const preferences = { ...knowledge.plan.preferences, sleep: ['breathe', 'calm'] };
    const slots = {
      ...knowledge.plan.slots,
      'time-contingent': [{ exercises: ['a'] }, { exercises: ['b'] }, { exercises: ['c'] }],
    };
    const picked = chooseExercises(
      { ...inputFor(withAnswers({ sleep: 'poor' })), mode: 'time-contingent', limits: [], minutes: 20 },
      {
        exercises: [trunk('a'), trunk('b'), trunk('c'), breathe, calm],
        plan: { ...knowledge.plan, slots, preferences },
      },
    );
    expect(picked.map(({ exercise: id }) => id)).toEqual(['a', 'b', 'c', 'breathe']);
  });

  test('above the level to begin with: not, but legs may take their lightest', () => {
    const all = [trunk('a', { level: 3 }), legs('b', { level: 3 }), legs('c', { level: 4 })];
    expect(from(all, [['a', 'b', 'c']])).toBe('b');
    expect(from(all, [['a', 'b', 'c']], {}, ['heart'])).toBe('');
    const [light] = chooseExercises(
      { ...inputFor(withAnswers({})), mode: 'time-contingent', limits: [], minutes: 20 },
      {
        exercises: all,
        plan: { ...knowledge.plan, slots: { ...knowledge.plan.slots, 'time-contingent': [{ exercises: ['b'] }] } },
      },
    );
    expect(light?.reasons.map(({ rule }) => rule)).toEqual(['for-legs', 'lightest-legs']);
  });

  test('legs take their own lightest, not that of the rest', () => {
    expect(from([trunk('a', { level: 2 }), legs('b', { level: 3 })], [['a'], ['b']])).toBe('a b');
  });

  test('guided by pain, legs begin where the rest begins', () => {
    const input = inputFor({ classification: { leg: 'radicular' } });
    const slots = { ...knowledge.plan.slots, 'pain-guided': [{ exercises: ['a'] }, { exercises: ['b'] }] };
    const picked = chooseExercises(
      { ...input, mode: 'pain-guided', limits: [], minutes: 20 },
      { exercises: [trunk('a'), legs('b', { level: 2 })], plan: { ...knowledge.plan, slots } },
    );
    expect(picked.map(({ exercise: id }) => id)).toEqual(['a']);
  });

  test('two rungs of one ladder are not taken on one day, unless there would be fewer than three', () => {
    const all = [trunk('a', { harder: ['b'] }), trunk('b', { level: 2, easier: ['a'] }), trunk('c'), trunk('d')];
    expect(from(all, [['b'], ['a'], ['c'], ['d']])).toBe('b c d');
    expect(from(all.slice(0, 3), [['b'], ['a'], ['c']])).toBe('b c a');
    const other = [trunk('a', { harder: ['b'], purpose: 'hips' }), ...all.slice(1)];
    expect(from(other, [['b'], ['a'], ['c'], ['d']])).toBe('b c d a');
    const oneWay = [trunk('a'), trunk('b', { level: 2, easier: ['a'] }), trunk('c'), trunk('d')];
    expect(from(oneWay, [['b'], ['a'], ['c'], ['d']])).toBe('b c d');
  });

  test('one stretch at most', () => {
    const stretch = (id: string) => exercise(id, { purpose: 'hips', category: 'stretch' });
    expect(from([stretch('a'), stretch('b'), trunk('c')], [['a'], ['b'], ['c']])).toBe('c a');
  });

  test('otherwise only when nothing else is there', () => {
    const slots = {
      ...knowledge.plan.slots,
      'time-contingent': [{ exercises: ['a'], otherwise: ['b'] }, { exercises: ['c'] }, { exercises: ['d'] }],
    };
    const pick = (ids: readonly string[]) =>
      chooseExercises(
        { ...inputFor(withAnswers({})), mode: 'time-contingent', limits: [], minutes: 20 },
        { exercises: ids.map((id) => trunk(id)), plan: { ...knowledge.plan, slots } },
      ).map(({ exercise: id }) => id);
    expect(pick(['a', 'b', 'c', 'd'])).toEqual(['a', 'c', 'd']);
    expect(pick(['b', 'c', 'd'])).toEqual(['b', 'c', 'd']);
  });

  test('what does not fit in the minutes is dropped from the end, never under three, never the last load', () => {
    const long = (id: string, minutes: number, more: Partial<Exercise> = {}) =>
      trunk(id, {
        category: 'mobility',
        startDose: { kind: 'time', minutes },
        topDose: { kind: 'time', minutes: 90 },
        ...more,
      });
    const load = (id: string, minutes: number) => long(id, minutes, { category: 'strength' });
    const places = [['a'], ['b'], ['c'], ['d'], ['e']];
    expect(from([load('a', 9), long('b', 9), long('c', 9), long('d', 9), long('e', 4)], places)).toBe('a b c d e');
    expect(from([load('a', 9), long('b', 9), long('c', 9), long('d', 9), long('e', 5)], places)).toBe('a b c d');
    expect(from([long('a', 9), long('b', 9), long('c', 9), long('d', 9), load('e', 5)], places)).toBe('a b c e');
    expect(from([load('a', 9), long('b', 9), long('c', 9), long('d', 9), load('e', 5)], places)).toBe('a b c d');
    expect(from([load('a', 30), long('b', 30), long('c', 30), long('d', 30)], places)).toBe('a b c');
  });

  test('the order of play', () => {
    const purposes = ['endurance', 'legs', 'hips', 'trunk', 'bending'] as const;
    const one = purposes.map((purpose) =>
      exercise(purpose, { purpose, level: 1, startDose: { kind: 'time', minutes: 1 } }),
    );
    expect(
      from(
        one,
        purposes.map((id) => [id]),
      ),
    ).toBe('bending trunk hips legs endurance');
    const early = ['relief', 'nerve', 'loosen'] as const;
    const two = [
      ...early.map((purpose) => exercise(purpose, { purpose })),
      exercise('breath', { purpose: 'loosen', category: 'breathing' }),
      exercise('bending', { purpose: 'bending' }),
    ];
    expect(from(two, [['breath'], ...early.map((id) => [id]), ['bending']])).toBe('loosen nerve relief bending breath');
  });
});
