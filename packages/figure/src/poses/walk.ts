import { upright } from '../camera.ts';
import { facingOrder } from '../draw/parts.ts';
import { lead } from '../goals.ts';
import type { Motion, Stance } from '../motion.ts';
import { type PoseWords, pose, type Side } from '../pose.ts';
import { standing } from './starts.ts';

/** Sixteen moments of one stride; the floor moves back under the person at a steady pace. */
const moments = 16;
const stride = 60;
/** How far the ground goes by in one cycle (cm): the foot is down for six tenths of it. */
export const travel = stride / 0.6;

export const passingGround = {
  kind: 'ground',
  from: -70,
  to: 70,
  gap: travel / 2,
  gone: (phase: number) => phase * travel,
} as const;

/** Where the ankle and ball of one foot are at share t of the stride; 0 is heel strike, 0.6 is toe off. */
function path(t: number): { ankle: readonly [number, number]; ball: number } {
  if (t < 0.6) {
    const x = stride / 2 - (t / 0.6) * stride;
    const heelLift = Math.max(0, (t - 0.34) / 0.26) ** 1.6 * 13;
    const toeLift = Math.max(0, 1 - t / 0.09) * 7;
    return { ankle: [x + heelLift * 0.45, 7.2 + heelLift + toeLift * 0.28], ball: toeLift };
  }
  const s = (t - 0.6) / 0.4;
  const x = -stride / 2 + 13 * 0.45 * (1 - s) + stride * s * s * (3 - 2 * s);
  return {
    ankle: [x, 7.2 + 13 * (1 - s) ** 1.5 + 9 * Math.sin(Math.PI * s) ** 1.4],
    ball: 6 * Math.sin(Math.PI * s) + 7 * s ** 3,
  };
}

const wave = (t: number, shift = 0) => Math.cos((t + shift) * 2 * Math.PI);

/** What differs from an ordinary walk, at share t of the cycle. */
export type Gait = (t: number) => PoseWords;

function moment(i: number, gait: Gait): Stance {
  const t = i / moments;
  const leg = (side: Side, at: number) => {
    const { ankle, ball } = path(at % 1);
    const down = at % 1 < 0.62;
    return [
      lead(`ankle${side}`, ankle[0], ankle[1]),
      lead(`ball${side}`, null, ball),
      lead(`tip${side}`, null, ball + 2.3, null, down && ball < 1 ? 1 : 0.05),
    ];
  };
  const hip = (at: number) => 8 + 22 * wave(at, 0.02);
  const knee = (at: number) =>
    8 + 55 * Math.exp(-((((at % 1) - 0.73) / 0.1) ** 2)) + 12 * Math.exp(-((((at % 1) - 0.14) / 0.08) ** 2));
  const words = {
    y: 89.2 - 1.3 * wave(2 * t),
    pitch: -3,
    twist: -4 * wave(t),
    lumbar: -4,
    thoraxTurn: 5 * wave(t),
    hipR: hip(t),
    hipL: hip(t + 0.5),
    kneeR: knee(t),
    kneeL: knee(t + 0.5),
    toeR: 30 * Math.exp(-(((t - 0.58) / 0.1) ** 2)),
    toeL: 30 * Math.exp(-(((((t + 0.5) % 1) - 0.58) / 0.1) ** 2)),
    shoulderR: 1 - 22 * wave(t),
    shoulderL: 1 + 22 * wave(t),
    elbowR: 22 - 8 * wave(t),
    elbowL: 22 + 8 * wave(t),
    neck: 0,
    ...gait(t),
  };
  return { pose: pose(standing, words), goals: [...leg('R', t), ...leg('L', t + 0.5)] };
}

/** A walk in which the ground passes by: so many seconds a stride (two steps). */
export const walkWith = (seconds: number, gait: Gait): Motion => ({
  camera: upright,
  pace: 'flow',
  beats: Array.from({ length: moments }, (_, i) => ({
    to: moment((i + 1) % moments, gait),
    seconds: seconds / moments,
  })),
  free: ['hip', 'knee', 'ankle', 'toe'],
  props: [passingGround],
  stills: [0, seconds / 4, (seconds * 3) / 4],
});

/** Walking on the spot: the ground moves. */
export const walk: Motion = {
  ...walkWith(1.15, () => ({})),
  other: { camera: { yaw: 60, pitch: 5 }, layers: facingOrder },
  props: [],
};
