import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';

const level = 66;
const floating = { y: level - 5, pitch: 90, lumbar: -2, thorax: 4, neck: 10, ankle: -30 };
const glide = { pose: pose(floating, { shoulderOut: 8, elbow: 4, hip: 4, knee: 4 }) };
const gather = {
  pose: pose(floating, {
    shoulder: -6,
    shoulderOut: 40,
    elbow: 132,
    shoulderTurn: -60,
    hip: 16,
    hipOut: 14,
    knee: 84,
    ankle: 10,
  }),
};
const wide = {
  pose: pose(floating, { shoulderOut: 100, elbow: 8, hip: 14, hipOut: 30, knee: 50, ankle: 10, hipTurn: 10 }),
};

/** On the back: hands slide up, arms and legs open, close together, and glide long. */
export const swimming: Motion = {
  camera: { yaw: 0, pitch: 36 },
  layers: ['back', 'armL', 'legL', 'hips', 'legR', 'head', 'shirt', 'middle', 'armR', 'front'],
  beats: [
    { to: gather, seconds: 1.5 },
    { to: wide, seconds: 1 },
    { to: glide, seconds: 1.2 },
    { to: glide, seconds: 1.8 },
  ],
  props: [
    { kind: 'pool', from: -130, to: 130, height: level },
    { kind: 'pool', from: -130, to: 130, height: level, near: true, layer: 'front' },
  ],
  stills: [0, 1.5, 2.5],
};
