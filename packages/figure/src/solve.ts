/** Damped least squares: bends the free channels until the goals are met, staying near the pose it starts from. */
import { bodyOf } from './body.ts';
import { type Goal, misses } from './goals.ts';
import { type Channel, type Pose, rangeOf } from './pose.ts';

const pull = 0.03;
const nudge = 0.5;
const damping = 1e-3;

/** How hard a channel is pulled back to the keyframe: the place of the pelvis hardly, joint angles a little. */
const pullOf = (channel: Channel): number => (channel === 'x' || channel === 'y' || channel === 'z' ? 0.002 : pull);

/** Solves the small symmetric system A x = b in place by elimination. */
function eliminate(a: number[][], b: number[]): number[] {
  const n = b.length;
  for (let i = 0; i < n; i++) {
    const top = a[i] ?? [];
    for (let j = i + 1; j < n; j++) {
      const row = a[j] ?? [];
      const f = (row[i] ?? 0) / (top[i] || 1e-9);
      for (let k = i; k < n; k++) row[k] = (row[k] ?? 0) - f * (top[k] ?? 0);
      b[j] = (b[j] ?? 0) - f * (b[i] ?? 0);
    }
  }
  const x: number[] = new Array(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let sum = b[i] ?? 0;
    for (let k = i + 1; k < n; k++) sum -= (a[i]?.[k] ?? 0) * (x[k] ?? 0);
    x[i] = sum / (a[i]?.[i] || 1e-9);
  }
  return x;
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));

/**
 * The pose nearest to `wish` that meets the goals. `seed` is where the search starts (the answer of the frame before), so
 * that the solver stays on the same branch.
 */
export function solve(wish: Pose, seed: Pose, free: readonly Channel[], goals: readonly Goal[], rounds = 14): Pose {
  const now = { ...seed };
  const residual = (): number[] => [
    ...misses(bodyOf(now), goals),
    ...free.map((channel) => pullOf(channel) * (now[channel] - wish[channel])),
  ];
  for (let round = 0; round < rounds; round++) {
    const here = residual();
    const slopes = free.map((channel) => {
      const was = now[channel];
      now[channel] = was + nudge;
      const there = residual();
      now[channel] = was;
      return there.map((value, i) => (value - (here[i] ?? 0)) / nudge);
    });
    const product = (a: readonly number[], b: readonly number[]) => a.reduce((sum, v, i) => sum + v * (b[i] ?? 0), 0);
    const a = slopes.map((row, i) => slopes.map((other, j) => product(row, other) + (i === j ? damping : 0)));
    const step = eliminate(
      a,
      slopes.map((row) => -product(row, here)),
    );
    let largest = 0;
    free.forEach((channel, i) => {
      const d = clamp(step[i] ?? 0, -15, 15);
      const [least, most] = rangeOf(channel) ?? [-1e4, 1e4];
      const next = clamp(now[channel] + d, least, most);
      largest = Math.max(largest, Math.abs(next - now[channel]));
      now[channel] = next;
    });
    if (largest < 0.02) break;
  }
  return now;
}
