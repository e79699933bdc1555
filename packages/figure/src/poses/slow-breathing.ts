import { upright } from '../camera.ts';
import { meet } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { chair, feet, legs, onSeat, reaching, seated } from './starts.ts';

const words = { pitch: 4, shoulder: 20, shoulderOut: 20, shoulderTurn: -50, elbow: 76 };
const hands = (breath: number) => [
  meet('palmR', 'belly', [-1 + breath * 0.6, -2, 6]),
  meet('palmL', 'belly', [-1 + breath * 0.6, 6, -6]),
];
const out = { pose: pose(seated, words, { breath: -1.5 }), goals: hands(-1.5) };
const inward = { pose: pose(seated, words, { breath: 4.2, thorax: 5 }), goals: hands(4.2) };

/** Sitting at ease: about five seconds in through the nose, five to six out. */
export const slowBreathing: Motion = {
  camera: upright,
  beats: [
    { to: inward, seconds: 4.6, breath: 'in' },
    { to: out, seconds: 5.4, breath: 'out' },
  ],
  free: ['x', 'y', ...legs, ...reaching],
  goals: [...onSeat(), ...feet(10)],
  props: [chair],
  stills: [0, 2.3, 4.6],
};
