import { upright } from '../camera.ts';
import { lead } from '../goals.ts';
import type { Motion, Stance } from '../motion.ts';
import { pose, type Side } from '../pose.ts';
import { standing } from './starts.ts';

const moments = 16;
const rise = 17;
const tread = 28;
const base = 2 * rise;
/** A foot is down for this share of the cycle, in which the body passes two steps. */
const down = 0.6;

/** Ankle of one foot at share t: put down in front on the next step, carried back and down by the climb, lifted again. */
function path(t: number): readonly [x: number, y: number, lift: number] {
  const carried = (share: number): readonly [number, number] => [
    tread / 2 + 4 - share * 2 * tread,
    base + 7.2 + rise / 2 - share * 2 * rise,
  ];
  if (t < down) return [...carried(t), 0];
  const s = (t - down) / (1 - down);
  const [from, to] = [carried(down), carried(0)];
  const ease = s * s * (3 - 2 * s);
  const rising = Math.sqrt(Math.sin((s * Math.PI) / 2));
  return [from[0] + (to[0] - from[0]) * ease, from[1] + (to[1] - from[1]) * rising + 7 * Math.sin(Math.PI * s), 1];
}

function moment(i: number): Stance {
  const t = i / moments;
  const leg = (side: Side, at: number) => {
    const [x, y, lift] = path(at % 1);
    const heel = Math.max(0, Math.min(1, ((at % 1) - 0.46) / 0.14)) * (lift === 0 ? 7 : 0);
    return [lead(`ankle${side}`, x + heel * 0.3, y + heel), lead(`ball${side}`, null, y - 7.2 + 2 * lift, null, lift ? 0.3 : 1)];
  };
  const bend = (at: number) => 32 + 30 * Math.cos(2 * Math.PI * (at + 0.06));
  const words = {
    x: -6,
    y: base + 88 + 1.5 * Math.cos(4 * Math.PI * (t + 0.1)),
    pitch: -9,
    hipR: bend(t),
    hipL: bend(t + 0.5),
    kneeR: bend(t) + 8,
    kneeL: bend(t + 0.5) + 8,
    shoulderL: 34,
    shoulderOutL: 26,
    elbowL: 40,
    gripL: 0.7,
    shoulderR: 2 - 16 * Math.cos(2 * Math.PI * t),
    elbowR: 24,
  };
  const rail = [lead('handL', 26, base + 94, -26)];
  return { pose: pose(standing, words), goals: [...leg('R', t), ...leg('L', t + 0.5), ...rail] };
}

/** Step after step, the whole foot on the tread, a hand along the rail. */
export const stairClimbing: Motion = {
  camera: upright,
  pace: 'flow',
  beats: Array.from({ length: moments }, (_, i) => ({ to: moment((i + 1) % moments), seconds: 2 / moments })),
  free: ['hip', 'knee', 'ankle', 'shoulderL', 'shoulderOutL', 'elbowL'],
  props: [
    { kind: 'stairs', rise, tread, perCycle: 2 },
    { kind: 'rail', from: [-42, base + 92 - 68 * (rise / tread), -26], to: [74, base + 92 + 48 * (rise / tread), -26] },
  ],
  stills: [0, 0.5, 1.5],
};
