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

/** Where a foot is carried to by the climb, from the moment it is put down: back and down. The toes have room on the tread. */
const carried = (t: number): readonly [number, number] => [
  tread / 2 - 4.5 - t * 2 * tread,
  base + rise / 2 + 7.2 - t * 2 * rise,
];

/** Ankle of one foot at share t: standing, then first up and only then forward, past one step onto the next. */
function path(t: number): readonly [x: number, y: number, lift: number] {
  const [x, y] = carried(t);
  if (t < down) return [x, y, 0];
  const s = (t - down) / (1 - down);
  const late = Math.max(0, (s - 0.2) / 0.8);
  const high = s < 0.7 ? Math.sin((s / 1.4) * Math.PI) * 1.2 : 1 + 0.2 * Math.cos(((s - 0.7) / 0.6) * Math.PI);
  return [x + 2 * tread * late * late * (3 - 2 * late), y + 2 * rise * high, Math.sin(s * Math.PI)];
}

function moment(i: number): Stance {
  const t = i / moments;
  const leg = (side: Side, at: number) => {
    const [x, y, lift] = path(at % 1);
    const heel = Math.max(0, Math.min(1, ((at % 1) - 0.46) / 0.14)) * (lift === 0 ? 7 : 0);
    return [
      lead(`ankle${side}`, x + heel * 0.3, y + heel),
      lead(`ball${side}`, null, y - 7.2 + 2 * lift, null, lift ? 0.3 : 1),
      lead(`tip${side}`, null, y - 4.9, null, lift ? 0.05 : 1),
    ];
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
  free: ['hip', 'knee', 'ankle', 'toe', 'shoulderL', 'shoulderOutL', 'elbowL'],
  props: [
    { kind: 'stairs', rise, tread, perCycle: 2 },
    { kind: 'rail', from: [-42, base + 92 - 68 * (rise / tread), -26], to: [74, base + 92 + 48 * (rise / tread), -26] },
  ],
  stills: [0, 0.35, 1],
};
