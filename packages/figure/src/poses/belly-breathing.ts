import { side } from '../camera.ts';
import { meet } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { armsOverFloor, backOnFloor, feet, legs, reaching, supine, trunkDown } from './starts.ts';

const hands = (breath: number) => [
  meet('wristR', 'belly', [-6, breath * 0.7 + 3, 7]),
  meet('handR', 'belly', [3, breath * 0.7 + 1.5, 2]),
  meet('palmL', 'breast', [2, 1.5 + breath * 0.1, -2]),
];
const words = { shoulderR: 10, shoulderL: 26, shoulderOut: 30, elbowR: 66, elbowL: 110, shoulderTurn: -60, wrist: 30 };
const out = { pose: pose(supine, words, { breath: -2 }), goals: hands(-2) };
const inward = { pose: pose(supine, words, { breath: 4.6 }), goals: hands(4.6) };

/** One hand on the belly, one on the chest: four seconds in, six seconds out; only the belly hand moves. */
export const bellyBreathing: Motion = {
  camera: side,
  beats: [
    { to: inward, seconds: 4, breath: 'in' },
    { to: out, seconds: 6, breath: 'out' },
  ],
  free: [...trunkDown, ...legs, ...reaching, 'wrist'],
  goals: [...backOnFloor(), ...feet(46), ...armsOverFloor()],
  stills: [0, 2, 4],
};
