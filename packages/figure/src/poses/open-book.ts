import { meet, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { thereAndBack } from './starts.ts';

/** On the left side, facing us, hips and knees square, a cushion under the head. */
const sideLying = {
  x: -8,
  y: 18.5,
  yaw: 90,
  roll: -85,
  hip: 86,
  knee: 90,
  ankle: -4,
  hipOutL: -2,
  shoulder: 88,
  elbow: 6,
  lumbarSide: 4,
  thoraxSide: 2,
  neckSide: -24,
};
const closed = { pose: pose(sideLying, { shoulderOutR: -26 }) };
const open = {
  pose: pose(sideLying, { lumbarTurn: 12, thoraxTurn: 44, neckTurn: 44, shoulderR: 84, shoulderOutR: 86, elbowR: 10 }),
};

/** The upper arm opens backwards like a page, the chest and the eyes follow; the knees stay together. */
export const openBook: Motion = {
  camera: { yaw: -22, pitch: 44 },
  layers: ['back', 'armL', 'head', 'hips', 'shirt', 'middle', 'legL', 'legR', 'armR', 'front'],
  beats: thereAndBack(closed, open, 3, 2, 3),
  free: ['hipR', 'hipOutR', 'hipTurnR', 'shoulderL', 'shoulderOutL', 'shoulderTurnL', 'elbowL'],
  goals: [
    meet('ankleR', 'ankleL', [0, 8, 0]),
    meet('kneeR', 'kneeL', [0, 13, 0]),
    pin('elbowL', null, 4.4),
    pin('wristL', 36, 3, 46),
    pin('handL', null, 2.4),
  ],
  props: [
    { kind: 'mat', from: -62, to: 96 },
    { kind: 'pillow', x: 57, z: 4, y: 5.5, thick: 5.5 },
  ],
};
