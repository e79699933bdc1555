import { upright } from '../camera.ts';
import { pin, stepTo } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose, sides } from '../pose.ts';
import { legs, reaching, standing } from './starts.ts';

const arms = { shoulder: 40, elbow: 14, wrist: 50 };
const near = { pose: pose(standing, arms, { x: 14, pitch: -8 }), goals: [...stepTo('R', 16), ...stepTo('L', 16)] };
const apart = {
  pose: pose(standing, arms, { x: -14, y: 88, pitch: -38, hip: 40, shoulder: 84, elbow: 10 }),
  goals: [...stepTo('R', -34, null, 0, 6), ...stepTo('L', 16)],
};
const long = {
  pose: pose(standing, {
    x: -44,
    y: 88,
    pitch: -80,
    hip: 78,
    knee: 8,
    lumbar: 2,
    thorax: 0,
    neck: -2,
    shoulder: 152,
    elbow: 4,
  }),
  goals: [...stepTo('R', -34), ...stepTo('L', -34, null, 0, 6)],
};

/** Hands stay on the table; walk back until the trunk is nearly level and the arms are long. */
export const tableChildPose: Motion = {
  camera: upright,
  beats: [
    { to: apart, seconds: 1.3 },
    { to: long, seconds: 1.8 },
    { to: long, seconds: 3 },
    { to: apart, seconds: 1.8 },
    { to: near, seconds: 1.3 },
    { to: near, seconds: 0.8 },
  ],
  free: ['x', 'y', ...legs, ...reaching, 'wrist'],
  goals: sides.flatMap((s) => [pin(`wrist${s}`, 42, 78.6), pin(`hand${s}`, null, 76.4)]),
  props: [{ kind: 'table', from: 34, to: 96, height: 74 }],
  stills: [0, 1.3, 4],
};
