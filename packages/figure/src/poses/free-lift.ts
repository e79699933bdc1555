import { above, lead, off, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose, sides } from '../pose.ts';
import { feet, legs, reaching, standing } from './starts.ts';

const cupboard = 106;
/** Both palms on the sides of the box, whose middle is at x and z, square to a chest that is turned so far (degrees). */
const hands = (x: number, y: number, z: number, turned: number) =>
  sides.map((s) => {
    const [along, across] = [Math.sin, Math.cos].map((f) => (s === 'R' ? 10 : -10) * f((turned * Math.PI) / 180));
    return lead(`palm${s}`, x - (along ?? 0), y, z + (across ?? 0));
  });
const low = hands(42, 23, 34, 32);
const hips = (x: number, y: number) => lead('pelvis', x, y, 0);
const tall = { pose: pose(standing), goals: [...off(low), hips(0, 91.7)] };
const reach = {
  pose: pose(standing, {
    x: -16,
    y: 80,
    yaw: 15,
    pitch: -43,
    hip: 70,
    knee: 44,
    ankle: 16,
    lumbar: 42,
    lumbarSide: 8,
    lumbarTurn: 10,
    thorax: 40,
    thoraxSide: 14,
    thoraxTurn: 6,
    neckTurn: 6,
    neck: -12,
    shoulder: 80,
    elbow: 6,
    grip: 0.3,
  }),
  goals: [...low, hips(-4, 83)],
};
const place = {
  pose: pose(standing, {
    x: 11,
    yaw: -8,
    pitch: -10,
    shoulder: 90,
    elbow: 20,
    thorax: 4,
    lumbarTurn: -6,
    thoraxTurn: -15,
    neckTurn: -6,
    grip: 0.3,
  }),
  goals: [...hands(67, cupboard + 24.5, -26, -24).map((goal) => ({ ...goal, lift: 24 })), hips(6, 91)],
};
const seconds = [1.8, 0.3, 2.2, 0.8, 2.2, 0.3, 1.8, 0.8] as const;
/** In on the way down, out on the way up. */
const breaths = [{ breath: 'in' }, {}, { breath: 'out' }, {}, { breath: 'in' }, {}, { breath: 'out' }, {}] as const;
const total = seconds.reduce((sum, s) => sum + s, 0);

/** Bend and turn, as you like, to a light box slantwise beside the feet; turn back, put it on the shelf, and return it. */
export const freeLift: Motion = {
  camera: { yaw: 6, pitch: 10 },
  layers: ['back', 'armL', 'legL', 'hips', 'legR', 'shirt', 'head', 'lapR', 'middle', 'armR', 'front'],
  beats: [reach, reach, place, place, reach, reach, tall, tall].map((to, i) => ({
    to,
    seconds: seconds[i] ?? 1,
    ...breaths[i],
  })),
  free: ['x', 'y', 'z', ...legs, 'hipOut', 'hipTurn', ...reaching],
  goals: [
    ...feet(0, 12),
    pin('ballR', null, null, 13, 0.5),
    pin('ballL', null, null, -13, 0.5),
    ...sides.map((s) => above(`toe${s}`, 0)),
  ],
  props: [
    { kind: 'box', from: 56, to: 86, height: cupboard, z: -30 },
    {
      kind: 'crate',
      size: [22, 26, 20],
      layer: 'middle',
      at: { by: ['palmL', 'palmR'], step: [0, -11.5, 0], during: [1.9 / total, 7.5 / total], rest: [42, 13, 34] },
    },
  ],
  stills: [0, 2, 4.6],
};
