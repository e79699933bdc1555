import { side } from '../camera.ts';
import { apart, foot } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { armsOverFloor, backOnFloor, reaching, supine, thereAndBack, trunkDown } from './starts.ts';

const arms = { shoulder: 50, shoulderOut: 14, elbow: 60, grip: 0.8 };
const bent = {
  pose: pose(supine, arms, { hipR: 92, kneeR: 66, ankleR: 4 }),
  goals: [apart('handR', 'shoulderR', 22, 34, -6), apart('handL', 'shoulderL', 22, 34, 6)],
};
const long = {
  pose: pose(supine, arms, { hipR: 78, kneeR: 10, ankleR: 10 }),
  goals: [apart('handR', 'shoulderR', 26, 30, -6), apart('handL', 'shoulderL', 26, 30, 6)],
};

/** A towel round the forefoot: straighten the knee until the back of the thigh pulls a little. */
export const hamstringStretch: Motion = {
  camera: side,
  layers: ['back', 'armL', 'legL', 'hips', 'head', 'shirt', 'legR', 'middle', 'armR', 'front'],
  beats: thereAndBack(bent, long, 2.4, 3, 2.4),
  free: [...trunkDown, 'hipL', 'kneeL', 'ankleL', ...reaching],
  goals: [...backOnFloor(), ...foot('L', 44), ...armsOverFloor()],
  props: [{ kind: 'towel', through: ['handL', 'ballR', 'handR'], layer: 'middle' }],
};
