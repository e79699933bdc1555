import { above, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { arms, armsOnFloor, feet, supine } from './starts.ts';

const hands = { shoulderOut: 24 };
/** Up: toward the navel. Right: weight on the right buttock. */
const at = (up: number, right: number) => ({
  pose: pose(supine, hands, {
    pitch: 89 + 13 * up,
    lumbar: 1 + 13 * up,
    twist: 9 * right,
    lumbarTurn: -9 * right,
  }),
});
const [twelve, three, six, nine] = [at(1, 0), at(0, -1), at(-1, 0), at(0, 1)];

/** A clock lies on the belly: tip the pelvis to twelve, three, six and nine; knees and shoulders stay still. */
export const pelvicClock: Motion = {
  camera: { yaw: 0, pitch: 60 },
  layers: ['back', 'armL', 'head', 'hips', 'shirt', 'middle', 'legL', 'legR', 'front', 'armR'],
  other: { camera: { yaw: -6, pitch: 5 } },
  beats: [three, six, nine, twelve].flatMap((to) => [
    { to, seconds: 1.8 },
    { to, seconds: 0.7 },
  ]),
  free: ['x', 'y', 'neck', 'hip', 'hipOut', 'hipTurn', 'knee', 'ankle', ...arms],
  goals: [
    pin('upperBack', -38, 0),
    pin('occiput', null, 0),
    above('lowBack', 0),
    above('hipR', 9.5),
    above('hipL', 9.5),
    ...feet(46, 10),
    ...armsOnFloor(),
  ],
  props: [
    { kind: 'mat', from: -80, to: 66 },
    { kind: 'dial', layer: 'middle' },
  ],
  stills: [0, 2.2, 4.7, 7.2],
};
