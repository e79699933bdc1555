/** Damped least squares: bends the free channels until the goals are met, staying near the pose it starts from. */
import { type Body, bodyOf, limbOf, rebend } from './body.ts';
import { type Goal, misses } from './goals.ts';
import { type Channel, type Pose, rangeOf } from './pose.ts';

const nudge = 0.5;
const enough = 0.1;

/** A channel the solver may bend: its range, and how hard it is pulled back to the keyframe. */
interface Hinge {
  readonly channel: Channel;
  readonly limb: ReturnType<typeof limbOf>;
  readonly least: number;
  readonly most: number;
  readonly pull: number;
}

function hingeOf(channel: Channel): Hinge {
  const [least, most] = rangeOf(channel) ?? [-1e4, 1e4];
  const place = channel === 'x' || channel === 'y' || channel === 'z';
  return { channel, limb: limbOf(channel), least, most, pull: place ? 0.002 : 0.03 };
}

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
function stepped(from: Pose, hinges: readonly Hinge[], step: readonly number[]): Record<Channel, number> {
  const next = { ...from };
  hinges.forEach(({ channel, least, most }, i) => {
    next[channel] = clamp(from[channel] + clamp(step[i] ?? 0, -20, 20), least, most);
  });
  return next;
}

/** The part of the problem that stays while one pose is solved. */
interface Task {
  readonly wish: Pose;
  readonly hinges: readonly Hinge[];
  readonly goals: readonly Goal[];
}

/** A pose under trial: its body, what is missed, and the sum of squares of that. */
interface Trial {
  readonly pose: Record<Channel, number>;
  readonly body: Body;
  readonly missed: readonly number[];
  readonly cost: number;
}

const pulls = ({ wish, hinges }: Task, p: Pose) =>
  hinges.map(({ channel, pull }) => pull * (p[channel] - wish[channel]));

function trial(task: Task, pose: Record<Channel, number>): Trial {
  const body = bodyOf(pose);
  const missed = [...misses(body, task.goals), ...pulls(task, pose)];
  return { pose, body, missed, cost: product(missed, missed) };
}

/** What a small turn of each hinge changes in every miss, per degree. */
function slopesOf(task: Task, { pose, body, missed }: Trial): number[][] {
  return task.hinges.map(({ channel, limb }) => {
    const turned = { ...pose, [channel]: pose[channel] + nudge };
    const there = [...misses(rebend(body, turned, limb), task.goals, limb, missed), ...pulls(task, turned)];
    return there.map((value, i) => (value - (missed[i] ?? 0)) / nudge);
  });
}

/** One step of the search; the same trial when no step makes it better. */
function improve(task: Task, now: Trial, damping: { value: number }): Trial {
  const slopes = slopesOf(task, now);
  const downhill = slopes.map((row) => -product(row, now.missed));
  // A joint at the end of its range that would go further takes no part in this step.
  const stuck = task.hinges.map(({ channel, least, most }, i) => {
    const push = downhill[i] ?? 0;
    return (now.pose[channel] >= most && push > 0) || (now.pose[channel] <= least && push < 0);
  });
  const rows = slopes.map((row, i) => (stuck[i] ? row.map(() => 0) : row));
  const wanted = downhill.map((push, i) => (stuck[i] ? 0 : push));
  const square: number[][] = [];
  rows.forEach((row, i) => {
    square.push(rows.map((other, j) => (j < i ? (square[j]?.[i] ?? 0) : product(row, other))));
  });
  for (let attempt = 0; attempt < 6; attempt++) {
    const damped = square.map((row, i) => row.map((v, j) => (i === j ? v * (1 + damping.value) + 1e-6 : v)));
    const next = trial(task, stepped(now.pose, task.hinges, eliminate(damped, [...wanted])));
    if (next.cost <= now.cost) {
      damping.value = Math.max(1e-5, damping.value / 5);
      return next;
    }
    damping.value *= 8;
  }
  return now;
}

/**
 * The pose nearest to `wish` that meets the goals. `seed` is where the search starts (the answer of the frame before), so
 * that the solver stays on the same branch. A step that makes things worse is taken back and tried smaller (Levenberg and
 * Marquardt), so an unreachable goal ends in a compromise and not in a tangle.
 */
export function solve(wish: Pose, seed: Pose, free: readonly Channel[], goals: readonly Goal[], rounds = 12): Pose {
  const hinges = free.map(hingeOf);
  const task: Task = { wish, hinges, goals: goals.filter((goal) => goal.weight > 0) };
  const damping = { value: 1e-3 };
  let now = trial(task, stepped(seed, hinges, []));
  for (let round = 0; round < rounds; round++) {
    const before = now;
    now = improve(task, before, damping);
    const turned = Math.max(...free.map((channel) => Math.abs(now.pose[channel] - before.pose[channel])));
    // Less than half a hundredth of what is left is not worth another round.
    if (turned < enough || before.cost - now.cost < 0.005 * before.cost) break;
  }
  return now.pose;
}
