import { describe, expect, test } from 'vitest';
import { at, checked, checkIn, dayNumber, event, session, started } from '../examples/events.ts';
import { knowledge } from '../examples/knowledge.ts';
import { fold } from '../person/fold.ts';
import { advise } from './advise.ts';
import { gaveVerdict, on, rulesOf, tap } from './examples.ts';

describe('before there is a plan', () => {
  test('an empty journal asks nothing and offers nothing', () => {
    expect(on(0, [])).toMatchObject({ week: 0, day: 0, checkIns: [], activities: [], rechecks: [] });
    expect(on(0, []).session).toBeUndefined();
    expect(on(0, []).recheck).toBeUndefined();
  });
});

describe('an ordinary day', () => {
  test('week and day of the plan, from 1', () => {
    expect(on(0, started())).toMatchObject({ week: 1, day: 1, mode: 'light' });
    expect(on(6, started())).toMatchObject({ week: 1, day: 7 });
    expect(on(7, started())).toMatchObject({ week: 2, day: 8 });
  });

  test('the first session has the doses of the plan', () => {
    const { session: today } = on(0, started());
    expect(today?.exercises.map(({ exercise, change }) => [exercise, change.step])).toEqual([
      ['bridge', 'new'],
      ['squat', 'new'],
    ]);
    expect(today?.minutes).toBeGreaterThan(0);
  });

  test('after a good session and a good morning the dose goes up, with its reason', () => {
    const today = on(1, [...started(), session(0), checkIn(0, 'next-morning')]).session;
    expect(today?.exercises[0]).toMatchObject({ exercise: 'bridge', dose: { reps: 10 }, change: { step: 'up' } });
    expect(rulesOf(today?.exercises[0]?.change.reasons)).toEqual(['back-to-usual']);
  });

  test('each exercise by its own answer', () => {
    const morning = checkIn(0, 'next-morning', { backToUsual: 'no', perExercise: { bridge: 'no', squat: 'yes' } });
    const today = on(1, [...started(), session(0), morning]).session;
    expect(today?.exercises.map(({ change }) => change.step)).toEqual(['hold', 'up']);
  });

  test('a session done today is done', () => {
    expect(on(0, [...started(), session(0)], 20).session).toMatchObject({ doneToday: true });
  });

  test('with three sessions a week the day after one is for rest, and says why', () => {
    const events = [...started({ daysPerWeek: 3 }), session(0)];
    expect(on(1, events).session).toMatchObject({ restDay: true });
    expect(rulesOf(on(1, events).session?.restReasons)).toEqual(['rest-day']);
    expect(on(2, events).session).toMatchObject({ restDay: false });
  });
});

describe('the ladder', () => {
  const top = { dose: { kind: 'reps', sets: 2, reps: 12 } } as const;
  const good = [9, 10].flatMap((count) => [session(count, top), checkIn(count, 'next-morning'), checkIn(count, '48h')]);
  /** Squat at its top as well, without a harder one. */
  const both = good.map((one) =>
    one.kind === 'sessionDone'
      ? { ...one, data: { ...one.data, exercises: one.data.exercises.map((done) => ({ ...done, ...top })) } }
      : one,
  );

  test('two good sessions at the highest dose: the harder one, at its first dose', () => {
    const today = on(11, [...started(), ...both]).session;
    expect(today?.exercises[0]).toMatchObject({ exercise: 'march', planned: 'bridge', dose: { reps: 6 } });
    expect(today?.exercises[0]?.change).toMatchObject({ step: 'up', exercise: 'march' });
    expect(rulesOf(today?.exercises[1]?.change.reasons)?.[0]).toBe('top-dose');
  });

  test('not while anything else rises', () => {
    const today = on(11, [...started(), ...good]).session;
    expect(today?.exercises[1]?.change.step).toBe('up');
    expect(rulesOf(today?.exercises[0]?.change.reasons)?.[0]).toBe('one-thing-at-a-time');
  });

  test('the harder one keeps its first dose for a week', () => {
    const march = { exercise: 'march', insteadOf: 'bridge', dose: { kind: 'reps', sets: 2, reps: 6 } } as const;
    const moved = [...started(), ...both, session(11, march), checkIn(11, 'next-morning')];
    const next = on(12, moved).session?.exercises[0];
    expect(next).toMatchObject({ exercise: 'march', dose: { reps: 6 }, change: { step: 'hold' } });
    expect(rulesOf(next?.change.reasons)?.[0]).toBe('one-thing-at-a-time');
    const later = [...moved, session(17, march), checkIn(17, 'next-morning')];
    expect(on(18, later).session?.exercises[0]?.dose).toMatchObject({ reps: 7 });
  });

  test('not in the week in which another place in the plan changed', () => {
    const swap = event('exerciseSwapped', { from: 'squat', to: 'tilt', why: 'choice' }, 6);
    const today = on(11, [...started(), swap, ...both]).session;
    expect(today?.exercises[0]?.change.step).toBe('hold');
  });

  test('not when it may not be done: radicular pattern keeps to level 2', () => {
    const harder = {
      ...knowledge,
      exercises: knowledge.exercises.map((one) => (one.id === 'march' ? { ...one, level: 3 as const } : one)),
    };
    const advice = advise(fold([...started(), ...both], harder), at(11), harder);
    expect(rulesOf(advice.session?.exercises[0]?.change.reasons)?.[0]).toBe('top-dose');
  });
});

