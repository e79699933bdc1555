import { upright } from '../camera.ts';
import { lead, meet } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose, sides } from '../pose.ts';
import { feet, legs, reaching, standing, thereAndBack } from './starts.ts';

const hold = { shoulder: 34, shoulderOut: 10, shoulderTurn: -20, elbow: 124, grip: 0.7, hipOut: 8, hipTurn: 16 };
const tall = { pose: pose(standing, hold), goals: [lead('pelvis', 1, 91)] };
const low = {
  pose: pose(standing, hold, {
    x: -22,
    y: 54,
    pitch: -26,
    hip: 106,
    knee: 106,
    ankle: 28,
    hipOut: 16,
    lumbar: 6,
    neck: -16,
  }),
  goals: [lead('pelvis', -23, 52)],
};

/** A weight at the chest: hips down between the heels, thighs nearly level, and up. */
export const gobletSquat: Motion = {
  camera: upright,
  other: {
    camera: { yaw: 52, pitch: 6 },
    layers: ['back', 'hips', 'head', 'shirt', 'legL', 'legR', 'middle', 'armL', 'armR', 'front'],
  },
  hardBack: true,
  beats: thereAndBack(tall, low, 2.4, 0.4, 1.8),
  free: ['x', 'y', ...legs, 'hipOut', ...reaching],
  goals: [...feet(0, 17), ...sides.map((s) => meet(`palm${s}`, 'breast', [7, 4, s === 'R' ? 4 : -4]))],
  props: [{ kind: 'dumbbell', at: { by: ['palmL', 'palmR'] }, along: 'y', layer: 'middle' }],
};
