import { side } from '../camera.ts';
import { above, lead, meet, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose, sides } from '../pose.ts';
import { armsOverFloor, feet, legs, reaching, supine, trunkDown } from './starts.ts';

/** Hands on the chest, so that the low back is in sight. */
const hands = { shoulder: 30, shoulderOut: 20, shoulderTurn: -50, elbow: 110, wrist: 20 };
const neutral = { pose: pose(supine, hands, { lumbar: -8 }), goals: [lead('sacrum', null, 0.5)] };
const flat = { pose: pose(supine, hands, { pitch: 108, lumbar: 16, thorax: 4 }), goals: [lead('sacrum', null, 2)] };
const hollow = { pose: pose(supine, hands, { pitch: 74, lumbar: -30, thorax: 8 }), goals: [lead('sacrum', null, 1)] };

/** The pelvis rolls: the low back presses down, then a small hollow. */
export const supinePelvicTilt: Motion = {
  camera: side,
  beats: [
    { to: flat, seconds: 2 },
    { to: flat, seconds: 0.8 },
    { to: hollow, seconds: 2.6, breath: 'in' },
    { to: hollow, seconds: 0.6 },
    { to: neutral, seconds: 1.2 },
  ],
  free: [...trunkDown, ...legs, ...reaching],
  goals: [
    pin('upperBack', -38, 0),
    pin('occiput', null, 0),
    above('lowBack', 0),
    ...feet(46),
    ...sides.map((s) => meet(`palm${s}`, 'breast', [4, 1.5, s === 'R' ? 5 : -5])),
    ...armsOverFloor(),
  ],
  stills: [0, 2.4, 5.6],
};
