import { upright } from '../camera.ts';
import { lapOrder } from '../draw/parts.ts';
import { lead } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { chair, feet, legs, standing, thereAndBack } from './starts.ts';

const tall = { pose: pose(standing, { x: 2, shoulder: 40 }), goals: [lead('seat', -1, 78, null, 0)] };
const tap = {
  pose: pose(standing, {
    x: -30,
    y: 60,
    pitch: -32,
    hip: 98,
    knee: 92,
    ankle: 20,
    lumbar: 2,
    neck: -18,
    shoulder: 118,
    shoulderOut: 2,
    elbow: 4,
  }),
  goals: [lead('seat', -28, 46.5)],
};

/** Hips back and down until they tap the chair, arms forward, and up. */
export const chairSquat: Motion = {
  camera: upright,
  other: { camera: { yaw: 50, pitch: 8 }, layers: lapOrder },
  hardBack: true,
  beats: thereAndBack(tall, tap, 2.4, 0.3, 1.8),
  free: ['x', 'y', ...legs],
  goals: feet(0),
  props: [chair],
};
