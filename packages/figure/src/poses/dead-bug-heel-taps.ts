import { side } from '../camera.ts';
import { above, lead, off } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose, type Side } from '../pose.ts';
import { backOnFloor, supine, trunkDown } from './starts.ts';

/** Hips and knees square, arms to the ceiling. */
export const tableTop = { hip: 90, knee: 90, ankle: 0, shoulder: 88, shoulderOut: 2, elbow: 2 };
const tapping = (s: Side) => [lead(`heelMiddle${s}`, null, 3.4)];
const start = { pose: pose(supine, tableTop), goals: [...off(tapping('R')), ...off(tapping('L'))] };
const right = { pose: pose(supine, tableTop, { hipR: 48, ankleR: 6 }), goals: [...tapping('R'), ...off(tapping('L'))] };
const left = { pose: pose(supine, tableTop, { hipL: 48, ankleL: 6 }), goals: [...off(tapping('R')), ...tapping('L')] };

/** One heel taps the floor and comes back, then the other; the low back keeps its contact. */
export const deadBugHeelTaps: Motion = {
  camera: side,
  other: {
    camera: { yaw: 48, pitch: 16 },
    layers: ['back', 'head', 'hips', 'shirt', 'armL', 'middle', 'armR', 'legL', 'legR', 'front'],
  },
  beats: [
    { to: right, seconds: 1.8 },
    { to: right, seconds: 0.3 },
    { to: start, seconds: 1.8 },
    { to: start, seconds: 0.3 },
    { to: left, seconds: 1.8 },
    { to: left, seconds: 0.3 },
    { to: start, seconds: 1.8 },
    { to: start, seconds: 0.3 },
  ],
  free: [...trunkDown, 'hip', 'knee'],
  goals: [...backOnFloor(), above('lowBack', 0)],
  stills: [0, 2, 6.2],
};
