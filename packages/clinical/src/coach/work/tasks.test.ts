import { readdirSync, readFileSync } from 'node:fs';
import {
  addDays,
  demands,
  earlyWorkHelp,
  forbids,
  type Limit,
  taskLadder,
  taskNow,
  type WorkDay,
  type WorkTask,
} from '@rugwijs/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fearKnowledge } from '../fear/knowledge.ts';
import { workKnowledge } from './knowledge.ts';

/** Tasks come back one at a time, the easiest first, and never alone what a limit forbids; whoever is away long is told whom to talk to. */

const folder = new URL('../../../cases/coach/', import.meta.url);

interface TaskCase {
  readonly shows: string;
  readonly tasks: readonly WorkTask[];
  readonly done: Readonly<Record<string, number>>;
  readonly limits: readonly Limit[];
  /** `withHelp`: by task, the limits for which it is not for alone. */
  readonly expected: { readonly now: string | null; readonly withHelp: Readonly<Record<string, readonly Limit[]>> };
}

const cases: readonly TaskCase[] = readdirSync(folder)
  .filter((name) => name.startsWith('work-task-'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

describe('the task to practise now', () => {
  test.each(cases)('$shows', ({ tasks, done, limits, expected }) => {
    const days = Object.entries(done).flatMap(([task, times]) =>
      Array.from({ length: times }, () => ({ day: '2026-03-03', hours: 4, tasks: [task] })),
    );
    const ladder = taskLadder({ tasks }, { limits, answers: {} }, workKnowledge);
    const helped = ladder.filter(({ refused }) => refused.length > 0);
    const withHelp = Object.fromEntries(
      helped.map(({ task, refused }) => [task, refused.map(({ values }) => values?.limit)]),
    );
    expect({ now: taskNow(ladder, days, workKnowledge)?.task ?? null, withHelp }).toEqual(expected);
  });

  const everyLimit = [...new Set(Object.values(workKnowledge.notWith).flat())];
  const anyTask = fc.record({
    name: fc.constant('x'),
    hard: fc.integer({ min: 0, max: 10 }),
    demands: fc.subarray([...demands]),
  });
  const tasksOf = (told: readonly Omit<WorkTask, 'task'>[]) => told.map((one, i) => ({ ...one, task: `t${i}` }));

  test('law: what the ladder of fears refuses somebody alone is never the task of the day', () => {
    fc.assert(
      fc.property(fc.array(anyTask, { maxLength: 3 }), fc.subarray([...everyLimit]), (told, limits) => {
        const body = { limits, answers: {} };
        const now = taskNow(taskLadder({ tasks: tasksOf(told) }, body, workKnowledge), [], workKnowledge);
        if (now) expect(forbids(now, body, fearKnowledge)).toEqual([]);
      }),
    );
  });

  test('law: a task of which nothing was told is as careful as one that asks everything', () => {
    fc.assert(
      fc.property(fc.subarray([...everyLimit]), (limits) => {
        const refused = (asks?: WorkTask['demands']) => {
          const tasks = [{ task: 't', name: 'x', hard: 5 as const, ...(asks ? { demands: asks } : {}) }];
          return taskLadder({ tasks }, { limits, answers: {} }, workKnowledge)[0]?.refused;
        };
        expect(refused()).toEqual(refused(demands));
      }),
    );
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
    ['the last ordinary day itself is not being back', { ...away, hoursFull: 8 }, [at(since, 8)], '2026-03-16', 14],
    [
      'a week of the usual hours is, from the day after it',
      { ...away, hoursFull: 8 },
      [at('2026-03-03', 8)],
      '2026-03-16',
      undefined,
    ],
    ['back, and away again since then', { ...away, awaySince: '2026-04-06' }, week('2026-03-09', 9), '2026-04-29', 23],
    ['the usual hours, but over two weeks', away, [at('2026-03-15', 18), at('2026-03-16', 18)], '2026-03-17', 15],
  ])('%s', (_what, agreed, worked, today, days) => {
    const answer = earlyWorkHelp(agreed, worked, today, workKnowledge)?.because[0]?.answer;
    expect(answer).toBe(days);
  });
});
