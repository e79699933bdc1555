import { side } from '../camera.ts';
import { foot, lead, meet, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { legs, reaching, standing, thereAndBack } from './starts.ts';

const half = {
  y: 50,
  hipR: 0,
  kneeR: 90,
  ankleR: -56,
  hipL: 90,
  kneeL: 90,
  ankleL: 0,
  shoulderR: -22,
  shoulderOutR: 22,
  elbowR: 76,
  shoulderTurnR: -30,
  shoulderL: 34,
  elbowL: 36,
};
const start = { pose: pose(standing, half), goals: [lead('pelvis', 0, null)] };
const shift = {
  pose: pose(standing, half, { x: 11, pitch: 9, lumbar: 6, hipR: -20, hipL: 92, kneeL: 106, ankleL: 16, kneeR: 72 }),
  goals: [lead('pelvis', 11, null)],
};

/** On one knee: tuck the pelvis under, then move the hips forward; the trunk stays upright. */
export const hipFlexorStretch: Motion = {
  camera: side,
  other: {
    camera: { yaw: 40, pitch: 8 },
    layers: ['back', 'legR', 'hips', 'head', 'shirt', 'middle', 'armR', 'legL', 'armL', 'front'],
  },
  beats: thereAndBack(start, shift, 2.4, 3, 2.4),
  free: ['x', 'y', ...legs, ...reaching],
  goals: [
    pin('kneeR', 1, 6),
    pin('tipR', null, 2.1),
    ...foot('L', 42),
    meet('palmL', 'kneeTopL', [-6, 2, 0]),
    meet('palmR', 'hipR', [-3, 11, 7]),
  ],
  props: [{ kind: 'mat', from: -62, to: 66 }],
};
