import { side } from '../camera.ts';
import { lead } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { handDown, kneel, onAllFours } from './starts.ts';

const level = { pose: pose(onAllFours) };
const cat = { pose: pose(onAllFours, { pitch: -64, hip: 66, shoulder: 64, lumbar: 30, thorax: 34, neck: 28 }) };
const cow = { pose: pose(onAllFours, { pitch: -110, hip: 110, shoulder: 104, lumbar: -22, thorax: -14, neck: -30 }) };

/** Round the whole back, then let the belly sink. */
export const catCow: Motion = {
  camera: side,
  beats: [
    { to: cat, seconds: 2 },
    { to: cat, seconds: 0.8 },
    { to: cow, seconds: 3.2, breath: 'in' },
    { to: cow, seconds: 0.8 },
    { to: level, seconds: 1.6 },
  ],
  free: ['x', 'y', 'pitch', 'hip', 'knee', 'ankle', 'shoulder', 'elbow', 'wrist'],
  goals: [
    ...kneel('R', -26),
    ...kneel('L', -26),
    ...handDown('R', 19),
    ...handDown('L', 19),
    lead('pelvis', -25, null, null, 0.08),
  ],
  stills: [0, 2.4, 6.4],
};
