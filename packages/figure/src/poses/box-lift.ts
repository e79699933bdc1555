import { lead, off } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose, sides } from '../pose.ts';
import { feet, legs, reaching, standing } from './starts.ts';

const stool = 40;
const hands = (x: number, y: number) => sides.map((s) => lead(`palm${s}`, x, y, s === 'R' ? 17 : -17));
const grasp = hands(46, stool + 10);
const tall = { pose: pose(standing), goals: off(grasp) };
const reach = {
  pose: pose(standing, {
    x: -16,
    y: 76,
    pitch: -44,
    hip: 82,
    knee: 60,
    ankle: 16,
    lumbar: 22,
    thorax: 16,
    neck: -8,
    shoulder: 74,
    elbow: 14,
  }),
  goals: grasp,
};
const close = {
  pose: pose(standing, { x: -3, pitch: 3, shoulder: 18, elbow: 74, thorax: 5 }),
  goals: hands(22, 104),
};
const seconds = [1.8, 0.4, 2, 1.2, 2, 0.4, 1.6, 0.8] as const;
/** In on the way down, out on the way up. */
const breaths = [{ breath: 'in' }, {}, { breath: 'out' }, {}, { breath: 'in' }, {}, { breath: 'out' }, {}] as const;
const total = seconds.reduce((sum, s) => sum + s, 0);

/** Bend hips, knees and back, take the box close, stand up; and put it back. */
export const boxLift: Motion = {
  camera: { yaw: 10, pitch: 6 },
  layers: ['back', 'legL', 'armL', 'hips', 'legR', 'head', 'shirt', 'middle', 'lapR', 'armR', 'front'],
  other: {
    camera: { yaw: 44, pitch: 10 },
    layers: ['back', 'legL', 'hips', 'legR', 'head', 'shirt', 'middle', 'armL', 'armR', 'front'],
  },
  beats: [reach, reach, close, close, reach, reach, tall, tall].map((to, i) => ({
    to,
    seconds: seconds[i] ?? 1,
    ...breaths[i],
  })),
  free: ['x', 'y', ...legs, 'hipOut', ...reaching],
  goals: feet(0, 13),
  props: [
    { kind: 'box', from: 28, to: 66, height: stool },
    {
      kind: 'crate',
      layer: 'middle',
      at: {
        by: ['palmL', 'palmR'],
        step: [2, 1, 0],
        during: [2 / total, 7.6 / total],
        rest: [48, stool + 11, 0],
      },
    },
  ],
  stills: [0, 2, 4.8],
};
