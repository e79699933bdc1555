import { upright } from '../camera.ts';
import { pin, stepTo } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose, sides } from '../pose.ts';
import { footOverFloor, legs, reaching, standing } from './starts.ts';

const wall = 46;
const arms = { shoulder: 80, elbow: 96, shoulderOut: 4, lumbar: -4, thorax: 6 };
const near = { pose: pose(standing, arms, { x: 6 }), goals: [...stepTo('R', -2), ...stepTo('L', -2)] };
const apart = {
  pose: pose(standing, arms, {
    x: 0,
    y: 88,
    pitch: -16,
    shoulder: 88,
    hipR: -6,
    kneeR: 4,
    ankleR: 18,
    hipL: 17,
    kneeL: 8,
    ankleL: 6,
  }),
  goals: [...stepTo('R', -34, null, 0, 5), ...stepTo('L', -2)],
};
const plank = {
  pose: pose(standing, arms, { x: -18, pitch: -23, hip: -1, ankle: 22 }),
  goals: [...stepTo('R', -34), ...stepTo('L', -34, null, 0, 5)],
};

/** Forearms on the wall, step back until the body is one slanting line. */
export const wallPlank: Motion = {
  camera: upright,
  other: { camera: { yaw: -30, pitch: 6 } },
  beats: [
    { to: apart, seconds: 1.2 },
    { to: plank, seconds: 1.2 },
    { to: plank, seconds: 4 },
    { to: apart, seconds: 1.2 },
    { to: near, seconds: 1.2 },
    { to: near, seconds: 0.8 },
  ],
  free: ['x', 'y', 'pitch', ...legs, ...reaching],
  goals: sides.flatMap((s) => [
    ...footOverFloor(s),
    pin(`elbow${s}`, wall - 4.2, 124),
    pin(`wrist${s}`, wall - 3, 149),
  ]),
  props: [{ kind: 'wall', x: wall, height: 190 }],
  stills: [0, 1.2, 4],
};
