import { upright } from '../camera.ts';
import { apart, lead, meet } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { feet, legs, reaching, standing, thereAndBack } from './starts.ts';

const hands = {
  shoulderR: 176,
  shoulderOutR: 14,
  shoulderTurnR: 20,
  elbowR: 140,
  shoulderL: -40,
  shoulderOutL: 20,
  shoulderTurnL: -60,
  elbowL: 80,
};
const trunk = { lumbar: -3, thorax: 5, neck: -4 };
const tall = {
  pose: pose(standing, trunk, hands),
  goals: [lead('pelvis', 1, null), apart('elbowR', 'shoulderR', -4, 24, 12, 0.3)],
};
const hinge = {
  pose: pose(standing, trunk, hands, { x: -18, y: 86, pitch: -56, hip: 62, knee: 20, ankle: 0 }),
  goals: [lead('pelvis', -20, null), apart('elbowR', 'shoulderR', 18, 17, 12, 0.3)],
};

/** A stick touches head, upper back and tailbone, and keeps touching while the hips go back. */
export const hipHinge: Motion = {
  camera: upright,
  hardBack: true,
  beats: thereAndBack(tall, hinge, 2.4, 0.8, 2.2),
  free: ['x', 'y', ...legs, ...reaching],
  goals: [...feet(0), meet('handR', 'stickHigh', [0, -9, 3]), meet('handL', 'lowBack', [-4, 0, -2])],
  props: [{ kind: 'stick', from: 'stickHigh', to: 'stickLow', layer: 'middle' }],
};
