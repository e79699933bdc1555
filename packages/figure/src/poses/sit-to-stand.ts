import { upright } from '../camera.ts';
import { lapOrder } from '../draw/parts.ts';
import { lead } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { feet, legs, seated, standing } from './starts.ts';

const sit = { pose: pose(seated, { x: -30, shoulder: 30, elbow: 26 }), goals: [lead('seat', -34, 45.5)] };
const lean = {
  pose: pose(seated, {
    x: -30,
    pitch: -38,
    hip: 116,
    knee: 100,
    ankle: 14,
    neck: -22,
    lumbar: 3,
    shoulder: 70,
    elbow: 24,
  }),
  goals: [lead('seat', -33, 45.5)],
};
const tall = { pose: pose(standing, { x: 3 }), goals: [lead('seat', 0, 76, null, 0)] };

/** Nose over toes, then up; and slowly back onto the chair. */
export const sitToStand: Motion = {
  camera: upright,
  other: { camera: { yaw: 46, pitch: 8 }, layers: lapOrder },
  beats: [
    { to: lean, seconds: 1.3 },
    { to: tall, seconds: 1.5 },
    { to: tall, seconds: 0.8 },
    { to: lean, seconds: 2 },
    { to: sit, seconds: 1.2 },
    { to: sit, seconds: 0.8 },
  ],
  free: ['x', 'y', ...legs],
  goals: [...feet(0)],
  props: [{ kind: 'chair', x: -32 }],
  stills: [0, 1.3, 3.2],
};
