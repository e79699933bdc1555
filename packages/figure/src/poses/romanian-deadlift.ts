import { upright } from '../camera.ts';
import { lead } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose, sides } from '../pose.ts';
import { feet, legs, reaching, standing, thereAndBack } from './starts.ts';

const trunk = { lumbar: -3, thorax: 5, neck: -4, elbow: 3, grip: 1 };
const hands = (x: number, y: number) => sides.map((s) => lead(`hand${s}`, x, y, s === 'R' ? 17 : -17));
const tall = { pose: pose(standing, trunk, { shoulder: 8 }), goals: [lead('pelvis', 1, null), ...hands(9, 76)] };
const low = {
  pose: pose(standing, trunk, { x: -22, y: 85, pitch: -80, hip: 88, knee: 18, ankle: 0, shoulder: 76, neck: -10 }),
  goals: [lead('pelvis', -24, null), ...hands(11, 30)],
};

/** Hips back, back long, the weights close to the legs down to mid-shin; and up. */
export const romanianDeadlift: Motion = {
  camera: upright,
  other: {
    camera: { yaw: 46, pitch: 6 },
    layers: ['back', 'legL', 'hips', 'legR', 'head', 'shirt', 'armL', 'armR', 'middle', 'front'],
  },
  hardBack: true,
  beats: thereAndBack(tall, low, 2.4, 0.4, 2),
  free: ['x', 'y', ...legs, ...reaching],
  goals: feet(0),
  props: sides.map(
    (s) => ({ kind: 'dumbbell', at: { by: [`hand${s}`] }, along: 'x', layer: s === 'R' ? 'front' : 'back' }) as const,
  ),
};
