import { side } from '../camera.ts';
import { above, lead, loose, meet, off, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { armsOverFloor, feet, footOverFloor, legs, reaching, supine, thereAndBack } from './starts.ts';

const down = loose([...feet(42), pin('handR', null, 2.4), pin('handL', null, 2.4), pin('sacrum', null, 0)]);
const held = [
  meet('handR', 'thighBackR', [-1, 0, 3]),
  meet('handL', 'thighBackL', [-1, 0, -3]),
  lead('kneeR', -25, 42, 8),
  lead('kneeL', -25, 42, -8),
];
const start = { pose: pose(supine), goals: [...down, ...off(held)] };
const hug = {
  pose: pose(supine, {
    pitch: 106,
    lumbar: 22,
    hip: 120,
    hipOut: 2,
    knee: 122,
    ankle: -10,
    shoulder: 36,
    shoulderOut: 20,
    elbow: 40,
    neck: 4,
  }),
  goals: [...off(down), ...held],
};

/** Both thighs come to the chest, the tailbone may come up a little. */
export const bothKneesToChest: Motion = {
  camera: side,
  beats: thereAndBack(start, hug, 2.5, 2, 2.5),
  free: ['x', 'y', 'pitch', 'neck', ...legs, ...reaching, 'wrist'],
  goals: [
    pin('upperBack', -38, 0),
    pin('occiput', null, 0),
    ...armsOverFloor(),
    above('heelMiddleR', 4.2),
    above('heelMiddleL', 4.2),
    ...footOverFloor('R'),
    ...footOverFloor('L'),
  ],
};
