import type { Motion } from '../motion.ts';
import { passingGround, travel, walk, walkWith } from './walk.ts';

const easy = walk.beats;
const brisk = walkWith(0.92, () => ({ pitch: -7, elbowR: 74, elbowL: 74 })).beats;
/** Easy strides, then brisk ones: quicker, with bent elbows. */
const strides = [easy, brisk, brisk, brisk, easy];

/** An easy stretch, then a brisk one, and again. */
export const intervalWalking: Motion = {
  ...walk,
  beats: strides.flat(),
  props: [{ ...passingGround, gone: (phase) => phase * travel * strides.length }],
  stills: [0, 2.3, 4.5],
};
