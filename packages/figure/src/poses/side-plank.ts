import { facingOrder } from '../draw/parts.ts';
import { lead, meet, off, pin } from '../goals.ts';
import type { Motion, Viewpoint } from '../motion.ts';
import { pose } from '../pose.ts';
import { thereAndBack } from './starts.ts';

/** On the left side, facing us, on the forearm; the upper hand on the hip. */
export const onForearm = {
  x: -30,
  yaw: 90,
  roll: -72,
  ankle: -10,
  shoulderOutL: 92,
  shoulderTurnL: 45,
  elbowL: 90,
  shoulderOutR: 36,
  elbowR: 84,
  shoulderTurnR: -30,
};
/** The hip rests on the floor: the trunk bends up from there. */
export const hipDown = { y: 18.5, roll: -86, lumbarSide: 16, thoraxSide: 10 };
export const hipOnFloor = [lead('hipL', null, 9.6)];
export const elbowDown = [pin('elbowL', 26, 4.2, 0), pin('wristL', 43, 3, 18), pin('handL', null, 2.4)];
export const handOnHip = meet('palmR', 'hipR', [2, 7, 6]);
export const sidePlankFree = [
  'x',
  'y',
  'z',
  'roll',
  'lumbarSide',
  'hip',
  'hipOut',
  'shoulderL',
  'shoulderOutL',
  'shoulderTurnL',
  'elbowL',
  'shoulderR',
  'shoulderOutR',
  'shoulderTurnR',
  'elbowR',
] as const;
export const sidePlankView: Viewpoint = { camera: { yaw: -20, pitch: 12 }, layers: facingOrder };
/** The feet on one another, the lower one on its outer edge. */
export const lowerFoot = [pin('ankleL', -102, 4, 0), pin('forefootL', null, 3)];
export const upperFoot = (height = 11.5) => lead('ankleR', null, height, 1);

const down = { pose: pose(onForearm, hipDown, { hipOutL: 0 }), goals: hipOnFloor };
const line = { pose: pose(onForearm, { y: 36 }), goals: off(hipOnFloor) };

/** Legs long, feet together: the hips rise until shoulder, hip and foot are one line. */
export const sidePlank: Motion = {
  ...sidePlankView,
  beats: thereAndBack(down, line, 2, 3, 2),
  free: sidePlankFree,
  goals: [...elbowDown, ...lowerFoot, upperFoot(), handOnHip],
  props: [{ kind: 'mat', from: -118, to: 56 }],
};
