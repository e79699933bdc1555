import { upright } from '../camera.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { chair, feet, handsOnThighs, legs, onSeat, reaching, seated, thereAndBack } from './starts.ts';

const tall = { pose: pose(seated, { pitch: -14, lumbar: -20, thorax: 8 }) };
const round = { pose: pose(seated, { pitch: 22, lumbar: 30, thorax: 12, neck: -14 }) };

/** Roll to the front of the sit bones, then to the back of them. */
export const seatedPelvicTilt: Motion = {
  camera: upright,
  beats: thereAndBack(tall, round, 2.2, 0.8, 2.2),
  free: ['x', 'y', ...legs, ...reaching],
  goals: [...onSeat(), ...feet(10), ...handsOnThighs()],
  props: [chair],
};
