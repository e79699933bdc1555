import { side } from '../camera.ts';
import { above, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { arms, armsOnFloor, feet, legs, supine, thereAndBack } from './starts.ts';

const down = { pose: pose(supine), goals: [pin('sacrum', null, 0)] };
const up = {
  pose: pose(supine, { y: 36, pitch: 116, hip: 4, knee: 88, ankle: 4, lumbar: 0, thorax: 12, neck: 20, shoulder: -28 }),
  goals: [pin('sacrum', null, 26, null, 0)],
};

/** Heels press, the pelvis rises until shoulder, hip and knee are in one line. */
export const bridge: Motion = {
  camera: side,
  beats: thereAndBack(down, up, 2.5, 1.5, 2.5, 0.8),
  free: ['x', 'y', 'pitch', 'neck', ...legs, ...arms],
  goals: [pin('upperBack', -38, 0), above('shoulderBlade', 0), pin('occiput', null, 0), ...feet(42), ...armsOnFloor()],
};
