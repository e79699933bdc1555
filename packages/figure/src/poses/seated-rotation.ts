import { meet } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { chair, feet, legs, onSeat, reaching, seated } from './starts.ts';

const crossed = { shoulder: 40, shoulderOut: 6, shoulderTurn: -60, elbow: 120 };
const turned = (way: 1 | -1) => ({
  pose: pose(seated, crossed, { thoraxTurn: way * 36, lumbarTurn: way * 5, neckTurn: way * 6 }),
});
const middle = { pose: pose(seated, crossed) };
const [right, left] = [turned(1), turned(-1)];

/** Arms crossed; the chest turns, the pelvis stays. */
export const seatedRotation: Motion = {
  camera: { yaw: 58, pitch: 6 },
  other: { camera: { yaw: 10, pitch: 5 } },
  beats: [
    { to: right, seconds: 2 },
    { to: right, seconds: 0.6 },
    { to: left, seconds: 3.4 },
    { to: left, seconds: 0.6 },
    { to: middle, seconds: 1.8 },
  ],
  free: ['x', 'y', ...legs, ...reaching],
  goals: [
    ...onSeat(),
    ...feet(10, 10),
    meet('handR', 'shoulderL', [6, -4, 2]),
    meet('handL', 'shoulderR', [6, -4, -2]),
  ],
  props: [chair],
  layers: ['back', 'legL', 'head', 'shirt', 'hips', 'middle', 'legR', 'armL', 'armR', 'front'],
  stills: [0, 2.3, 6.3],
};
