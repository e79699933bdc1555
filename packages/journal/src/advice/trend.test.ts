import { describe, expect, test } from 'vitest';
import type { JournalEvent } from '../event/event.ts';
import { at, calm, checked, dayNumber, event, plan, started } from '../examples/events.ts';
import { knowledge } from '../examples/knowledge.ts';
import { fold } from '../person/fold.ts';
import { advise } from './advise.ts';
import { on, rulesOf } from './examples.ts';
import { trendOf } from './hand-over.ts';

const asked = (answers: object, count = 0) =>
  event('answered', { check: 'intake', answers: { ...calm, ...answers } }, count, 7);
const rated = (value: number, count: number, activity = 'activity-1') =>
  event('measured', { measure: 'activity', activity, value, day: dayNumber(count) }, count);
const trend = (weeks: readonly number[], day: number, ...events: readonly JournalEvent[]) =>
  trendOf(fold(events, knowledge), weeks, dayNumber(day), knowledge);

describe('not improving', () => {
  test.each<readonly [string, number, readonly number[], number, boolean]>([
    ['2 better is better', 4, [4, 3, 3, 2], 28, false],
    ['less than 2 is not', 4, [4, 3, 3, 2.1], 28, true],
    ['not before day 28', 4, [4, 4, 4, 4], 27, false],
    ['worse', 4, [4, 5, 6, 7], 28, true],
    ['little pain that stayed little', 1, [1, 1, 1, 1], 28, false],
    ['a little more than little', 2, [2, 2, 2, 2], 28, true],
    ['nothing told since', 4, [], 28, false],
  ])('%s', (_what, answer, weeks, day, stuck) => {
    expect(trend(weeks, day, asked({ pain: answer })).notImproving).toBe(stuck);
  });

  test('compared with what was answered first, else with what was measured first', () => {
    const measured = [6, 4].map((value, index) =>
      event('measured', { measure: 'pain', value, day: dayNumber(index) }, index),
    );
    const silent = event('answered', { check: 'intake', answers: { fever: 'no' } }, 0, 7);
    expect(trend([4], 28, asked({ pain: 5 }), ...measured).facts['pain-first-week']).toBe(5);
    expect(trend([4], 28, silent, ...measured).facts['pain-first-week']).toBe(6);
    expect(trend([4.26], 28, silent).facts).toMatchObject({ 'pain-first-week': 4.3, 'pain-week': 4.3 });
    expect(trend([], 28, silent).facts['pain-week']).toBeUndefined();
  });

  test('an activity 2 better is better, counted from the rating in the plan or from the first one told', () => {
    const stuck = (...events: readonly JournalEvent[]) => trend([4, 4, 4, 4], 28, ...events).notImproving;
    expect(stuck(...started(), rated(5, 20))).toBe(false);
    expect(stuck(...started(), rated(4.9, 20))).toBe(true);
    expect(stuck(...started(), rated(2, 3, 'activity-2'), rated(4, 20, 'activity-2'))).toBe(false);
    expect(stuck(...started(), rated(3, 3, 'activity-2'), rated(4, 20, 'activity-2'))).toBe(true);
  });

  test('of several activities the one that gained most', () => {
    const events = [...started(), rated(4, 20), rated(1, 3, 'activity-2'), rated(4, 21, 'activity-2')];
    expect(trend([4], 28, ...events).facts).toMatchObject({ 'activity-first': 1, 'activity-now': 4 });
    const other = [...started(), rated(9, 20), rated(1, 3, 'activity-2'), rated(4, 21, 'activity-2')];
    expect(trend([4], 28, ...other).facts).toMatchObject({ 'activity-first': 3, 'activity-now': 9 });
  });

  test('of two that gained as much, the one told first', () => {
    const same = [...started(), rated(1, 3, 'activity-2'), rated(4, 20), rated(2, 21, 'activity-2')];
    expect(trend([4], 28, ...same).facts).toMatchObject({ 'activity-first': 1, 'activity-now': 2 });
    const more = [...started(), rated(1, 3, 'activity-2'), rated(5, 20), rated(2, 21, 'activity-2')];
    expect(trend([4], 28, ...more).facts).toMatchObject({ 'activity-first': 3, 'activity-now': 5 });
  });

  test('the days are those of the episode: a new whole check begins a new one', () => {
    expect(trend([4], 30, asked({})).facts['plan-day']).toBe(31);
    expect(trend([4], 30, asked({}), asked({}, 10)).facts['plan-day']).toBe(21);
    expect(trend([4], 30, event('planAccepted', { plan, rulesVersion: 'test' }, 4)).facts['plan-day']).toBe(27);
    expect(trend([4], 30).facts['plan-day']).toBe(1);
  });
});

