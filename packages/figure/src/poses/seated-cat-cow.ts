import { upright } from '../camera.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { chair, feet, handsOnThighs, legs, onSeat, reaching, seated } from './starts.ts';

const tall = { pose: pose(seated) };
const round = { pose: pose(seated, { pitch: 10, lumbar: 28, thorax: 26, neck: 22 }) };
const long = { pose: pose(seated, { pitch: -12, lumbar: -16, thorax: -10, neck: -9 }) };

/** Round the whole back, then lift the chest. */
export const seatedCatCow: Motion = {
  camera: upright,
  beats: [
    { to: round, seconds: 2.2 },
    { to: round, seconds: 0.8 },
    { to: long, seconds: 2.8, breath: 'in' },
    { to: long, seconds: 0.8 },
    { to: tall, seconds: 1.4 },
  ],
  free: ['x', 'y', ...legs, ...reaching],
  goals: [...onSeat(), ...feet(10), ...handsOnThighs()],
  props: [chair],
  stills: [0, 2.6, 6.2],
};
