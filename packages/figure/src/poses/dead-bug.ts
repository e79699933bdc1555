import { side } from '../camera.ts';
import { above } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { tableTop } from './dead-bug-heel-taps.ts';
import { backOnFloor, supine, trunkDown } from './starts.ts';

const start = { pose: pose(supine, tableTop) };
const right = { pose: pose(supine, tableTop, { hipR: 22, kneeR: 10, ankleR: -8, shoulderL: 160 }) };
const left = { pose: pose(supine, tableTop, { hipL: 22, kneeL: 10, ankleL: -8, shoulderR: 160 }) };

/** The opposite arm and leg become long, just above the floor; then the other two. */
export const deadBug: Motion = {
  camera: side,
  other: {
    camera: { yaw: 48, pitch: 16 },
    layers: ['back', 'head', 'hips', 'shirt', 'armL', 'middle', 'armR', 'legL', 'legR', 'front'],
  },
  beats: [right, start, left, start].flatMap((to) => [
    { to, seconds: 2.2 },
    { to, seconds: to === start ? 0.4 : 0.8 },
  ]),
  free: [...trunkDown],
  goals: [...backOnFloor(), above('lowBack', 0)],
  stills: [0, 2.6, 8.2],
};
