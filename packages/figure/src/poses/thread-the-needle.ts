import { above, lead, off, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { handDown, kneel, onAllFours } from './starts.ts';

const down = [lead('wristR', 19, 4.4), lead('handR', null, 2.2)];
const under = [lead('handR', 16, 3.6, -52), lead('wristR', null, 4)];
const level = { pose: pose(onAllFours), goals: [...down, ...off(under)] };
const open = {
  pose: pose(onAllFours, {
    lumbarTurn: 10,
    thoraxTurn: 42,
    neckTurn: 40,
    shoulderR: 40,
    shoulderOutR: 96,
    elbowR: 6,
    wristR: 0,
    neck: 0,
  }),
  goals: [...off(down), ...off(under)],
};
const thread = {
  pose: pose(onAllFours, {
    lumbar: 6,
    thorax: 14,
    lumbarTurn: -10,
    thoraxTurn: -36,
    neckTurn: -20,
    neck: 10,
    shoulderR: 84,
    shoulderOutR: -46,
    elbowR: 12,
    wristR: 0,
    elbowL: 40,
  }),
  goals: [...off(down), ...under],
};

/** One arm opens to the ceiling and the chest follows; then the same arm slides through under the other. */
export const threadTheNeedle: Motion = {
  camera: { yaw: 38, pitch: 10 },
  layers: ['back', 'legL', 'hips', 'legR', 'armL', 'shirt', 'head', 'middle', 'armR', 'front'],
  other: { camera: { yaw: -6, pitch: 5 } },
  beats: [
    { to: open, seconds: 2.4 },
    { to: open, seconds: 0.8 },
    { to: level, seconds: 2.2 },
    { to: thread, seconds: 2.4 },
    { to: thread, seconds: 0.8 },
    { to: level, seconds: 2.2 },
  ],
  free: ['x', 'y', 'pitch', 'hip', 'knee', 'ankle', 'shoulder', 'elbow', 'wrist'],
  goals: [
    ...kneel('R', -26),
    ...kneel('L', -26),
    ...handDown('L', 19),
    above('head', 11),
    above('handR', 3.4, 1.2),
    above('wristR', 3),
    above('shoulderR', 7),
    pin('pelvis', -25, null, null, 0.2),
  ],
  props: [{ kind: 'mat', from: -80, to: 62 }],
  stills: [0, 3, 8.2],
};
