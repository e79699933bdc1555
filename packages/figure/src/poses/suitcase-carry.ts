import { facingOrder } from '../draw/parts.ts';
import type { Motion } from '../motion.ts';
import { passingGround, walkWith } from './walk.ts';

/** A bag in one hand: walk tall, without leaning to either side. */
export const suitcaseCarry: Motion = {
  ...walkWith(1.3, () => ({ shoulderR: 0, shoulderOutR: 10, elbowR: 2, gripR: 1 })),
  layers: ['back', 'armL', 'legL', 'hips', 'legR', 'head', 'shirt', 'lapR', 'middle', 'armR', 'front'],
  other: { camera: { yaw: 72, pitch: 5 }, layers: facingOrder },
  props: [passingGround, { kind: 'bag', at: { by: ['handR'] }, layer: 'middle' }],
};
