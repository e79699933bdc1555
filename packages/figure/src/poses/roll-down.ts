import { upright } from '../camera.ts';
import { lead, meet, off } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose, sides } from '../pose.ts';
import { feet, legs, reaching, standing } from './starts.ts';

const on = (spot: 'kneeTop' | 'shin', up: number) => sides.map((s) => meet(`hand${s}`, `${spot}${s}`, [1, up, 0]));
/** Soft knees. */
const knees = (x: number) => sides.map((s) => lead(`knee${s}`, x, null));
const tall = {
  pose: pose(standing, { shoulder: 10, knee: 8, hip: 4, ankle: 4 }),
  goals: [lead('pelvis', 0, 91.2), ...knees(2), ...off(on('kneeTop', 14))],
};
const half = {
  pose: pose(standing, { x: -6, pitch: -24, hip: 28, lumbar: 34, thorax: 32, neck: 24, shoulder: 62, knee: 12 }),
  goals: [lead('pelvis', -7, 89.6), ...knees(1), ...on('kneeTop', 4)],
};
const full = {
  pose: pose(standing, {
    x: -9,
    y: 90,
    pitch: -60,
    hip: 64,
    lumbar: 48,
    thorax: 38,
    neck: 24,
    shoulder: 96,
    elbow: 6,
    knee: 14,
    ankle: 4,
  }),
  goals: [lead('pelvis', -11, 88), ...knees(0), ...on('kneeTop', -22)],
};

/** Chin in, then roll down bone by bone: hands to the knees, then toward the shins; knees soft. */
export const rollDown: Motion = {
  camera: upright,
  beats: [
    { to: half, seconds: 2.4 },
    { to: full, seconds: 2.2 },
    { to: full, seconds: 1.2 },
    { to: half, seconds: 2.2 },
    { to: tall, seconds: 2.4 },
    { to: tall, seconds: 0.8 },
  ],
  free: ['x', 'y', ...legs, ...reaching],
  goals: feet(0),
  stills: [0, 2.4, 5.2],
};
