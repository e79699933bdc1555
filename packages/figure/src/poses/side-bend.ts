import { lead, meet } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { feet, reaching, standing } from './starts.ts';

const bend = (way: -1 | 0 | 1) => ({
  pose: pose(standing, { roll: way * 2, lumbarSide: way * 14, thoraxSide: way * 9, neckSide: way * 5, elbow: 14 }),
  goals: [meet('palmR', 'thighSideR', [0, -way * 12, 2]), meet('palmL', 'thighSideL', [0, way * 12, -2])],
});
const [middle, right, left] = [bend(0), bend(1), bend(-1)];

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
  free: ['x', 'y', 'z', 'hip', 'hipOut', 'knee', 'ankle', ...reaching],
  goals: [...feet(0, 11), lead('pelvis', 0, null, 0)],
  layers: ['back', 'hips', 'legL', 'legR', 'head', 'shirt', 'middle', 'armL', 'armR', 'front'],
  stills: [0, 2.3, 6.3],
};
