import { describe, expect, test } from 'vitest';
import { readHours, readPlan, type TypedPlan } from './read-form.ts';

const today = '2026-03-20';
const good: TypedPlan = { hoursFull: '32', hoursNow: '12', daysPerWeek: '3', awaySince: '', tasks: [] };

describe('the agreement as typed', () => {
  test.each<readonly [string, Partial<TypedPlan>, string]>([
    ['no hours of the contract', { hoursFull: '' }, 'hours-full'],
    ['words instead of hours', { hoursFull: 'veel' }, 'hours-full'],
    ['more hours than anybody works', { hoursFull: '61' }, 'hours-full'],
    ['more now than in the contract', { hoursNow: '33' }, 'hours-now'],
    ['below nothing', { hoursNow: '-1' }, 'hours-now'],
    ['eight days a week', { daysPerWeek: '8' }, 'days'],
    ['away since tomorrow', { awaySince: '2026-03-21' }, 'away'],
    ['a task without how hard it is', { tasks: [{ name: 'kratten', hard: undefined }] }, 'hard'],
  ])('%s', (_what, wrong, problem) => {
    expect(readPlan({ ...good, ...wrong }, today)).toBe(problem);
  });

  test('a good one, with empty lines left out', () => {
    const typed = {
      ...good,
      hoursNow: '7,5',
      awaySince: today,
      tasks: [
        { name: ' kratten ', hard: 8 },
        { name: '', hard: undefined },
      ],
    };
    expect(readPlan(typed, today)).toEqual({
      day: today,
      hoursFull: 32,
      hoursNow: 7.5,
      daysPerWeek: 3,
      awaySince: today,
      tasks: [{ task: 'task-1', name: 'kratten', hard: 8 }],
    });
  });

  test.each<readonly [string, number | undefined]>([
    ['8', 8],
    [' 7,25 ', 7.25],
    ['0', 0],
    ['1e1', undefined],
    ['7:30', undefined],
    ['100', undefined],
  ])('hours %j are %s', (typed, hours) => {
    expect(readHours(typed)).toBe(hours);
  });
});
