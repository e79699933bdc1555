import { upright } from '../camera.ts';
import { meet, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { feet, legs, reaching, standing, thereAndBack } from './starts.ts';

const wall = -16;
const trunk = { x: -3, y: 89, hip: 14, knee: 22, shoulder: 40, shoulderOut: 6, shoulderTurn: -60, elbow: 120, neck: 2 };
const hollow = { pose: pose(standing, trunk, { pitch: -20, lumbar: -33, thorax: 12 }) };
const flat = { pose: pose(standing, trunk, { pitch: 12, lumbar: 14, thorax: 6, knee: 26, hip: 10 }) };

/** Back to the wall, knees soft: the pelvis rolls back until the low back nears the wall. */
export const standingPelvicTilt: Motion = {
  camera: upright,
  beats: thereAndBack(hollow, flat, 2, 1.5, 2),
  free: ['x', 'y', ...legs, ...reaching],
  goals: [
    ...feet(14),
    pin('upperBack', wall, null),
    pin('sacrum', wall + 0.5, null),
    meet('handR', 'shoulderL', [6, -4, 2]),
    meet('handL', 'shoulderR', [6, -4, -2]),
  ],
  props: [{ kind: 'wall', x: wall, height: 185 }],
};
