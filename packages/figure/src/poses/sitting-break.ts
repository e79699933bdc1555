import { lead, meet, off, stepTo } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose, type Side, sides } from '../pose.ts';
import { chair, legs, reaching, seated, standing } from './starts.ts';

const both = [...stepTo('R', 0, 10), ...stepTo('L', 0, -10)];
const seat = [lead('seat', -33, 45.5)];
const hips = [meet('handR', 'sacrum', [-1, 2, 5]), meet('handL', 'sacrum', [-1, 2, -5])];
const desk = sides.map((s) => lead(`palm${s}`, 31, 76.5, s === 'R' ? 14 : -14));
const free = [...off(hips), ...off(desk)];
const onHips = { shoulder: -40, shoulderOut: 24, shoulderTurn: -20, elbow: 74 };

const sitting = {
  pose: pose(seated, { pitch: -8, shoulder: 50, elbow: 40 }),
  goals: [...both, ...seat, ...off(hips), ...desk],
};
const tall = { pose: pose(standing), goals: [...both, ...off(seat), ...free] };
const back = {
  pose: pose(standing, onHips, { x: 6, pitch: 5, hip: -6, lumbar: -24, thorax: -10, neck: -8 }),
  goals: [...both, ...off(seat), ...hips, ...off(desk)],
};
const march = (s: Side) => ({
  pose: pose(standing, {
    [`hip${s}`]: 48,
    [`knee${s}`]: 70,
    shoulderR: s === 'R' ? -18 : 22,
    shoulderL: s === 'R' ? 22 : -18,
  }),
  goals: [
    ...(s === 'R' ? off(stepTo('R', 0, 10)) : stepTo('R', 0, 10)),
    ...(s === 'L' ? off(stepTo('L', 0, -10)) : stepTo('L', 0, -10)),
    ...off(seat),
    ...free,
  ],
});
const [left, right] = sides.map(march) as [typeof tall, typeof tall];

/** From the desk: stand up, bend backwards, walk a few steps on the spot, and sit down again. */
export const sittingBreak: Motion = {
  camera: { yaw: 12, pitch: 5 },
  beats: [
    { to: tall, seconds: 2 },
    { to: back, seconds: 1.6 },
    { to: back, seconds: 0.5 },
    { to: tall, seconds: 1.4 },
    { to: right, seconds: 0.8 },
    { to: tall, seconds: 0.7 },
    { to: left, seconds: 0.8 },
    { to: tall, seconds: 0.7 },
    { to: sitting, seconds: 2.2 },
    { to: sitting, seconds: 2 },
  ],
  free: ['x', 'y', ...legs, ...reaching],
  props: [chair, { kind: 'table', from: 27, to: 88, height: 73 }],
  stills: [0, 2, 3.8, 6.3],
};
