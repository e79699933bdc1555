import { upright } from '../camera.ts';
import { lapOrder } from '../draw/parts.ts';
import { lead, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { feet, legs, standing, thereAndBack } from './starts.ts';

const wall = -16;
const trunk = { x: -3, lumbar: -2, thorax: 4, neck: -2, elbow: 14 };
const tall = { pose: pose(standing, trunk, { y: 83, hip: 22, ankle: -16 }), goals: [lead('pelvis', null, 84)] };
const low = {
  pose: pose(standing, trunk, { y: 60, hip: 78, knee: 78, shoulder: 16 }),
  goals: [lead('pelvis', null, 60)],
};

/** The back slides down the wall as if there were a chair; hold. */
export const wallSit: Motion = {
  camera: upright,
  other: { camera: { yaw: 46, pitch: 6 }, layers: lapOrder },
  hardBack: true,
  beats: thereAndBack(tall, low, 2.2, 4, 2.2),
  free: ['x', 'y', 'pitch', ...legs],
  goals: [...feet(33), pin('sacrum', wall, null), pin('upperBack', wall, null)],
  props: [{ kind: 'wall', x: wall, height: 185 }],
};
