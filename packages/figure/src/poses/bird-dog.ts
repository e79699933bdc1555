import { side } from '../camera.ts';
import { pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { handDown, kneel, onAllFours, thereAndBack } from './starts.ts';

const level = { pose: pose(onAllFours) };
const long = {
  pose: pose(onAllFours, { hipR: 0, kneeR: 2, ankleR: -20, shoulderL: 170, elbowL: 2, wristL: 0, neck: -6 }),
};

/** One leg back and the opposite arm forward, level with the trunk; the pelvis stays square. */
export const birdDog: Motion = {
  camera: side,
  beats: thereAndBack(level, long, 2.5, 1.5, 2.5, 0.8),
  free: ['x', 'y', 'hipL', 'kneeL', 'ankleL', 'shoulderR', 'elbowR', 'wristR'],
  goals: [...kneel('L', -26), ...handDown('R', 19), pin('pelvis', -24, null)],
};
