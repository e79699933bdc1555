import { knowledge } from '@rugwijs/clinical';
import { describe, expect, it } from 'vitest';
import { answersToKeep, type IntakeStep, questionsOf, stepsFor } from './steps.ts';

const all: readonly IntakeStep[] = [
  'wish-1',
  'wish-2',
  'wish-3',
  'now-1',
  'now-2',
  'now-3',
  'goal',
  'time',
  'place',
  'fear',
  'day',
  'limits',
  'walk',
  'phones',
];

describe('which screens', () => {
  it('nobody is asked about an activity that was not named', () => {
    expect(stepsFor({})).toEqual(['wish-1', 'time', 'place', 'fear', 'day', 'limits', 'walk', 'phones']);
  });

  it('one activity asks how it goes, for another, and for a goal', () => {
    expect(stepsFor({ 'activity-1': 'tuinieren' })).toEqual([
      'wish-1',
      'now-1',
      'wish-2',
      'goal',
      'time',
      'place',
      'fear',
      'day',
      'limits',
      'walk',
      'phones',
    ]);
  });

  it('three activities are the most', () => {
    const answers = { 'activity-1': 'a', 'activity-2': 'b', 'activity-3': 'c' };
    expect(stepsFor(answers).slice(0, 7)).toEqual(['wish-1', 'now-1', 'wish-2', 'now-2', 'wish-3', 'now-3', 'goal']);
  });

  it('every question of the plan in the table is asked on exactly one screen, or is an outside score', () => {
    const asked = all.flatMap((step) => questionsOf(step));
    const table = knowledge.questions.filter((question) => question.block === 'plan').map((question) => question.id);
    expect([...asked].sort()).toEqual(table.filter((id) => id !== 'start-back').sort());
    expect(new Set(asked).size).toBe(asked.length);
  });
});

it('an activity that was taken out again leaves nothing behind', () => {
  const answers = {
    'activity-1': '',
    'activity-1-now': 4,
    goal: 'activity-1',
    days: 3,
    'feared-1': ' ',
    'feared-1-harm': 5,
    pain: 6,
  };
  expect(answersToKeep(answers)).toEqual({ days: 3 });
});
