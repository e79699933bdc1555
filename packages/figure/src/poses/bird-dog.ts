import { side } from '../camera.ts';
import { above, lead, loose, off } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { footOverFloor, handDown, kneel, onAllFours, thereAndBack } from './starts.ts';

const down = loose([...kneel('R', -26), ...handDown('L', 19)]);
const level = { pose: pose(onAllFours), goals: down };
const long = {
  pose: pose(onAllFours, { hipR: -6, kneeR: 2, ankleR: -20, shoulderL: 168, elbowL: 2, wristL: 0, neck: -4 }),
  goals: off(down),
};

/** One leg back and the opposite arm forward, level with the trunk; the pelvis stays square. */
export const birdDog: Motion = {
  camera: side,
  other: {
    camera: { yaw: 40, pitch: 10 },
    layers: ['back', 'legL', 'hips', 'legR', 'armL', 'shirt', 'head', 'middle', 'armR', 'front'],
  },
  beats: thereAndBack(level, long, 2.5, 1.5, 2.5),
  free: ['x', 'y', 'pitch', 'hip', 'knee', 'ankle', 'shoulder', 'elbow', 'wrist'],
  goals: [
    ...kneel('L', -26),
    ...handDown('R', 19),
    lead('pelvis', -25, null),
    ...footOverFloor('R'),
    above('handL', 2.2),
    above('wristL', 2.6),
  ],
};
