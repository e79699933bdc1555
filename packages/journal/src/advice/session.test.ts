import type { Exercise } from '@rugwijs/core';
import { describe, expect, test } from 'vitest';
import type { JournalEvent } from '../event/event.ts';
import { at, checked, dayNumber, event, plan, session, started } from '../examples/events.ts';
import { knowledge } from '../examples/knowledge.ts';
import { fold } from '../person/fold.ts';
import { advise } from './advise.ts';
import { on } from './examples.ts';

describe('what is in a session', () => {
  const bridge = { exercise: 'bridge', dose: { kind: 'reps', sets: 2, reps: 10 }, reasons: [] } as const;

  test('the doses of the plan, also where the exercise itself would begin lower; and how long it takes', () => {
    const today = on(0, started({ exercises: [bridge] })).session;
    expect(today?.exercises).toMatchObject([{ exercise: 'bridge', planned: 'bridge', dose: { sets: 2, reps: 10 } }]);
    expect(today?.minutes).toBe(2); // 2 × 10 × 5 s, 10 s of rest, 30 s to find the position
    expect(on(0, started()).session?.minutes).toBe(4);
  });

  test('the reasons of the plan for each', () => {
    const why = { rule: 'goal', because: [], sources: ['own'], certainty: 'expert' } as const;
    const squat = { ...bridge, exercise: 'squat' };
    const start = started({ exercises: [squat, { ...bridge, reasons: [why] }] });
    const reasons = (events: readonly JournalEvent[]) => on(1, events).session?.exercises.map((one) => one.reasons);
    expect(reasons(start)).toEqual([[], [why]]);
    const swap = event('exerciseSwapped', { from: 'bridge', to: 'tilt', why: 'choice' }, 0, 12);
    expect(reasons([...start, swap])).toEqual([[], [why]]);
  });

  test('another exercise in its place begins at its own first dose', () => {
    const swap = event('exerciseSwapped', { from: 'bridge', to: 'march', why: 'choice' }, 0, 12);
    const start = started({ exercises: [bridge] });
    expect(on(0, [...start, swap], 13).session?.exercises).toMatchObject([
      { exercise: 'march', planned: 'bridge', dose: { reps: 6 } },
    ]);
  });

  test('an exercise that we do not know any more is left out; with none left there is no session', () => {
    const gone = { ...bridge, exercise: 'gone' };
    const shown = on(0, started({ exercises: [gone, bridge] })).session?.exercises;
    expect(shown?.map(({ exercise }) => exercise)).toEqual(['bridge']);
    expect(on(0, started({ exercises: [gone] })).session).toBeUndefined();
    expect(on(0, started({ exercises: [] })).session).toBeUndefined();
  });

  test('each its own dose of the plan', () => {
    const squat = { ...bridge, exercise: 'squat', dose: { kind: 'reps', sets: 2, reps: 7 } } as const;
    const shown = on(0, started({ exercises: [bridge, squat] })).session?.exercises;
    expect(shown).toMatchObject([{ dose: { reps: 10 } }, { dose: { reps: 7 } }]);
  });

  test('one of the plan in the place of another begins at its own first dose', () => {
    const squat = { ...bridge, exercise: 'squat' };
    const swaps = [
      event('exerciseSwapped', { from: 'bridge', to: 'tilt', why: 'choice' }, 0, 12),
      event('exerciseSwapped', { from: 'squat', to: 'bridge', why: 'choice' }, 0, 13),
    ];
    const shown = on(0, [...started({ exercises: [bridge, squat] }), ...swaps], 14).session?.exercises;
    expect(shown?.[1]).toMatchObject({ exercise: 'bridge', planned: 'squat', dose: { reps: 8 } });
  });

  test('after the plan of the same day what was done counts', () => {
    const today = event('planAccepted', { plan: { ...plan, exercises: [bridge] }, rulesVersion: 'test' }, 1, 9);
    const done = session(1, { dose: { kind: 'reps', sets: 2, reps: 12 } });
    expect(on(1, [...started(), today, done], 20).session?.exercises[0]?.change.from).toMatchObject({ reps: 12 });
  });

  test('pain that is always high is taken into account, and it says so', () => {
    const high = [1, 2].map((count) => event('measured', { measure: 'pain', value: 6, day: dayNumber(count) }, count));
    const done = session(3, { during: 6 }, { painBefore: 6, painAfter: 6 });
    const today = on(5, [...started(), ...high, done]).session;
    expect(today?.exercises[0]?.change.reasons.map(({ rule }) => rule)).toContain('usual-pain-high');
  });

  test('done today is about today', () => {
    const events = [...started(), session(1)];
    expect([0, 1, 2].map((count) => on(count, events, 20).session?.doneToday)).toEqual([false, true, false]);
  });

  test('a new plan begins with its own doses', () => {
    const before = [...started(), session(1, { dose: { kind: 'reps', sets: 2, reps: 12 } })];
    const renewed = event('planAccepted', { plan: { ...plan, exercises: [bridge] }, rulesVersion: 'test' }, 3);
    expect(on(3, [...before, renewed], 13).session?.exercises[0]?.change.from).toMatchObject({ reps: 10 });
    expect(on(1, [...before], 20).session?.exercises[0]?.change.from).toMatchObject({ reps: 12 });
  });
});

