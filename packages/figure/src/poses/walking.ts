import type { Motion } from '../motion.ts';
import { travel, walk } from './walk.ts';

/** Walking outdoors: as walk, with the ground passing by. */
export const walking: Motion = {
  ...walk,
  props: [{ kind: 'ground', from: -70, to: 70, gap: travel / 2, perCycle: 2 }],
};
