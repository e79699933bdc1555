import { facingOrder } from '../draw/parts.ts';
import { lead } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose, sides } from '../pose.ts';
import { feet, legs, reaching, standing, thereAndBack } from './starts.ts';

const trunk = { knee: 12, hip: 10, ankle: 4, lumbar: -4, thorax: 6, grip: 0.8 };
const hands = (x: number) => sides.map((s) => lead(`palm${s}`, x, 121, s === 'R' ? 2.5 : -2.5));
const chest = {
  pose: pose(standing, trunk, { shoulder: 30, shoulderOut: 20, shoulderTurn: -40, elbow: 118 }),
  goals: hands(22),
};
const press = { pose: pose(standing, trunk, { shoulder: 84, shoulderOut: -14, elbow: 6 }), goals: hands(58) };

/** The band pulls from the side: push the hands straight forward; the trunk does not turn along. */
export const pallofPress: Motion = {
  camera: { yaw: 40, pitch: 12 },
  layers: facingOrder,
  beats: thereAndBack(chest, press, 1.8, 1.2, 1.8),
  free: ['x', 'y', ...legs, 'hipOut', ...reaching],
  goals: feet(0, 14),
  props: [
    { kind: 'post', x: 14, z: 80, height: 150, layer: 'front' },
    { kind: 'band', anchor: [14, 121, 80], to: ['palmR'], layer: 'middle' },
  ],
};
