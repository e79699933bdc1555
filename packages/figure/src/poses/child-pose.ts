import { side } from '../camera.ts';
import { above, lead, off } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { handDown, kneel, onAllFours, thereAndBack } from './starts.ts';

const heels = [lead('pelvis', -65, 24), lead('head', null, 13, null, 0.4)];
const level = { pose: pose(onAllFours), goals: off(heels) };
const rest = {
  pose: pose(onAllFours, {
    x: -64,
    y: 25,
    pitch: -62,
    hip: 126,
    knee: 146,
    lumbar: 30,
    thorax: 26,
    neck: 8,
    shoulder: 150,
    elbow: 14,
    wrist: 40,
  }),
  goals: heels,
};

/** From hands and knees the seat goes back to the heels; the hands stay and the forehead comes down. */
export const childPose: Motion = {
  camera: side,
  beats: thereAndBack(level, rest, 3, 4, 3),
  free: ['x', 'y', 'pitch', 'hip', 'knee', 'ankle', 'shoulder', 'elbow', 'wrist'],
  goals: [
    ...kneel('R', -26),
    ...kneel('L', -26),
    ...handDown('R', 19),
    ...handDown('L', 19),
    above('head', 10),
    above('elbowR', 4.6),
    above('elbowL', 4.6),
  ],
};
