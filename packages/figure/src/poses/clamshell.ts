import { apart, meet, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { thereAndBack } from './starts.ts';

/** On the left side, facing us, the head on the lower arm. */
const lying = {
  x: -8,
  y: 18.5,
  yaw: 90,
  roll: -85,
  hip: 46,
  knee: 90,
  ankle: -4,
  shoulderL: 172,
  shoulderOutL: 4,
  elbowL: 30,
  shoulderR: 40,
  shoulderOutR: -10,
  elbowR: 60,
  hipOutL: -3,
  lumbarSide: 4,
  thoraxSide: 2,
  neckSide: -24,
};
const closed = { pose: pose(lying), goals: [apart('kneeR', 'kneeL', null, 13, 0)] };
const open = { pose: pose(lying, { hipTurnR: 36, hipOutR: 16 }), goals: [apart('kneeR', 'kneeL', null, 36, -6)] };

/** Feet together, the upper knee opens like a shell; the pelvis does not roll. */
export const clamshell: Motion = {
  camera: { yaw: -46, pitch: 22 },
  other: {
    camera: { yaw: -6, pitch: 8 },
    layers: ['back', 'armL', 'head', 'hips', 'shirt', 'middle', 'legL', 'legR', 'armR', 'front'],
  },
  beats: thereAndBack(closed, open, 2, 1, 2),
  free: [
    'hipR',
    'hipOutR',
    'hipTurnR',
    'shoulderL',
    'shoulderOutL',
    'elbowL',
    'shoulderR',
    'shoulderOutR',
    'shoulderTurnR',
    'elbowR',
  ],
  goals: [
    meet('ankleR', 'ankleL', [0, 7.5, 0]),
    pin('handR', 26, 3, 28),
    pin('elbowL', null, 4.4),
    pin('wristL', null, 3),
    pin('handL', null, 2.4),
  ],
  props: [
    { kind: 'mat', from: -62, to: 96 },
    { kind: 'pillow', x: 57, z: 4, y: 5.5, thick: 5.5 },
  ],
  layers: ['back', 'armL', 'head', 'hips', 'shirt', 'middle', 'legL', 'legR', 'armR', 'front'],
};
