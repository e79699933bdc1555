import { lead, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { arms, armsOnFloor, supine } from './starts.ts';

const words = { hip: 50, knee: 96, shoulderOut: 40, hipOut: -6 };

const knees = (z: number) => [lead('kneeR', null, null, z + 6), lead('kneeL', null, null, z - 6)];
const lean = (way: 1 | -1) => ({
  pose: pose(supine, words, {
    twist: way * 18,
    lumbarTurn: -way * 15,
    thoraxTurn: -way * 3,
    hipOutR: way * 26 - 6,
    hipOutL: -way * 26 - 6,
  }),
  goals: knees(way * 24),
});
const middle = { pose: pose(supine, words), goals: knees(0) };
const right = lean(1);
const left = lean(-1);

/** Knees together, from side to side like a windscreen wiper; the shoulders stay down. */
export const kneeRocking: Motion = {
  camera: { yaw: 54, pitch: 16 },
  other: {
    camera: { yaw: 84, pitch: 14 },
    layers: ['back', 'head', 'armL', 'armR', 'hips', 'shirt', 'middle', 'legL', 'legR', 'front'],
  },
  beats: [
    { to: right, seconds: 1.8 },
    { to: right, seconds: 0.5 },
    { to: left, seconds: 3 },
    { to: left, seconds: 0.5 },
    { to: middle, seconds: 1.6 },
  ],
  free: ['x', 'y', 'pitch', 'neck', 'hip', 'hipOut', 'hipTurn', 'knee', ...arms],
  goals: [
    pin('upperBack', -38, 0),
    pin('sacrum', null, 0.4),
    pin('occiput', null, 0),
    pin('ankleR', 46, 7.6, 6),
    pin('ankleL', 46, 7.6, -6),
    ...armsOnFloor(),
  ],
  props: [{ kind: 'mat', from: -80, to: 66 }],
  layers: ['back', 'head', 'armL', 'hips', 'shirt', 'middle', 'legL', 'legR', 'armR', 'front'],
  stills: [0, 2, 5.5],
};
