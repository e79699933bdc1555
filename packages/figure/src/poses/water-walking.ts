import type { Motion } from '../motion.ts';
import { walkWith } from './walk.ts';

const level = 120;

/** Chest-deep in water: ordinary steps, slower; the arms push through the water. */
export const waterWalking: Motion = {
  ...walkWith(2.2, (t) => ({
    shoulderOut: 16,
    elbowR: 40 - 12 * Math.cos(2 * Math.PI * t),
    elbowL: 40 + 12 * Math.cos(2 * Math.PI * t),
  })),
  props: [
    { kind: 'pool', from: -80, to: 80, height: level },
    { kind: 'pool', from: -80, to: 80, height: level, near: true, layer: 'front' },
  ],
};
