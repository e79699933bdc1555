import { expect, test } from 'vitest';
import { calm, did, exercise, next } from './examples.ts';

const tilt = exercise('tilt');
const ladder = { find: (id: string) => (id === 'tilt' ? tilt : undefined), mayDo: () => true, mayStepUp: true };
const tooMuch = [calm(1), did({ on: 3, legSpread: true })];
const back = (more: Partial<typeof ladder & { lastDose: () => typeof tilt.startDose }>) =>
  next(4, { exercise: exercise('bridge', { easier: ['tilt'] }), attempts: tooMuch, ladder: { ...ladder, ...more } }).to;

test('an easier exercise that comes in the place begins at its first dose', () => {
  expect(back({})).toEqual(tilt.startDose);
});

test('but never above what was last done of it, so that going down the ladder is no rise', () => {
  const less = { kind: 'reps', sets: 2, reps: 4 } as const;
  const more = { kind: 'reps', sets: 2, reps: 12 } as const;
  expect(back({ lastDose: () => less })).toEqual(less);
  expect(back({ lastDose: () => more })).toEqual(tilt.startDose);
  expect(back({ lastDose: () => ({ kind: 'reps', sets: 3, reps: 4 }) })).toEqual({ kind: 'reps', sets: 3, reps: 4 });
  expect(back({ lastDose: () => ({ kind: 'time', minutes: 1 }) })).toEqual(tilt.startDose);
});
