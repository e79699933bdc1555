import { above, lead, off } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose, sides } from '../pose.ts';
import { feet, legs, reaching, standing } from './starts.ts';

const cupboard = 112;
const hands = (x: number, y: number, z: number) => sides.map((s) => lead(`palm${s}`, x, y, z + (s === 'R' ? 9 : -9)));
const low = hands(7, 12, 27);
const tall = { pose: pose(standing), goals: off(low) };
const reach = {
  pose: pose(standing, {
    x: -14,
    y: 72,
    pitch: -46,
    hip: 84,
    knee: 56,
    ankle: 16,
    lumbar: 36,
    lumbarTurn: 10,
    thorax: 24,
    thoraxTurn: 22,
    neck: 4,
    shoulder: 80,
    elbow: 6,
    grip: 0.3,
  }),
  goals: low,
};
const place = {
  pose: pose(standing, { x: 9, pitch: -14, shoulder: 90, elbow: 20, thorax: 4, grip: 0.3 }),
  goals: hands(68, cupboard + 10, 0).map((goal) => ({ ...goal, lift: 24 })),
};
const seconds = [1.8, 0.3, 2.2, 0.8, 2.2, 0.3, 1.8, 0.8] as const;
/** In on the way down, out on the way up. */
const breaths = [{ breath: 'in' }, {}, { breath: 'out' }, {}, { breath: 'in' }, {}, { breath: 'out' }, {}] as const;
const total = seconds.reduce((sum, s) => sum + s, 0);

/** Bend and turn, as you like, to a light ball beside the feet; put it on the shelf, and back. */
export const freeLift: Motion = {
  camera: { yaw: 30, pitch: 8 },
  layers: ['back', 'armL', 'legL', 'hips', 'legR', 'head', 'shirt', 'lapR', 'middle', 'armR', 'front'],
  beats: [reach, reach, place, place, reach, reach, tall, tall].map((to, i) => ({
    to,
    seconds: seconds[i] ?? 1,
    ...breaths[i],
  })),
  free: ['x', 'y', 'z', ...legs, 'hipOut', ...reaching],
  goals: [...feet(0, 12), ...sides.map((s) => above(`toe${s}`, 0))],
  props: [
    { kind: 'box', from: 64, to: 94, height: cupboard, z: -6 },
    {
      kind: 'ball',
      layer: 'middle',
      at: { by: ['palmL', 'palmR'], during: [1.9 / total, 7.5 / total], rest: [7, 12, 27] },
    },
  ],
  stills: [0, 2, 4.6],
};
