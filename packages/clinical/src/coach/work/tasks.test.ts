import { addDays, earlyWorkHelp, taskNow, type WorkDay, type WorkPlan } from '@rugwijs/core';
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

describe('away from the usual work', () => {
  const since = '2026-03-02';
  const away = { hoursFull: 36, hoursNow: 0, awaySince: since };
  const { awaySince: _, ...notAway } = away;
  const at = (day: string, hours: number) => ({ day, hours });
  const week = (monday: string, hours: number) => [0, 1, 2, 3].map((more) => at(addDays(monday, more), hours));

  test.each<readonly [string, Parameters<typeof earlyWorkHelp>[0], readonly WorkDay[], string, number | undefined]>([
    ['not away', notAway, [], '2026-03-20', undefined],
    ['thirteen days', away, [], '2026-03-15', undefined],
    ['two weeks', away, [], '2026-03-16', 14],
    ['two hours of 36 are agreed: not the usual work yet', { ...away, hoursNow: 2 }, [], '2026-03-16', 14],
    ['the usual hours are agreed', { ...away, hoursNow: 36 }, [], '2026-03-16', undefined],
    ['one hour was told: not the usual work yet', away, [at('2026-03-10', 1)], '2026-03-16', 14],
    ['part of the hours, week after week', away, week('2026-03-09', 6), '2026-03-30', 28],
    ['a week of the usual hours was told', away, week('2026-03-09', 9), '2026-03-16', undefined],
    ['a week of the usual hours, but before being away', away, week('2026-02-23', 9), '2026-03-16', 14],
    ['back for weeks, and the agreement saved again', away, week('2026-03-09', 9), '2026-04-29', undefined],
    ['back, and away again since then', { ...away, awaySince: '2026-04-06' }, week('2026-03-09', 9), '2026-04-29', 23],
    ['the usual hours, but over two weeks', away, [at('2026-03-15', 18), at('2026-03-16', 18)], '2026-03-17', 15],
  ])('%s', (_what, agreed, worked, today, days) => {
    const answer = earlyWorkHelp(agreed, worked, today, workKnowledge)?.because[0]?.answer;
    expect(answer).toBe(days);
  });
});
