import { upright } from '../camera.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { chair, feet, handsOnThighs, legs, onSeat, reaching, seated, thereAndBack } from './starts.ts';

const tall = { pose: pose(seated, { pitch: -10, lumbar: -14, thorax: 8 }) };
const round = { pose: pose(seated, { pitch: 18, lumbar: 24, thorax: 10, neck: -10 }) };

/** Roll to the front of the sit bones, then to the back of them. */
export const seatedPelvicTilt: Motion = {
  camera: upright,
  beats: thereAndBack(tall, round, 2.2, 0.8, 2.2),
  free: ['x', 'y', ...legs, ...reaching],
  goals: [...onSeat(), ...feet(10), ...handsOnThighs()],
  props: [chair],
};