describe('walking and what somebody wants to do again', () => {
  const walk = (count: number, amount = 10) =>
    event(
      'activityDone',
      { item: 'walking', amount, unit: 'minutes', day: dayNumber(count), trial: false, painBefore: 2, painAfter: 2 },
      count,
      14,
    );
  const trial = (count: number, amount: number) =>
    event(
      'activityDone',
      { item: 'activity-1', amount, unit: 'minutes', day: dayNumber(count), trial: true },
      count,
      15,
    );

  test('a week of walks, calm: a small step, a week ahead', () => {
    const week = [0, 1, 3, 4].map((count) => walk(count));
    expect(on(6, [...started(), ...week]).walking).toMatchObject({ minutes: 10, doneThisWeek: 4, targetDays: 5 });
    expect(on(7, [...started(), ...week]).walking).toMatchObject({
      minutes: 12,
      doneThisWeek: 0,
      change: { step: 'up' },
    });
  });

  test('in fixed steps: a tenth a week, whatever single days were like', () => {
    const week = [0, 1, 3].map((count) => walk(count, 25));
    const start = started({ mode: 'time-contingent', walking: { minutes: 20, daysPerWeek: 3, reasons: [] } });
    expect(on(7, [...start, ...week]).walking).toMatchObject({
      minutes: 22,
      change: { reasons: [{ rule: 'weekly-quota' }] },
    });
  });

  test('an empty week: 80 %, once', () => {
    expect(on(7, started()).walking).toMatchObject({
      minutes: 8,
      change: { step: 'down', reasons: [{ rule: 'restart' }] },
    });
    expect(on(28, started()).walking).toMatchObject({ minutes: 8, change: { step: 'hold' } });
  });

  test('an activity: three trials, then 80 % of their mean', () => {
    const [before] = on(3, [...started(), trial(1, 10), trial(2, 20)]).activities;
    expect(before).toMatchObject({ trialsLeft: 1, name: 'tuinieren' });
    expect(before?.quota).toBeUndefined();
    const [after] = on(4, [...started(), trial(1, 10), trial(2, 20), trial(3, 15)]).activities;
    expect(after).toMatchObject({ trialsLeft: 0, quota: 12 });
    expect(rulesOf(after?.reasons)).toEqual(['baseline-quota']);
  });
});

describe('a clock that was set back a day', () => {
  const events = [...started(), session(0), checkIn(0, 'next-morning'), gaveVerdict('call-gp-today', 2)];

  test('nothing is lost, and what was locked stays locked', () => {
    expect(on(1, events).locked?.verdict).toBe('call-gp-today');
    expect(on(-1, events).locked?.verdict).toBe('call-gp-today');
  });

  test('no restart, no gap, no step of time that did not pass', () => {
    const ahead = [...started(), session(5), checkIn(5, 'next-morning')];
    const advice = on(4, ahead);
    expect(advice.restart).toBeUndefined();
    expect(advice.day).toBe(5);
    expect(advice.session?.exercises[0]?.change.from).toMatchObject({ reps: 8 });
    expect(on(-3, ahead)).toMatchObject({ day: 1, week: 1 });
  });

  test('the one tap is asked on the day itself, not answered by a day that has not come', () => {
    expect(on(2, [...started(), ...checked('gap', 3), tap(3)]).recheck).toMatchObject({ kind: 'anything-new' });
  });
});