describe('two weeks up: both 2 above the one before them', () => {
  test.each<readonly [readonly number[], boolean]>([
    [[3, 5, 5], true],
    [[3, 5, 4.9], false],
    [[3, 4.9, 6], false],
    [[5, 5], false],
    [[1, 5, 5, 5], false],
    [[1, 3, 5, 6], true],
    [[6, 3, 5, 5], true],
    [[], false],
  ])('%j: %s', (weeks, up) => {
    expect(trend(weeks, 28, asked({})).weeksUp).toBe(up);
  });
});

describe('who should look along', () => {
  const weekly = (values: readonly number[]) =>
    values.map((value, week) =>
      event('measured', { measure: 'pain', value, day: dayNumber(week * 7 + 1) }, week * 7 + 1),
    );
  const stuck = [...started(), ...weekly([4, 4, 4, 4, 4, 4])];
  const thin = (count: number, said = 'yes') =>
    event('answered', { check: 'month', answers: { 'weight-loss': said } }, count);

  test.each<readonly [string, number, readonly JournalEvent[], string | undefined]>([
    ['before six weeks never the GP for that', 41, [thin(30)], 'physiotherapist'],
    ['from six weeks on, with a sign that weighs', 42, [thin(30)], 'gp'],
    ['"weet ik niet" is no such sign', 42, [thin(30, 'unknown')], 'physiotherapist'],
    ['without a sign', 42, [], 'physiotherapist'],
  ])('%s', (_what, day, more, to) => {
    expect(on(day, [...stuck, ...more]).handOver?.to).toBe(to);
  });

  test('the GP hears both why, and by which sign', () => {
    const reasons = on(42, [...stuck, thin(30)]).handOver?.reasons;
    expect(rulesOf(reasons)).toEqual(['not-improving-soft-sign', 'not-improving-6-weeks']);
    expect(reasons?.[0]?.because).toEqual([{ question: 'weight-loss', answer: 'yes' }]);
    expect(reasons?.[1]?.because).toContainEqual({ question: 'pain-week', answer: 4 });
  });

  test('a sign without being stuck is for the check, not for here', () => {
    const better = [...started(), ...weekly([4, 3, 2, 2, 2, 2]), thin(30)];
    expect(on(42, better).handOver).toBeUndefined();
    const flares = [...better, event('flareStarted', { day: dayNumber(20) }, 20)];
    expect(on(42, flares).handOver).toMatchObject({ to: 'physiotherapist', reasons: [{ rule: 'flare-long' }] });
  });

  test('how many flare-ups this was about', () => {
    const many = [1, 9, 17, 25].flatMap((count) => [
      event('flareStarted', { day: dayNumber(count) }, count, 7),
      event('flareEnded', { day: dayNumber(count + 2) }, count + 2, 7),
    ]);
    const reason = on(27, [...started(), ...many]).handOver?.reasons[0];
    expect(reason).toMatchObject({ rule: 'flare-often', because: [{ question: 'flares-this-month', answer: 4 }] });
  });

  test('without a plan nobody is named', () => {
    const alone = [...checked('intake', 0), ...weekly([4, 4, 4, 4])];
    expect(advise(fold(alone, knowledge), at(30), knowledge).handOver).toBeUndefined();
  });
});
