import { lead } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import type { Vec } from '../vector.ts';
import { handDown, kneel, onAllFours } from './starts.ts';

const size = 14;
const hand: Vec = [79, 48, -14];
const foot: Vec = [-111, 36, 6];
const corners: readonly (readonly [up: number, out: number])[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
];
const at = ([x, y, z]: Vec, [up, out]: readonly [number, number], way: 1 | -1): Vec => [
  x,
  y + up * size,
  z + way * out * size,
];
const squares = corners.map((corner) => ({
  pose: pose(onAllFours, { hipR: -6, kneeR: 2, ankleR: -20, shoulderL: 168, elbowL: 8, wristL: 0, neck: -6 }),
  goals: [lead('handL', ...at(hand, corner, -1)), lead('ankleR', ...at(foot, corner, 1))],
}));
const track = (from: Vec, way: 1 | -1) => ({
  kind: 'track' as const,
  points: [...corners, [0, 0] as const].map((corner) => at(from, corner, way)),
});

/** Arm and leg stay level while hand and foot draw small squares; the trunk stays still. */
export const birdDogSquares: Motion = {
  camera: { yaw: 38, pitch: 12 },
  layers: ['back', 'armL', 'legL', 'hips', 'legR', 'shirt', 'head', 'middle', 'armR', 'front'],
  beats: [...squares.slice(1), ...squares.slice(0, 1)].flatMap((to) => [
    { to, seconds: 0.9 },
    { to, seconds: 0.2 },
  ]),
  free: ['x', 'y', 'pitch', 'hip', 'hipOut', 'knee', 'ankle', 'shoulder', 'shoulderOut', 'elbow', 'wrist'],
  goals: [...kneel('L', -26), ...handDown('R', 19), lead('pelvis', -25, 48)],
  props: [{ kind: 'mat', from: -70, to: 52 }, track(hand, -1), track(foot, 1)],
  stills: [0, 1, 2.1, 3.2],
};
