import { describe, expect, it } from 'vitest';
import type { KeptSession } from './kept.ts';
import { type Item, newPlay } from './player.ts';
import { doneCount, highestPain, recordOf } from './record.ts';

const item = (exercise: string, change: Partial<Item> = {}): Item => ({
  exercise,
  dose: { kind: 'reps', sets: 1, reps: 8 },
  planned: { kind: 'reps', sets: 1, reps: 8 },
  sides: 'together',
  secondsPerRep: 4,
  status: 'done',
  tooHeavy: false,
  ...change,
});

const session = (items: readonly Item[], change: Partial<KeptSession> = {}): KeptSession => ({
  version: 1,
  id: 's1',
  day: '2026-11-22',
  startedAt: '2026-11-22T10:00:00+01:00',
  stage: 'done',
  stopped: false,
  play: { ...newPlay([]), items },
  ...change,
});

describe('what a session leaves in the journal', () => {
  it('everything done: pain told once for the session belongs to every exercise', () => {
    const record = recordOf(
      session([item('bridge'), item('bird-dog')], { painBefore: 3, expected: 5, during: 2, painAfter: 3, effort: 4 }),
    );
    expect(record).toMatchObject({
      session: 's1',
      day: '2026-11-22',
      painBefore: 3,
      expectedPain: 5,
      painAfter: 3,
      stopped: false,
    });
    expect(record?.exercises.map((done) => [done.exercise, done.completed, done.during, done.effort])).toEqual([
      ['bridge', true, 2, 4],
      ['bird-dog', true, 2, 4],
    ]);
  });

  it('an exercise that hurt keeps its own number, place and signs; the others the number told for them', () => {
    const report = { during: 6, where: ['lower-leg'], legSpread: true, nerveSign: false };
    const record = recordOf(
      session([item('bridge', { status: 'stopped', report }), item('bird-dog')], { during: 1, stopped: true }),
    );
    expect(record?.exercises[0]).toMatchObject({ during: 6, where: ['lower-leg'], legSpread: true, completed: false });
    expect(record?.exercises[1]).toMatchObject({ during: 1, legSpread: false });
    expect(highestPain(session([item('bridge', { report })], { during: 1 }))).toBe(6);
  });

  it('what was not told is not in it', () => {
    const record = recordOf(session([item('bridge')]));
    expect(Object.keys(record ?? {}).sort()).toEqual(['day', 'exercises', 'session', 'stopped']);
    expect(Object.keys(record?.exercises[0] ?? {})).not.toContain('during');
  });

  it('skipped exercises and those never reached are left out; a half one is in it', () => {
    const items = [
      item('bridge', { status: 'skipped' }),
      item('bird-dog', { status: 'part', tooHeavy: true }),
      item('cat-cow', { status: 'todo' }),
    ];
    expect(recordOf(session(items))?.exercises).toMatchObject([
      { exercise: 'bird-dog', completed: false, tooHeavy: true },
    ]);
    expect(doneCount(session(items))).toEqual({ done: 0, of: 3 });
  });

  it('an exercise that was begun and left is in it as not completed', () => {
    const play = { ...newPlay([]), items: [item('bridge', { status: 'todo' })], motion: 'moving' as const, count: 3 };
    expect(recordOf(session([], { play }))?.exercises).toMatchObject([{ exercise: 'bridge', completed: false }]);
  });

  it('nothing done at all leaves nothing', () => {
    expect(recordOf(session([item('bridge', { status: 'skipped' })]))).toBeUndefined();
  });
});
