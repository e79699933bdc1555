import { side } from '../camera.ts';
import { apart, foot, lead, off, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { bridgeGoals, bridgeUp } from './bridge.ts';
import { arms, supine, thereAndBack, trunkDown } from './starts.ts';

const straight = { kneeR: 6, ankleR: 0 };
const level = [apart('kneeR', 'kneeL', null, 0)];
const down = {
  pose: pose(supine, straight, { hipR: 52 }),
  goals: [pin('sacrum', null, 0), lead('pelvis', null, 13, null, 0), ...off(level)],
};
const up = {
  pose: pose(bridgeUp, straight),
  goals: [pin('sacrum', null, 26, null, 0), lead('pelvis', null, 30.5), ...level],
};

/** One leg long, thighs side by side: the pelvis rises on the other leg. */
export const singleLegBridge: Motion = {
  camera: side,
  beats: thereAndBack(down, up, 2.5, 1.5, 2.5),
  free: [...trunkDown, 'hip', 'kneeL', 'ankleL', ...arms],
  goals: [...bridgeGoals, ...foot('L', 42)],
};
