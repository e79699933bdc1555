import { earlyWorkHelp, taskNow, type WorkPlan } from '@rugwijs/core';
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
    expect(taskNow(plan, did(...tasks), 3)?.task).toBe(expected);
  });
});

describe('away from work', () => {
  test.each<readonly [string | undefined, string, boolean]>([
    [undefined, '2026-03-20', false],
    ['2026-03-02', '2026-03-15', false],
    ['2026-03-02', '2026-03-16', true],
  ])('since %s, on %s: help early is %s', (awaySince, today, expected) => {
    const away = awaySince === undefined ? {} : { awaySince };
    expect(earlyWorkHelp(away, today, workKnowledge) !== undefined).toBe(expected);
  });
});
