import { above, lead, meet, off, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { elbowDown, handOnHip, hipDown, hipOnFloor, onForearm, sidePlankFree, sidePlankView } from './side-plank.ts';
import { thereAndBack } from './starts.ts';

const bent = { x: -24, knee: 90, ankle: -40 };
const down = {
  pose: pose(onForearm, hipDown, bent, { hip: 20 }),
  goals: [...hipOnFloor, ...off([lead('pelvis', null, 31)])],
};
const up = { pose: pose(onForearm, bent, { y: 31, roll: -64 }), goals: [...off(hipOnFloor), lead('pelvis', null, 31)] };

/** Knees bent, on the forearm: the hips rise until shoulder, hip and knee are one line. */
export const kneeSidePlank: Motion = {
  ...sidePlankView,
  beats: thereAndBack(down, up, 2, 3, 2),
  free: sidePlankFree,
  goals: [
    ...elbowDown,
    pin('kneeL', -57, 6, 0),
    lead('ankleL', null, 5.4),
    above('tipL', 2.3),
    meet('kneeR', 'kneeL', [0, 12, 0]),
    meet('ankleR', 'ankleL', [0, 8, 0]),
    handOnHip,
  ],
  props: [{ kind: 'mat', from: -92, to: 56 }],
};
