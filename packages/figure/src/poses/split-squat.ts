import { upright } from '../camera.ts';
import { above, foot, lead, meet, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose, sides } from '../pose.ts';
import { legs, reaching, standing, thereAndBack } from './starts.ts';

const hips = { shoulder: -24, shoulderOut: 26, shoulderTurn: -30, elbow: 78, ankleL: -4, toeL: 50 };
const tall = {
  pose: pose(standing, hips, { y: 84, hipR: 22, kneeR: 6, hipL: -18, kneeL: 4 }),
  goals: [lead('pelvis', -6, 84)],
};
const low = {
  pose: pose(standing, hips, { y: 56, pitch: -6, hipR: 86, kneeR: 92, hipL: -8, kneeL: 84, ankleR: 6 }),
  goals: [lead('pelvis', -6, 56)],
};

/** A long step: straight down until the rear knee is near the floor, the front foot flat, and up. */
export const splitSquat: Motion = {
  camera: upright,
  other: {
    camera: { yaw: 46, pitch: 6 },
    layers: ['back', 'legL', 'hips', 'head', 'shirt', 'middle', 'legR', 'armL', 'armR', 'front'],
  },
  hardBack: true,
  beats: thereAndBack(tall, low, 2.2, 0.6, 1.8),
  free: ['x', 'y', ...legs, 'toeL', ...reaching],
  goals: [
    ...foot('R', 32),
    pin('forefootL', -52, 3.2),
    pin('tipL', null, 2.3),
    above('kneeL', 8),
    ...sides.map((s) => meet(`palm${s}`, `hip${s}`, [-2, 11, s === 'R' ? 7 : -7])),
  ],
};
