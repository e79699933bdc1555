import { side } from '../camera.ts';
import { foot, lead, off } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { arms, armsOnFloor, backOnFloor, footOverFloor, legs, supine, thereAndBack, trunkDown } from './starts.ts';

const sole = [lead('forefootR', null, 2.9)];
const bent = { pose: pose(supine), goals: [lead('heelMiddleR', 42, 3.4), ...sole] };
const long = {
  pose: pose(supine, { hipR: 6, kneeR: 8, ankleR: -14 }),
  goals: [lead('heelMiddleR', 87.5, 3.4), ...off(sole)],
};

/** One heel slides away until the leg is nearly straight, and back. */
export const heelSlide: Motion = {
  camera: side,
  beats: thereAndBack(bent, long, 2.5, 0.8, 2.5),
  free: [...trunkDown, ...legs, ...arms],
  goals: [...backOnFloor(), ...foot('L', 46), ...armsOnFloor(), ...footOverFloor('R')],
};
