/** Damped least squares: bends the free channels until the goals are met, staying near the pose it starts from. */
import { type Body, bodyOf, limbOf, rebend } from './body.ts';
import { type Goal, misses } from './goals.ts';
import { type Channel, type Pose, rangeOf } from './pose.ts';

const nudge = 0.5;
const enough = 0.1;

/** How hard a channel is pulled back to the keyframe: the place of the pelvis hardly, joint angles a little. */
const pullOf = (channel: Channel): number => (channel === 'x' || channel === 'y' || channel === 'z' ? 0.002 : 0.03);

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));

function product(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

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

/** The pose after a step, inside the human range of every joint. */
function stepped(from: Pose, free: readonly Channel[], step: readonly number[]): Record<Channel, number> {
  const next = { ...from };
  free.forEach((channel, i) => {
    const [least, most] = rangeOf(channel) ?? [-1e4, 1e4];
    next[channel] = clamp(from[channel] + clamp(step[i] ?? 0, -20, 20), least, most);
  });
  return next;
}

/**
 * The pose nearest to `wish` that meets the goals. `seed` is where the search starts (the answer of the frame before), so
 * that the solver stays on the same branch. A step that makes things worse is taken back and tried smaller (Levenberg and
 * Marquardt), so an unreachable goal ends in a compromise and not in a tangle.
 */
export function solve(wish: Pose, seed: Pose, free: readonly Channel[], goals: readonly Goal[], rounds = 12): Pose {
  const active = goals.filter((goal) => goal.weight > 0);
  const pulls = (p: Pose) => free.map((channel) => pullOf(channel) * (p[channel] - wish[channel]));
  const missesOf = (of: Body): number[] => [...misses(of, active), ...pulls(of.pose)];
  let now = stepped(seed, free, []);
  let body = bodyOf(now);
  let here = missesOf(body);
  let cost = product(here, here);
  let damping = 1e-3;
  for (let round = 0; round < rounds; round++) {
    const slopes = free.map((channel) => {
      const was = now[channel];
      now[channel] = was + nudge;
      const limb = limbOf(channel);
      const there = [...misses(rebend(body, now, limb), active, limb, here), ...pulls(now)];
      now[channel] = was;
      return there.map((value, i) => (value - (here[i] ?? 0)) / nudge);
    });
    const downhill = slopes.map((row) => -product(row, here));
    // A joint at the end of its range that would go further takes no part in this step.
    const stuck = free.map((channel, i) => {
      const [least, most] = rangeOf(channel) ?? [-1e4, 1e4];
      return (now[channel] >= most && (downhill[i] ?? 0) > 0) || (now[channel] <= least && (downhill[i] ?? 0) < 0);
    });
    const rows = slopes.map((row, i) => (stuck[i] ? row.map(() => 0) : row));
    const square = rows.map((row) => rows.map((other) => product(row, other)));
    stuck.forEach((is, i) => {
      if (is) downhill[i] = 0;
    });
    let largest = 0;
    let gained = false;
    for (let attempt = 0; attempt < 6; attempt++) {
      const damped = square.map((row, i) => row.map((v, j) => (i === j ? v * (1 + damping) + 1e-6 : v)));
      const next = stepped(now, free, eliminate(damped, [...downhill]));
      const nextBody = bodyOf(next);
      const there = missesOf(nextBody);
      const nextCost = product(there, there);
      if (nextCost <= cost) {
        const before = now;
        largest = Math.max(...free.map((channel) => Math.abs(next[channel] - before[channel])));
        // No gain worth another round: half a hundredth of what is left.
        if (cost - nextCost > 0.005 * cost) gained = true;
        [now, body, here, cost] = [next, nextBody, there, nextCost];
        damping = Math.max(1e-5, damping / 5);
        break;
      }
      damping *= 8;
    }
    if (largest < enough || !gained) break;
  }
  return now;
}
