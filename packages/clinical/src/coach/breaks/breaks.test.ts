import { readdirSync, readFileSync } from 'node:fs';
import {
  type BreakMovementId,
  type BreakPerson,
  breakMovementIds,
  breaksOn,
  breaksPrompter,
  choosePrompt,
  type Logs,
  nextMovement,
  suitable,
} from '@rugwijs/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exerciseTable } from '../../session/exercises.ts';
import { coachKnowledge } from '../coach-knowledge.ts';
import { breaksKnowledge } from './knowledge.ts';

interface Case extends BreakPerson {
  readonly shows: string;
  readonly expected: { readonly suits: readonly string[] };
}

const folder = new URL('../../../cases/coach/', import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.startsWith('breaks-'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Case);
const anybody: BreakPerson = { limits: [], mode: 'time-contingent', sittingOnly: false, easyOnly: false };
const day = '2026-03-02';

describe('what suits somebody at a desk', () => {
  test.each(cases)('$shows', (person) => {
    expect(suitable(person, exerciseTable, breaksKnowledge)).toEqual(person.expected.suits);
  });

  test('nothing needs the floor, and every exercise exists', () => {
    for (const id of breakMovementIds) {
      const { exercise } = breaksKnowledge.movements[id] as { exercise?: string };
      if (exercise === undefined) continue;
      const known = Object.values(exerciseTable).find((one) => one.id === exercise);
      expect([id, known?.onFloor]).toEqual([id, false]);
      expect(known?.level).toBeLessThanOrEqual(2);
    }
  });

  test('law: whatever somebody told, a change of posture is left, and one more limit never adds a movement', () => {
    const limits = fc.subarray([
      'pregnancy',
      'osteoporosis',
      'vertebral-fracture',
      'radicular',
      'stenosis',
      'spine-procedure',
      'heart',
      'new-hip-or-knee',
      'balance',
    ] as const);
    fc.assert(
      fc.property(limits, limits, fc.boolean(), (some, more, sittingOnly) => {
        const person = { ...anybody, limits: some, sittingOnly };
        const fewer = suitable({ ...person, limits: [...new Set([...some, ...more])] }, exerciseTable, breaksKnowledge);
        expect(fewer).toContain('posture-shift');
        expect(suitable(person, exerciseTable, breaksKnowledge)).toEqual(expect.arrayContaining([...fewer]));
      }),
    );
  });
});

describe('another one each time', () => {
  const next = (taken: readonly string[], skipped: readonly BreakMovementId[] = [], person = anybody) =>
    nextMovement(
      person,
      taken.map((movement) => ({ day, movement })),
      skipped,
      exerciseTable,
      breaksKnowledge,
    ).movement;

  test('in as many breaks as there are movements each comes once', () => {
    const taken: string[] = [];
    for (const _ of breakMovementIds) taken.push(next(taken));
    expect(new Set(taken).size).toBe(breakMovementIds.length);
    expect(next(taken)).toBe(taken[0]);
  });
  test('"een andere" gives another, and after all were skipped one comes back', () => {
    expect(next([], ['posture-shift'])).toBe('short-walk');
    expect(breakMovementIds).toContain(next([], [...breakMovementIds]));
  });
  test('law: never the one just done, as long as two suit', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...breakMovementIds), { minLength: 1 }), (taken) => {
        expect(next(taken)).not.toBe(taken.at(-1));
      }),
    );
  });
  test('what was left out is said, and not when somebody chose to sit', () => {
    const reasons = (person: BreakPerson) =>
      nextMovement(person, [], [], exerciseTable, breaksKnowledge).reasons.map(({ rule }) => rule);
    expect(reasons({ ...anybody, limits: ['osteoporosis'] })).toContain('breaks-left-out');
    expect(reasons(anybody)).not.toContain('breaks-left-out');
    expect(reasons({ ...anybody, sittingOnly: true })).not.toContain('breaks-left-out');
  });
});

test('counted per day', () => {
  expect(
    breaksOn(
      [
        { day, movement: 'a' },
        { day: '2026-03-03', movement: 'a' },
        { day, movement: 'b' },
      ],
      day,
    ),
  ).toBe(2);
});

describe('asking for attention', () => {
  const asks = (answers: object, week: number, paused: readonly object[] = []) =>
    choosePrompt(
      [breaksPrompter],
      {
        today: day,
        week,
        answers: answers as never,
        checks: [],
        logs: { paused, prompted: [] } as unknown as Logs,
        pain: [],
        sessions: [],
        flares: [],
        inFlare: false,
      },
      coachKnowledge,
    )?.tool;
  test.each([
    ['who sits for more than five hours, in the second week', { 'sitting-hours': 'over-5' }, 2, [], 'breaks'],
    ['not in the first week', { 'sitting-hours': 'over-5' }, 1, [], undefined],
    ['not who sits less', { 'sitting-hours': 'under-5' }, 2, [], undefined],
    ['not who uses it', { 'sitting-hours': 'over-5' }, 2, [{ day, movement: 'a' }], undefined],
  ])('%s', (_name, answers, week, paused, tool) => {
    expect(asks(answers, week, paused)).toBe(tool);
  });
});
