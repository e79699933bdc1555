import { upright } from '../camera.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { chair, feet, handsOnThighs, legs, onSeat, reaching, seated } from './starts.ts';

const leaning = { pitch: 9, lumbar: 4 };
const still = { pose: pose(seated, leaning) };
const breathing = { pose: pose(seated, leaning, { breath: 2 }) };

/** Sitting at ease with a warm pack between the low back and the chair. */
export const heatPack: Motion = {
  camera: upright,
  beats: [
    { to: breathing, seconds: 3, breath: 'in' },
    { to: still, seconds: 4, breath: 'out' },
  ],
  free: ['x', 'y', ...legs, ...reaching],
  goals: [...onSeat(), ...feet(10), ...handsOnThighs()],
  props: [chair, { kind: 'heat', spot: 'lowBack', step: [-2, 0, 0], layer: 'middle' }],
  stills: [0],
};
