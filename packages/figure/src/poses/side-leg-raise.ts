import { apart, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { thereAndBack } from './starts.ts';

/** On the left side, facing us, the lower knee bent, the head on the lower arm. */
const lying = {
  x: -8,
  y: 18.5,
  yaw: 90,
  roll: -85,
  hipL: 46,
  kneeL: 86,
  hipOutL: -3,
  kneeR: 2,
  ankleR: 0,
  shoulderL: 172,
  shoulderOutL: 4,
  elbowL: 30,
  shoulderR: 40,
  shoulderOutR: -10,
  elbowR: 60,
  lumbarSide: 4,
  thoraxSide: 2,
  neckSide: -24,
};
const level = { pose: pose(lying), goals: [apart('ankleR', 'hipR', null, 0)] };
const up = { pose: pose(lying, { hipOutR: 33 }), goals: [apart('ankleR', 'hipR', null, 45)] };

/** The upper leg rises, toes forward, and comes down to level; the pelvis does not roll. */
export const sideLegRaise: Motion = {
  camera: { yaw: -24, pitch: 16 },
  beats: thereAndBack(level, up, 2, 1, 2),
  free: ['hipOutR', 'shoulderL', 'shoulderOutL', 'elbowL', 'shoulderR', 'shoulderOutR', 'shoulderTurnR', 'elbowR'],
  goals: [pin('handR', 26, 3, 28), pin('elbowL', null, 4.4), pin('wristL', null, 3), pin('handL', null, 2.4)],
  props: [
    { kind: 'mat', from: -96, to: 80 },
    { kind: 'pillow', x: 57, z: 4, y: 5.5, thick: 5.5 },
  ],
  layers: ['back', 'armL', 'head', 'hips', 'shirt', 'middle', 'legL', 'legR', 'armR', 'front'],
};
