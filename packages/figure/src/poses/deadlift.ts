import { upright } from '../camera.ts';
import { lead } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose, sides } from '../pose.ts';
import { feet, legs, reaching, standing, thereAndBack } from './starts.ts';

const block = 14;
const handle = block + 22.5;
const trunk = { lumbar: 0, thorax: 6, neck: -8, elbow: 3, grip: 1, hipOut: 10, hipTurn: 10 };
const hands = (x: number, y: number) => sides.map((s) => lead(`hand${s}`, x, y, s === 'R' ? 3 : -3));
const set = {
  pose: pose(standing, trunk, { x: -24, y: 66, pitch: -52, hip: 100, knee: 66, ankle: 14, lumbar: 4, shoulder: 62 }),
  goals: [lead('pelvis', -26, null), ...hands(6, handle)],
};
const lock = { pose: pose(standing, trunk, { shoulder: 10 }), goals: [lead('pelvis', 1, null), ...hands(14, 76)] };

/** Hips back and above the knees, grip, and stand up tall with the weight close; and down. */
export const deadlift: Motion = {
  camera: upright,
  layers: ['back', 'armL', 'legL', 'hips', 'middle', 'legR', 'head', 'shirt', 'lapR', 'armR', 'front'],
  other: {
    camera: { yaw: 52, pitch: 8 },
    layers: ['back', 'legL', 'hips', 'legR', 'head', 'shirt', 'armL', 'middle', 'armR', 'front'],
  },
  beats: thereAndBack(set, lock, 2, 1, 2.2),
  free: ['x', 'y', ...legs, 'hipOut', ...reaching],
  goals: feet(0, 20),
  props: [
    { kind: 'box', from: -6, to: 18, height: block, depth: 10 },
    { kind: 'kettlebell', at: { by: ['handL', 'handR'] }, layer: 'middle' },
  ],
};
