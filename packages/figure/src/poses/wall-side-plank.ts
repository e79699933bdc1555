import { before, lead, off, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { reaching, standing, thereAndBack } from './starts.ts';

const wall = 80;
/** In line: the far heel comes up a little, because the pelvis leans along with the trunk. */
const inLine = [lead('elbowL', wall - 4, 121), lead('wristL', wall - 3, 146), lead('pelvis', 18.5, null)];
const heel = (height: number) => [lead('ankleR', null, height)];
const facing = { yaw: 90 };
const tall = {
  pose: pose(standing, facing, { shoulderOutL: 26, elbowL: 50, shoulderTurnL: 30 }),
  goals: [...off(inLine), ...heel(7.2)],
};
const lean = {
  pose: pose(standing, facing, { roll: -14, toeR: 18, shoulderOutL: 104, elbowL: 90, shoulderTurnL: 88, neckSide: 6 }),
  goals: [...inLine, ...heel(10.4)],
};

/** Sideways to the wall: lean on the forearm with the body in one straight line. */
export const wallSidePlank: Motion = {
  camera: { yaw: -14, pitch: 4 },
  beats: thereAndBack(tall, lean, 2, 4, 2),
  free: ['x', 'y', 'roll', 'hip', 'hipOut', 'knee', 'ankle', ...reaching],
  goals: [
    before('handL', wall - 2.5),
    before('wristL', wall - 3),
    before('elbowL', wall - 4),
    pin('ankleL', 3, 7.2, 0),
    pin('ballL', null, 0),
    pin('ankleR', -8, null, 0),
    pin('ballR', null, 0),
  ],
  props: [{ kind: 'wall', x: wall, height: 190 }],
  layers: ['back', 'hips', 'legL', 'legR', 'head', 'shirt', 'middle', 'armL', 'armR', 'front'],
};
