import { lead, off, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { standing, thereAndBack } from './starts.ts';

const wall = 84;
const onWall = [lead('elbowL', wall - 4, 126), lead('wristL', wall - 3, 151)];
const facing = { yaw: 90 };
const tall = { pose: pose(standing, facing, { shoulderOutL: 60, elbowL: 80, shoulderTurnL: 60 }), goals: off(onWall) };
const lean = {
  pose: pose(standing, facing, {
    roll: -14,
    shoulderOutL: 92,
    elbowL: 90,
    shoulderTurnL: 88,
    shoulderL: 0,
    neckSide: 6,
  }),
  goals: onWall,
};

/** Sideways to the wall: lean on the forearm with the body in one straight line. */
export const wallSidePlank: Motion = {
  camera: { yaw: -14, pitch: 4 },
  beats: thereAndBack(tall, lean, 2, 4, 2),
  free: ['x', 'y', 'roll', 'hipOut', 'hip', 'knee', 'ankle', 'shoulderL', 'shoulderOutL', 'shoulderTurnL', 'elbowL'],
  goals: [
    pin('ankleR', -9, 7.2, 0),
    pin('ankleL', 6, 7.2, 0),
    pin('ballR', null, 0, null),
    pin('ballL', null, 0, null),
  ],
  props: [{ kind: 'wall', x: wall, height: 190 }],
  layers: ['back', 'hips', 'legL', 'legR', 'head', 'shirt', 'middle', 'armL', 'armR', 'front'],
};
