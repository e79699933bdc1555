import { meet, off, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { reaching, thereAndBack } from './starts.ts';

/** On the left side, facing us, hips and knees square, a cushion under the head. */
const sideLying = {
  x: -8,
  y: 18.5,
  yaw: 90,
  roll: -87,
  hip: 86,
  knee: 90,
  ankle: -4,
  hipOutL: -2,
  shoulder: 88,
  elbow: 6,
  lumbarSide: -5,
  thoraxSide: -3,
  neckSide: 12,
};
const together = meet('palmR', 'palmL', [0, 5, 0]);
const closed = { pose: pose(sideLying, { shoulderOutR: -30 }), goals: [together] };
const open = {
  goals: off([together]),
  pose: pose(sideLying, { lumbarTurn: 12, thoraxTurn: 44, neckTurn: 44, shoulderR: 84, shoulderOutR: 86, elbowR: 10 }),
};

/** The upper arm opens backwards like a page, the chest and the eyes follow; the knees stay together. */
export const openBook: Motion = {
  camera: { yaw: -22, pitch: 44 },
  layers: ['back', 'armL', 'head', 'hips', 'shirt', 'middle', 'legL', 'legR', 'armR', 'front'],
  beats: thereAndBack(closed, open, 3, 2, 3),
  free: ['hipR', 'hipOutR', 'hipTurnR', ...reaching],
  goals: [
    meet('ankleR', 'ankleL', [0, 8, 0]),
    meet('kneeR', 'kneeL', [0, 13, 0]),
    pin('elbowL', null, 4.4),
    pin('wristL', 44, 3, 44),
    pin('handL', null, 2.4),
  ],
  props: [
    { kind: 'mat', from: -62, to: 96 },
    { kind: 'pillow', x: 58, z: 4, y: 5 },
  ],
};
