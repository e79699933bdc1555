import { upright } from '../camera.ts';
import type { Motion, Stance } from '../motion.ts';
import { pose } from '../pose.ts';
import { feet, legs, standing } from './starts.ts';

const still: Stance = { pose: pose(standing) };
const breathing: Stance = { pose: pose(standing, { breath: 0.8, thorax: 7 }) };

/** Standing at ease, breathing. */
export const stand: Motion = {
  camera: upright,
  beats: [
    { to: breathing, seconds: 2, breath: 'in' },
    { to: still, seconds: 3, breath: 'out' },
  ],
  free: ['x', 'y', ...legs],
  goals: feet(0),
  stills: [0],
};
