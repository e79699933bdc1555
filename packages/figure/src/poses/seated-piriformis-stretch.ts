import { foot, meet } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { chair, onSeat, reaching, seated, thereAndBack } from './starts.ts';

const crossed = { hipR: 100, hipOutR: 36, hipTurnR: 52, kneeR: 96, ankleR: 4 };
const start = { pose: pose(seated, crossed) };
const hinge = { pose: pose(seated, crossed, { pitch: -19, hipL: 108, hipR: 118, lumbar: 4, shoulder: 50 }) };

/** One ankle on the other knee; the trunk tips forward from the hips. */
export const seatedPiriformisStretch: Motion = {
  camera: { yaw: 48, pitch: 8 },
  other: { camera: { yaw: 8, pitch: 5 } },
  beats: thereAndBack(start, hinge, 2.2, 3, 2.2),
  free: ['x', 'y', 'hip', 'knee', 'ankleL', 'hipOutR', 'hipTurnR', ...reaching],
  goals: [
    ...onSeat(),
    ...foot('L', 10, -10),
    meet('ankleR', 'kneeTopL', [-4, 0.5, 1]),
    meet('palmR', 'kneeR', [0, 8, 0]),
    meet('palmL', 'ankleR', [-1, 6, 3]),
  ],
  props: [chair],
  layers: ['back', 'legL', 'head', 'shirt', 'hips', 'middle', 'armL', 'legR', 'armR', 'front'],
};
