import { side } from '../camera.ts';
import { above, lead, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { arms, armsOnFloor, feet, legs, supine, trunkDown } from './starts.ts';

const neutral = { pose: pose(supine, { lumbar: -8 }), goals: [lead('sacrum', null, 0.5)] };
const flat = { pose: pose(supine, { pitch: 106, lumbar: 14, thorax: 4 }), goals: [lead('sacrum', null, 2)] };
const hollow = { pose: pose(supine, { pitch: 76, lumbar: -26, thorax: 8 }), goals: [lead('sacrum', null, 1)] };

/** The pelvis rolls: the low back presses down, then a small hollow. */
export const supinePelvicTilt: Motion = {
  camera: side,
  beats: [
    { to: flat, seconds: 2 },
    { to: flat, seconds: 0.8 },
    { to: hollow, seconds: 2.6 },
    { to: hollow, seconds: 0.6 },
    { to: neutral, seconds: 1.2 },
  ],
  free: [...trunkDown, ...legs, ...arms],
  goals: [pin('upperBack', -38, 0), pin('occiput', null, 0), above('lowBack', 0), ...feet(46), ...armsOnFloor()],
  stills: [0, 2.4, 5.6],
};
