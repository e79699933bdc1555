import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { feet, standing } from './starts.ts';

const bend = (way: 1 | -1) => ({
  pose: pose(standing, {
    roll: way * 3,
    lumbarSide: way * 20,
    thoraxSide: way * 14,
    neckSide: way * 6,
    shoulderOutR: 5 - way * 4,
    shoulderOutL: 5 + way * 4,
  }),
});
const middle = { pose: pose(standing) };
const [right, left] = [bend(1), bend(-1)];

/** One hand slides down the side of the thigh, then the other; no turning. */
export const sideBend: Motion = {
  camera: { yaw: 78, pitch: 3 },
  beats: [
    { to: right, seconds: 2 },
    { to: right, seconds: 0.6 },
    { to: left, seconds: 3.4 },
    { to: left, seconds: 0.6 },
    { to: middle, seconds: 1.8 },
  ],
  free: ['x', 'y', 'z', 'hip', 'hipOut', 'knee', 'ankle'],
  goals: feet(0, 11),
  layers: ['back', 'legL', 'legR', 'hips', 'head', 'shirt', 'middle', 'armL', 'armR', 'front'],
  stills: [0, 2.3, 6.3],
};
