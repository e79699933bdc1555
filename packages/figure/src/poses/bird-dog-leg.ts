import { side } from '../camera.ts';
import { lead, off, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { handDown, kneel, onAllFours } from './starts.ts';

const onToe = [lead('toeR', -112, 1)];
const kneeling = kneel('R', -26).map((goal) => ({ ...goal, planted: false }));
const level = { pose: pose(onAllFours), goals: [...kneeling, ...off(onToe)] };
const slid = {
  pose: pose(onAllFours, { hipR: 30, kneeR: 6, ankleR: 4, toeR: 40 }),
  goals: [...off(kneeling), ...onToe],
};
const lifted = { pose: pose(onAllFours, { hipR: 2, kneeR: 2, ankleR: -20 }), goals: [...off(kneeling), ...off(onToe)] };

/** One leg slides back on its toes, then lifts to hip height; the back stays as it is. */
export const birdDogLeg: Motion = {
  camera: side,
  beats: [
    { to: slid, seconds: 1.6 },
    { to: lifted, seconds: 1.4 },
    { to: lifted, seconds: 1.2 },
    { to: slid, seconds: 1.4 },
    { to: level, seconds: 1.6 },
    { to: level, seconds: 0.8 },
  ],
  free: ['x', 'y', 'hip', 'knee', 'ankle', 'shoulder', 'elbow', 'wrist'],
  goals: [...kneel('L', -26), ...handDown('R', 19), ...handDown('L', 19), pin('pelvis', -24, null)],
  stills: [0, 1.6, 3.6],
};
