import { describe, expect, test } from 'vitest';
import { activitiesNamed, goalNotGiven, wishedActivities } from './activities.ts';
import { rules } from './examples.ts';

const one = { 'activity-1': 'lezen' };

describe('activities to win back', () => {
  test('in the person’s own words, with the unit and the trials', () => {
    const answers = {
      'activity-1': ' lezen ',
      'activity-1-now': 3,
      'activity-3': 'dansen',
      'activity-3-unit': 'times',
      'activity-3-now': 'unknown',
      goal: 'activity-3',
    };
    expect(wishedActivities(answers, rules)).toEqual([
      { id: 'activity-1', name: 'lezen', rating: 3, isGoal: false, unit: 'minutes', trialsNeeded: 3 },
      { id: 'activity-3', name: 'dansen', isGoal: true, unit: 'times', trialsNeeded: 3 },
    ]);
  });

  test.each([
    [{}, []],
    [{ 'activity-1': 'unknown' }, []],
    [{ 'activity-1': '  ' }, []],
    [{ 'activity-2': 'dansen', 'activity-1': 'lezen' }, ['activity-1', 'activity-2']],
    [{ 'activity-4': 'dansen' }, []],
  ])('%j names %j', (answers, named) => {
    expect(activitiesNamed(answers)).toEqual(named);
  });

  test.each([
    [{ ...one, 'activity-2': 'dansen', goal: 'activity-2' }, 'activity-2'],
    [{ ...one, 'activity-2': 'dansen' }, 'activity-1'],
    [{ ...one, goal: 'activity-3' }, 'activity-1'],
    [{ ...one, goal: 'unknown' }, 'activity-1'],
    [{ 'activity-2': 'dansen', goal: 'activity-1' }, 'activity-2'],
  ])('the goal of %j is %s', (answers, goal) => {
    expect(wishedActivities(answers, rules).find(({ isGoal }) => isGoal)?.id).toBe(goal);
  });

  test.each([
    [{ ...one, goal: 'activity-1' }, false],
    [{ ...one, goal: 'activity-2' }, true],
    [{ ...one, goal: 'unknown' }, false],
    [one, false],
  ])('%j points at nothing: %s', (answers, nothing) => {
    expect(goalNotGiven(answers)).toBe(nothing);
  });
});
