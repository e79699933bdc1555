import { side } from '../camera.ts';
import { foot, lead, meet, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { reaching, supine, thereAndBack } from './starts.ts';

const words = {
  hipR: 0,
  kneeR: 2,
  ankleR: -14,
  shoulder: -20,
  shoulderOut: 26,
  shoulderTurn: -40,
  elbow: 60,
  lumbar: -8,
};
const down = { pose: pose(supine, words), goals: [pin('upperBack', -38, 0), lead('occiput', null, 0)] };
const lift = {
  pose: pose(supine, words, { thorax: 24, neck: 4 }),
  goals: [pin('upperBack', -38, 3.6), lead('occiput', null, 12)],
};

/** One knee up, hands under the hollow of the back: head and shoulder blades come up a little, the low back stays. */
export const curlUp: Motion = {
  camera: side,
  beats: thereAndBack(down, lift, 1.8, 2, 1.8),
  free: ['x', 'y', 'thorax', 'neck', 'hip', 'kneeL', 'ankleL', ...reaching],
  goals: [
    pin('sacrum', null, 0),
    ...foot('L', 46),
    lead('heelMiddleR', null, 3.4),
    meet('palmR', 'lowBack', [-1, 3, 6]),
    meet('palmL', 'lowBack', [-1, 3, -6]),
    pin('elbowR', null, 4.4),
    pin('elbowL', null, 4.4),
  ],
};
