import { side } from '../camera.ts';
import { above, lead, loose, off } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { footOverFloor, handDown, kneel, onAllFours } from './starts.ts';

const onToe = [lead('tipR', -106, 2.1)];
const kneeling = loose(kneel('R', -26));
const level = { pose: pose(onAllFours), goals: [...kneeling, ...off(onToe)] };
const slid = {
  pose: pose(onAllFours, { hipR: 26, kneeR: 8, ankleR: 6, toeR: 50 }),
  goals: [...off(kneeling), ...onToe],
};
const lifted = {
  pose: pose(onAllFours, { hipR: -6, kneeR: 2, ankleR: -20 }),
  goals: [...off(kneeling), ...off(onToe)],
};

/** One leg slides back on its toes, then lifts to hip height; the back stays as it is. */
export const birdDogLeg: Motion = {
  camera: side,
  other: {
    camera: { yaw: 40, pitch: 10 },
    layers: ['back', 'legL', 'hips', 'legR', 'armL', 'shirt', 'head', 'middle', 'armR', 'front'],
  },
  beats: [
    { to: slid, seconds: 1.6 },
    { to: lifted, seconds: 1.4 },
    { to: lifted, seconds: 1.2 },
    { to: slid, seconds: 1.4 },
    { to: level, seconds: 1.6 },
    { to: level, seconds: 0.8 },
  ],
  free: ['x', 'y', 'pitch', 'hip', 'knee', 'ankle', 'shoulder', 'elbow', 'wrist'],
  goals: [
    ...kneel('L', -26),
    ...handDown('R', 19),
    ...handDown('L', 19),
    lead('pelvis', -25, null),
    above('kneeR', 6),
    ...footOverFloor('R'),
  ],
  stills: [0, 1.6, 3.6],
};
