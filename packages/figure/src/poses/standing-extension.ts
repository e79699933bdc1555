import { upright } from '../camera.ts';
import { lead, meet } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { feet, legs, reaching, standing, thereAndBack } from './starts.ts';

const hands = { shoulder: -40, shoulderOut: 24, shoulderTurn: -20, elbow: 74 };
const tall = { pose: pose(standing, hands), goals: [lead('pelvis', 1, null)] };
const back = {
  pose: pose(standing, hands, { pitch: 4, hip: -6, lumbar: -24, thorax: -10, neck: -8, shoulder: -50 }),
  goals: [lead('pelvis', 8, null)],
};

/** Hands on the back of the pelvis, lean back; the knees stay straight. */
export const standingExtension: Motion = {
  camera: upright,
  beats: thereAndBack(tall, back, 2, 1, 2),
  free: ['x', 'y', ...legs, ...reaching],
  goals: [...feet(0), meet('handR', 'sacrum', [-1, 2, 5]), meet('handL', 'sacrum', [-1, 2, -5])],
};
