import type { Motion } from '../motion.ts';
import { passingGround, travel, walk, walkWith } from './walk.ts';

const easy = walk.beats;
/** Brisk by this share: a little forward, the elbows bent. */
const gait = (share: number) => ({ pitch: -3 - 4 * share, elbowR: 22 + 52 * share, elbowL: 22 + 52 * share });
const brisk = walkWith(0.92, () => gait(1)).beats;
/** The moment at 0 is the last of a stride: there the change is complete. */
const faster = walkWith(1.04, (t) => gait(t || 1)).beats;
const slower = walkWith(1.04, (t) => gait(1 - (t || 1))).beats;
const strides = [easy, faster, brisk, brisk, slower];

/** An easy stretch, then a brisk one, and again. */
export const intervalWalking: Motion = {
  ...walk,
  beats: strides.flat(),
  props: [{ ...passingGround, gone: (phase) => phase * travel * strides.length }],
  stills: [0, 1.7, 3.4],
};
