import { foot, lead, loose, meet, off } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { armsOverFloor, backOnFloor, footOverFloor, reaching, supine, thereAndBack } from './starts.ts';

const down = loose(foot('L', 44, -9));
const hold = [meet('handR', 'thighBackL', [0, -1, 4]), meet('handL', 'thighBackL', [0, -1, -4])];
const crossed = { hipR: 78, hipOutR: 30, hipTurnR: 42, kneeR: 92, ankleR: 0 };
const cross = { pose: pose(supine, crossed), goals: [...down, ...off(hold)] };
const pull = {
  pose: pose(supine, crossed, { hipR: 112, hipL: 104, kneeL: 96, shoulder: 40, shoulderOut: 12, elbow: 30, neck: 4 }),
  goals: [...off(down), ...hold],
};

/** One ankle on the other knee; hands behind that thigh draw it closer. */
export const figureFourStretch: Motion = {
  camera: { yaw: 48, pitch: 12 },
  other: {
    camera: { yaw: 4, pitch: 6 },
    layers: ['back', 'armL', 'legL', 'hips', 'head', 'shirt', 'middle', 'legR', 'armR', 'front'],
  },
  beats: thereAndBack(cross, pull, 2.5, 3, 2.5),
  free: ['x', 'y', 'pitch', 'neck', 'hip', 'knee', 'ankleL', 'hipOutR', 'hipTurnR', ...reaching],
  goals: [
    ...backOnFloor(),
    meet('ankleR', 'kneeTopL', [-2, 4, -2]),
    lead('kneeR', null, null, 36),
    ...armsOverFloor(),
    ...footOverFloor('L'),
  ],
  props: [{ kind: 'mat', from: -80, to: 62 }],
  layers: ['back', 'head', 'hips', 'shirt', 'middle', 'armL', 'armR', 'legL', 'legR', 'front'],
};
