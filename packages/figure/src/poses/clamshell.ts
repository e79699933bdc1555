import { meet, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { thereAndBack } from './starts.ts';

/** On the left side, facing us, head to the right on the lower arm. */
const lying = {
  x: -8,
  y: 16,
  yaw: 90,
  roll: -90,
  hip: 46,
  knee: 90,
  ankle: -4,
  shoulderL: 150,
  shoulderOutL: 10,
  elbowL: 70,
  shoulderR: 40,
  shoulderOutR: -10,
  elbowR: 60,
  neckSide: -4,
  lumbarSide: 2,
};
const closed = { pose: pose(lying) };
const open = { pose: pose(lying, { hipTurnR: 36, hipOutR: 16 }) };

/** Feet together, the upper knee opens like a shell; the pelvis does not roll. */
export const clamshell: Motion = {
  camera: { yaw: -24, pitch: 20 },
  beats: thereAndBack(closed, open, 2, 1, 2),
  free: ['hipR', 'hipOutR', 'hipTurnR', 'kneeR', 'shoulderR', 'shoulderOutR', 'shoulderTurnR', 'elbowR'],
  goals: [meet('ankleR', 'ankleL', [0, 8, 0]), pin('handR', 24, 3, 30)],
  props: [
    { kind: 'mat', from: -66, to: 92 },
    { kind: 'pillow', x: 54, z: 0 },
  ],
  layers: ['back', 'armL', 'head', 'hips', 'shirt', 'middle', 'legL', 'legR', 'armR', 'front'],
};
