import { side } from '../camera.ts';
import { pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { arms, armsOnFloor, backOnFloor, legs, supine, trunkDown } from './starts.ts';

const lying = { hip: 88, knee: 88, ankle: 0 };
const still = { pose: pose(supine, lying) };
const breathing = { pose: pose(supine, lying, { breath: 2 }) };

/** Resting: the lower legs lie on a chair, the back is flat. */
export const lieLegsOnChair: Motion = {
  camera: side,
  beats: [
    { to: breathing, seconds: 3, breath: 'in' },
    { to: still, seconds: 4, breath: 'out' },
  ],
  free: [...trunkDown, ...legs, ...arms],
  goals: [
    ...backOnFloor(),
    ...armsOnFloor(),
    pin('kneeR', 2, 52),
    pin('kneeL', 2, 52),
    pin('ankleR', null, 51),
    pin('ankleL', null, 51),
  ],
  props: [{ kind: 'chair', x: 30, facing: -1 }],
  stills: [0],
};
