import { side } from '../camera.ts';
import { foot, lead, loose, meet, off, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import {
  armsOverFloor,
  backOnFloor,
  footOverFloor,
  legs,
  reaching,
  supine,
  thereAndBack,
  trunkDown,
} from './starts.ts';

const down = loose([...foot('R', 42), pin('handR', null, 2.4), pin('handL', null, 2.4)]);
const held = [
  meet('handR', 'thighBackR', [-1, 0, 3]),
  meet('handL', 'thighBackR', [-1, 0, -3]),
  lead('kneeR', -16, 49),
];
const start = { pose: pose(supine), goals: [...down, ...off(held)] };
const hug = {
  pose: pose(supine, {
    hipR: 122,
    kneeR: 120,
    ankleR: -10,
    lumbar: 4,
    shoulder: 34,
    shoulderOut: 22,
    elbow: 46,
    neck: 6,
  }),
  goals: [...off(down), ...held],
};

/** Hands behind one thigh, the knee comes toward the chest. */
export const kneeToChest: Motion = {
  camera: side,
  beats: thereAndBack(start, hug, 2.5, 2, 2.5),
  free: [...trunkDown, ...legs, ...reaching, 'wrist'],
  goals: [...backOnFloor(), ...foot('L', 42), ...armsOverFloor(), ...footOverFloor('R')],
};
