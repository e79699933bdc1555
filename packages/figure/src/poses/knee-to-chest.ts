import { side } from '../camera.ts';
import { sittingOrder } from '../draw/parts.ts';
import { above, foot, meet, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { arms, backOnFloor, legs, supine, thereAndBack } from './starts.ts';

const reach = (weight: number) => [
  meet('handR', 'thighBackR', [-1, 0, 3], weight),
  meet('handL', 'thighBackR', [-1, 0, -3], weight),
  above('elbowR', 4),
  above('wristR', 3),
  above('elbowL', 4),
  above('wristL', 3),
];
const start = {
  pose: pose(supine),
  goals: [...reach(0), ...foot('R', 42), pin('handR', null, 2.4), pin('handL', null, 2.4)],
};
const hug = {
  pose: pose(supine, {
    hipR: 118,
    kneeR: 118,
    ankleR: -10,
    lumbar: 4,
    shoulder: 34,
    shoulderOut: 22,
    elbow: 46,
    neck: 6,
  }),
  goals: [
    ...reach(1),
    ...foot('R', 42).map((g) => ({ ...g, weight: 0 })),
    pin('handR', null, 20, null, 0),
    pin('handL', null, 20, null, 0),
  ],
};

/** Hands behind one thigh, the knee comes toward the chest. */
export const kneeToChest: Motion = {
  camera: side,
  beats: thereAndBack(start, hug, 2.5, 2, 2.5, 0.8),
  free: ['x', 'y', 'pitch', 'neck', ...legs, ...arms, 'shoulderTurn'],
  goals: [...backOnFloor(-38), ...foot('L', 42)],
  layers: sittingOrder,
};
