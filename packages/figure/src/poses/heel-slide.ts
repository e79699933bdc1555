import { side } from '../camera.ts';
import { foot, lead } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { arms, armsOnFloor, backOnFloor, supine, thereAndBack, trunkDown } from './starts.ts';

const bent = { pose: pose(supine), goals: [lead('heelR', 40, 0)] };
const long = { pose: pose(supine, { hipR: 6, kneeR: 8, ankleR: -4 }), goals: [lead('heelR', 82, 0)] };

/** One heel slides away until the leg is nearly straight, and back. */
export const heelSlide: Motion = {
  camera: side,
  beats: thereAndBack(bent, long, 2.5, 0.8, 2.5),
  free: [...trunkDown, 'hip', 'knee', 'ankleL', ...arms],
  goals: [...backOnFloor(), ...foot('L', 46), ...armsOnFloor()],
};