test('a stop stays until a check of after that very session, not of an older one', () => {
  const legs = [...started(), session(1, { legSpread: true })];
  const alarm = (...events: readonly JournalEvent[]) =>
    on(4, [...legs, ...events]).session?.exercises[0]?.change.alarmCheck;
  expect(alarm()).toBe(true);
  expect(alarm(...checked('new-leg-sign', 0, 20))).toBe(true);
  expect(alarm(...checked('new-leg-sign', 2))).toBe(false);
  expect(alarm(...checked('new-leg-sign', 0, 20), ...checked('new-leg-sign', 2))).toBe(false);
  const [, verdict] = checked('new-leg-sign', 1);
  const [same] = [session(1)].map(({ at: moment }) => ({ ...verdict, id: 'same', at: moment }));
  expect(alarm(same as JournalEvent)).toBe(false);
  const later = session(3, { exercise: 'march' });
  expect(alarm(...checked('new-leg-sign', 2), later)).toBe(false);
});

describe('days of rest', () => {
  const rest = (daysPerWeek: number, done: readonly number[], today: number) =>
    on(today, [...started({ daysPerWeek }), ...done.map((count) => session(count))], 20).session;

  test.each<readonly [string, number, readonly number[], number, boolean]>([
    ['the sessions of the week are done', 4, [1, 2, 3, 4], 5, true],
    ['one is still open', 4, [1, 2, 3], 5, false],
    ['two on one day are one', 4, [1, 2, 3, 3], 5, false],
    ['six days ago still counts', 4, [1, 2, 3, 4], 7, true],
    ['seven days ago does not', 4, [1, 2, 3, 4], 8, false],
    ['today does not count', 4, [2, 3, 4, 5], 5, false],
    ['with one every day there is none', 7, [0, 1, 2, 3, 4, 5, 6], 7, false],
    ['six a week, six done', 6, [0, 1, 2, 3, 4, 5], 6, true],
    ['three a week: the day after one', 3, [4], 5, true],
    ['three a week: two days after one', 3, [4], 6, false],
    ['four a week: the day after one', 4, [4], 5, false],
  ])('%s', (_what, daysPerWeek, done, today, expected) => {
    expect(rest(daysPerWeek, done, today)?.restDay).toBe(expected);
    const reasons = rest(daysPerWeek, done, today)?.restReasons;
    expect(reasons).toMatchObject(expected ? [{ rule: 'rest-day', values: { days: daysPerWeek } }] : []);
    expect(reasons).toHaveLength(expected ? 1 : 0);
  });
});

