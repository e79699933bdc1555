import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { elbowDown, handOnHip, lowerFoot, onForearm, sidePlankFree, sidePlankView, upperFoot } from './side-plank.ts';
import { thereAndBack } from './starts.ts';

const both = { pose: pose(onForearm, { y: 36 }), goals: [upperFoot()] };
const lift = { pose: pose(onForearm, { y: 36, hipOutR: 28 }), goals: [upperFoot(48)] };

/** In the side plank the upper leg rises, toes forward, and comes down; the hips stay high. */
export const sidePlankLegLift: Motion = {
  ...sidePlankView,
  beats: thereAndBack(both, lift, 1.8, 1.2, 1.8),
  free: sidePlankFree,
  goals: [...elbowDown, ...lowerFoot, handOnHip],
  props: [{ kind: 'mat', from: -118, to: 56 }],
};
