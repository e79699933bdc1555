import { above, apart, lead, off, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { kneel, onAllFours } from './starts.ts';

const down = [lead('wristL', 19, 4.4, -17), lead('handL', null, 2.2)];
const under = [lead('handL', 2, 3.6, 41), lead('wristL', null, 4)];
const level = { pose: pose(onAllFours, { elbow: 8 }), goals: [...down, ...off(under)] };
const open = {
  pose: pose(onAllFours, {
    pitch: -72,
    lumbar: -6,
    thorax: -6,
    lumbarTurn: -4,
    thoraxTurn: -38,
    neckTurn: 6,
    shoulderL: 98,
    shoulderOutL: 66,
    elbowL: 6,
    wristL: 0,
    elbowR: 14,
  }),
  goals: [...off(down), ...off(under)],
};
const thread = {
  pose: pose(onAllFours, {
    pitch: -84,
    lumbar: 6,
    thorax: 10,
    lumbarTurn: 8,
    thoraxTurn: 34,
    neckTurn: 44,
    neck: 4,
    shoulderL: 84,
    shoulderOutL: -46,
    elbowL: 12,
    wristL: 0,
    elbowR: 24,
  }),
  goals: [...off(down), ...under],
};

/** One arm opens to the side and up and the chest follows; then the same arm slides through behind the arm that holds. */
export const threadTheNeedle: Motion = {
  camera: { yaw: 28, pitch: 12 },
  layers: ['back', 'legL', 'hips', 'legR', 'armL', 'shirt', 'head', 'middle', 'armR', 'front'],
  other: {
    camera: { yaw: 56, pitch: 10 },
    layers: ['back', 'legL', 'legR', 'hips', 'shirt', 'armL', 'head', 'middle', 'armR', 'front'],
  },
  beats: [
    { to: open, seconds: 2.4 },
    { to: open, seconds: 0.8 },
    { to: level, seconds: 2.2 },
    { to: thread, seconds: 2.4 },
    { to: thread, seconds: 0.8 },
    { to: level, seconds: 2.2 },
  ],
  free: [
    'x',
    'y',
    'z',
    'pitch',
    'thoraxSide',
    'hip',
    'hipOut',
    'hipTurn',
    'knee',
    'ankle',
    'shoulder',
    'shoulderOut',
    'elbow',
    'wrist',
  ],
  goals: [
    ...kneel('R', -26),
    ...kneel('L', -26),
    pin('kneeR', null, null, 10),
    pin('kneeL', null, null, -10),
    pin('tipR', null, null, 9, 0.5),
    pin('tipL', null, null, -9, 0.5),
    pin('wristR', 19, 4.4, 17),
    pin('handR', null, 2.2, 17),
    apart('shoulderR', 'wristR', 0, null, null, 0.3),
    above('head', 11),
    above('handL', 3.4, 1.2),
    above('wristL', 3),
    above('shoulderL', 7),
    pin('pelvis', -25, null, null, 0.2),
  ],
  props: [{ kind: 'mat', from: -80, to: 62 }],
  stills: [0, 3, 8.2],
};