describe('a step up the ladder', () => {
  const top = { dose: { kind: 'reps', sets: 2, reps: 12 } } as const;
  /** Two good sessions, everything at its highest dose. */
  const both = [9, 10].flatMap((count) => {
    const done = session(count, top);
    if (done.kind !== 'sessionDone') return [];
    const all = { ...done, data: { ...done.data, exercises: done.data.exercises.map((one) => ({ ...one, ...top })) } };
    const data = { session: `s${count}`, backToUsual: 'yes', anythingNew: 'no', pain: 1 } as const;
    return [
      all,
      event('checkedIn', { ...data, moment: 'next-morning' }, count + 1, 8),
      event('checkedIn', { ...data, moment: '48h' }, count + 2, 19),
    ];
  });
  const shown = (events: readonly JournalEvent[], known = knowledge) =>
    advise(fold(events, known), at(11), known).session?.exercises.map(({ exercise }) => exercise);
  const harder = (more: object) => ({
    ...knowledge,
    exercises: knowledge.exercises.map((one) => (one.id === 'march' ? { ...one, ...more } : one)),
  });
  const swap = (count: number) => event('exerciseSwapped', { from: 'squat', to: 'tilt', why: 'choice' }, count);

  test('a week after another place in the plan changed, and not before', () => {
    expect(shown([...started(), ...both])).toEqual(['march', 'squat']);
    expect(shown([...started(), swap(4), ...both])?.[0]).toBe('march');
    expect(shown([...started(), swap(5), ...both])?.[0]).toBe('bridge');
  });

  test('never above what was last done of it, not of it before that', () => {
    const before = [6, 6, 4].map((reps, index) =>
      session(index + 1, { exercise: 'march', dose: { kind: 'reps', sets: 2, reps } }),
    );
    const first = on(11, [...started(), ...before, ...both]).session?.exercises[0];
    expect(first).toMatchObject({ exercise: 'march', dose: { reps: 4 } });
  });

  test('not to one that stands in another place', () => {
    const also = { exercise: 'march', dose: { kind: 'reps', sets: 2, reps: 6 }, reasons: [] } as const;
    const start = started({ exercises: [...plan.exercises, also] });
    expect(shown([...start, ...both])).toEqual(['bridge', 'squat', 'march']);
  });

  test('not to one that needs something that is not at hand', () => {
    const told = (equipment: readonly string[]) =>
      event('answered', { check: 'plan-intake', answers: { equipment: [...equipment] } }, 0, 9, 30);
    const known = harder({ equipment: ['band'] });
    expect(shown([...started(), told([]), ...both], known)).toEqual(['bridge', 'squat']);
    expect(shown([...started(), told(['band']), ...both], known)).toEqual(['march', 'squat']);
  });

  test('when the first cannot, the next', () => {
    const ready = {
      ...knowledge,
      exercises: knowledge.exercises.flatMap((one): Exercise[] => {
        if (one.id === 'march') return [{ ...one, equipment: ['band'] }];
        return one.id === 'squat'
          ? [
              { ...one, harder: ['jump'] },
              { ...one, id: 'jump', easier: ['squat'] },
            ]
          : [one];
      }),
    };
    const bare = event('answered', { check: 'plan-intake', answers: { equipment: [] } }, 0, 9, 30);
    expect(shown([...started(), bare, ...both], ready)).toEqual(['bridge', 'jump']);
  });

  test('only one at a time, when two could', () => {
    const ready = {
      ...knowledge,
      exercises: knowledge.exercises.flatMap((one) =>
        one.id === 'squat'
          ? [
              { ...one, harder: ['jump'] },
              { ...one, id: 'jump', easier: ['squat'] },
            ]
          : [one],
      ),
    };
    expect(shown([...started(), ...both], ready)).toEqual(['march', 'squat']);
  });
});
