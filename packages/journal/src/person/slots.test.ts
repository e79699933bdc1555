import { expect, test } from 'vitest';
import { session, started } from '../examples/events.ts';
import { knowledge } from '../examples/knowledge.ts';
import { fold } from './fold.ts';

const slotsAfter = (...events: Parameters<typeof fold>[0][number][]) =>
  fold([...started(), ...events], knowledge).slots.map(({ planned, current }) => `${planned}: ${current}`);

test('down to an easier exercise and up to the planned one again: it has its own place back', () => {
  const down = session(3, { exercise: 'tilt', insteadOf: 'bridge' });
  expect(slotsAfter(down)).toEqual(['bridge: tilt', 'squat: squat']);
  expect(slotsAfter(down, session(12, { insteadOf: 'tilt' }))).toEqual(['bridge: bridge', 'squat: squat']);
});

test('an exercise that has no place in the plan takes none', () => {
  expect(slotsAfter(session(3, { exercise: 'march' }))).toEqual(['bridge: bridge', 'squat: squat']);
});
