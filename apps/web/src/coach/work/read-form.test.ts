import type { WorkPlan } from '@rugwijs/core';
import { describe, expect, test } from 'vitest';
import { readHours, readPlan, type TypedPlan } from './read-form.ts';

const today = '2026-03-20';
const good: TypedPlan = { hoursFull: '32', hoursNow: '12', daysPerWeek: '3', awaySince: '', tasks: [] };

/** New ids are `new-1`, `new-2`, … */
function read(typed: TypedPlan, before: WorkPlan['tasks'] = []) {
  let count = 0;
  const newId = () => {
    count += 1;
    return `new-${count}`;
  };
  return readPlan(typed, before, today, newId);
}

describe('the agreement as typed', () => {
  test.each<readonly [string, Partial<TypedPlan>, string]>([
    ['no hours of the contract', { hoursFull: '' }, 'hours-full'],
    ['words instead of hours', { hoursFull: 'veel' }, 'hours-full'],
    ['more hours than anybody works', { hoursFull: '61' }, 'hours-full'],
    ['more now than in the contract', { hoursNow: '33' }, 'hours-now'],
    ['below nothing', { hoursNow: '-1' }, 'hours-now'],
    ['eight days a week', { daysPerWeek: '8' }, 'days'],
    ['away since tomorrow', { awaySince: '2026-03-21' }, 'away'],
    ['a task without how hard it is', { tasks: [{ name: 'kratten', hard: undefined, asks: [] }] }, 'hard'],
  ])('%s', (_what, wrong, problem) => {
    expect(read({ ...good, ...wrong })).toBe(problem);
  });

  test('a good one, with empty lines left out', () => {
    const typed: TypedPlan = {
      ...good,
      hoursNow: '7,5',
      awaySince: today,
      tasks: [
        { name: ' kratten ', hard: 8, asks: ['lift', 'bend'] },
        { name: 'mail', hard: 2, asks: ['none'] },
        { name: 'magazijn', hard: 3, asks: [] },
        { name: '', hard: undefined, asks: [] },
      ],
    };
    expect(read(typed)).toEqual({
      day: today,
      hoursFull: 32,
      hoursNow: 7.5,
      daysPerWeek: 3,
      awaySince: today,
      tasks: [
        { task: 'new-1', name: 'kratten', hard: 8, demands: ['lift', 'bend'] },
        { task: 'new-2', name: 'mail', hard: 2, demands: [] },
        { task: 'new-3', name: 'magazijn', hard: 3 },
      ],
    });
  });

  const crates = { task: 'task-1', name: 'kratten', hard: 8 } as const;
  const driving = { task: 'task-2', name: 'rijden', hard: 4 } as const;
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['the same two', ['kratten', 'rijden'], ['task-1', 'task-2']],
    ['the other way round', ['rijden', 'kratten'], ['task-2', 'task-1']],
    ['the first left out: the second stays what it was', ['', 'rijden'], ['task-2']],
    ['another in place of the first', ['trappen', 'rijden'], ['new-1', 'task-2']],
    ['the same name twice: what was done counts for one', ['kratten', 'kratten'], ['task-1', 'new-1']],
  ])('tasks of an agreement that changes: %s', (_what, names, ids) => {
    const tasks = names.map((name) => ({ name, hard: 5, asks: [] }));
    expect(read({ ...good, tasks }, [crates, driving])).toMatchObject({ tasks: ids.map((task) => ({ task })) });
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
