import { lead, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { feet, legs, standing, thereAndBack } from './starts.ts';

const wall = -16;
const trunk = { x: -3, y: 89, hip: 14, knee: 20, shoulder: 10, shoulderOut: 6, elbow: 16, neck: 2 };
const hollow = {
  pose: pose(standing, trunk, { pitch: -30, lumbar: -35, thorax: 22 }),
  goals: [lead('upperBack', null, 123.6)],
};
const flat = {
  pose: pose(standing, trunk, { pitch: 8, lumbar: 8, thorax: 4, knee: 24 }),
  goals: [lead('upperBack', null, 124.7)],
};

/** Back to the wall, knees soft: the pelvis rolls back until the low back nears the wall; head and upper back stay. */
export const standingPelvicTilt: Motion = {
  // Straight from the side: only so the wall's edge is where the back touches it, and the hollow shows as a gap.
  camera: { yaw: 0, pitch: 4 },
  beats: thereAndBack(hollow, flat, 2, 1.5, 2),
  free: ['x', 'y', 'pitch', 'thorax', 'neck', ...legs],
  goals: [...feet(14), pin('upperBack', wall, null), pin('occiput', wall + 0.5, null), pin('sacrum', wall + 0.5, null)],
  props: [{ kind: 'wall', x: wall, height: 185 }],
};
