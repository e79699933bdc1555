/** The way from one stance to the next: poses that keep every contact, and what lies between them. */
import { blendGoals } from './goals.ts';
import type { Motion, Stance } from './motion.ts';
import { blend, type Channel, channels, type LimbChannel, type Pose, sides } from './pose.ts';
import { solve } from './solve.ts';

/** Solved poses between two stances, evenly spaced over the way (not over the time). */
export type Way = readonly Pose[];

const steps = 6;

function freeChannels(motion: Motion): readonly Channel[] {
  const known = new Set<string>(channels);
  return (motion.free ?? []).flatMap((name) =>
    known.has(name) ? [name as Channel] : sides.map((side) => `${name as LimbChannel}${side}` as const),
  );
}

/** Solves the way; `first` is the pose in which the stance it leaves was solved before. */
export function solveWay(motion: Motion, from: Stance, to: Stance, first: Pose | undefined): Pose[] {
  const free = freeChannels(motion);
  const own = motion.goals ?? [];
  const count = from === to ? 0 : motion.pace === 'flow' ? 1 : steps;
  if (count === 0 && first) return [first];
  const way: Pose[] = [];
  let wishBefore = from.pose;
  let before = first;
  for (let i = 0; i <= count; i++) {
    const share = count === 0 ? 0 : i / count;
    const wish = blend(from.pose, to.pose, share);
    if (i === 0 && first) {
      way.push(first);
      continue;
    }
    const goals = [...own, ...blendGoals(from.goals ?? [], to.goals ?? [], share)];
    const seed = { ...wish };
    if (before) for (const channel of free) seed[channel] = before[channel] + (wish[channel] - wishBefore[channel]);
    before = goals.length === 0 ? wish : solve(wish, seed, free, goals, before ? 14 : 60);
    way.push(before);
    wishBefore = wish;
  }
  return way;
}

/** Ends in the pose a stance had before, so that the cycle closes: the small difference is spread over the way. */
export function landed(way: Way, end: Pose | undefined): Way {
  const last = way.at(-1);
  if (!end || !last) return way;
  return way.map((pose, i) => {
    const share = i / Math.max(1, way.length - 1);
    const full = {} as Record<Channel, number>;
    for (const channel of channels) full[channel] = pose[channel] + share * (end[channel] - last[channel]);
    return full;
  });
}

/** Cubic through the solved poses: contacts stay put between them. */
export function along(way: Way, share: number, round: boolean): Pose {
  const n = way.length - 1;
  const place = Math.max(0, Math.min(n, share * n));
  const i = Math.min(n - 1, Math.floor(place));
  if (n < 1) return way[0] as Pose;
  const t = place - i;
  const pick = (j: number): Pose => {
    const k = round ? (j + n) % n : Math.max(0, Math.min(n, j));
    return way[k] as Pose;
  };
  const [a, b, c, d] = [pick(i - 1), pick(i), pick(i + 1), pick(i + 2)];
  // At the ends the missing neighbour is mirrored, so that the curve does not flatten there.
  const before = (ch: Channel) => (i === 0 && !round ? 2 * b[ch] - c[ch] : a[ch]);
  const after = (ch: Channel) => (i === n - 1 && !round ? 2 * c[ch] - b[ch] : d[ch]);
  const out = {} as Record<Channel, number>;
  for (const ch of channels) {
    const [p0, p1, p2, p3] = [before(ch), b[ch], c[ch], after(ch)];
    out[ch] = p1 + 0.5 * t * (p2 - p0 + t * (2 * p0 - 5 * p1 + 4 * p2 - p3 + t * (3 * (p1 - p2) + p3 - p0)));
  }
  return out;
}
