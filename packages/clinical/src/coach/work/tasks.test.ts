import { earlyWorkHelp, taskNow, type WorkDay, type WorkPlan } from '@rugwijs/core';
import { describe, expect, test } from 'vitest';
import { workKnowledge } from './knowledge.ts';

/** Tasks come back one at a time, the easiest first; whoever is away long is told whom to talk to. */

const plan: WorkPlan = {
  day: '2026-03-02',
  hoursFull: 32,
  hoursNow: 12,
  daysPerWeek: 3,
  tasks: [
    { task: 'crates', name: 'kratten', hard: 8 },
    { task: 'driving', name: 'rijden', hard: 4 },
    { task: 'stairs', name: 'trappen', hard: 4 },
  ],
};
const did = (...tasks: readonly string[]) => tasks.map((task) => ({ day: '2026-03-03', hours: 4, tasks: [task] }));

describe('the task to practise now', () => {
  test.each<readonly [string, readonly string[], string | undefined]>([
    ['nothing done yet: the easiest, as told first', [], 'driving'],
    ['done twice: still that one', ['driving', 'driving'], 'driving'],
    ['done three times: the next', ['driving', 'driving', 'driving'], 'stairs'],
    ['the hardest never jumps ahead', ['crates', 'crates', 'crates'], 'driving'],
    ['all three times', ['driving', 'stairs', 'crates'].flatMap((task) => [task, task, task]), undefined],
  ])('%s', (_what, tasks, expected) => {
    expect(taskNow(plan, did(...tasks), workKnowledge.taskTimes)?.task).toBe(expected);
  });
});

describe('away from work', () => {
  const since = '2026-03-02';
  const at = (day: string, hours: number) => [{ day, hours }];

  test.each<readonly [string, Parameters<typeof earlyWorkHelp>[0], readonly WorkDay[], string, boolean]>([
    ['not away', { hoursNow: 0 }, [], '2026-03-20', false],
    ['thirteen days', { awaySince: since, hoursNow: 0 }, [], '2026-03-15', false],
    ['two weeks', { awaySince: since, hoursNow: 0 }, [], '2026-03-16', true],
    ['two weeks, but part of the hours is worked', { awaySince: since, hoursNow: 12 }, [], '2026-03-16', false],
    ['work was told since', { awaySince: since, hoursNow: 0 }, at('2026-03-10', 4), '2026-03-16', false],
    ['no hours were told since', { awaySince: since, hoursNow: 0 }, at('2026-03-10', 0), '2026-03-16', true],
    ['work was told of the last day', { awaySince: since, hoursNow: 0 }, at(since, 8), '2026-03-16', true],
  ])('%s', (_what, agreed, worked, today, expected) => {
    expect(earlyWorkHelp(agreed, worked, today, workKnowledge) !== undefined).toBe(expected);
  });
});
