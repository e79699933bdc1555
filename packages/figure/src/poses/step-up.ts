import { upright } from '../camera.ts';
import { facingOrder } from '../draw/parts.ts';
import { stepTo } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { legs, standing } from './starts.ts';

const height = 17;
const tread = 30;
const low = { pose: pose(standing, { x: -7 }), goals: [...stepTo('R', -9), ...stepTo('L', -9)] };
const ready = {
  pose: pose(standing, { x: 5, y: 91, pitch: -10, hipR: 62, kneeR: 66, shoulderR: -14, shoulderL: 20, elbow: 24 }),
  goals: [...stepTo('R', tread, null, height, 20), ...stepTo('L', -9)],
};
const high = {
  pose: pose(standing, { x: 30, y: 91.7 + height }),
  goals: [...stepTo('R', tread, null, height), ...stepTo('L', tread, null, height, 20)],
};

/** One foot on the step, stand up on it, the other follows; and back the same way. */
export const stepUp: Motion = {
  camera: upright,
  other: { camera: { yaw: 44, pitch: 8 }, layers: facingOrder },
  beats: [
    { to: ready, seconds: 1.3 },
    { to: high, seconds: 1.5 },
    { to: high, seconds: 0.6 },
    { to: ready, seconds: 1.6 },
    { to: low, seconds: 1.2 },
    { to: low, seconds: 0.5 },
  ],
  free: ['x', 'y', ...legs],
  props: [{ kind: 'box', from: 17, to: 59, height }],
  stills: [0, 1.3, 3],
};
