import { above, lead, loose, off, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose, sides } from '../pose.ts';
import { arms, feet, footOverFloor, supine, thereAndBack } from './starts.ts';

const wide = { shoulder: 0, shoulderOut: 84, elbow: 4, hip: 60, knee: 96 };
const down = loose([...feet(40, 7), pin('sacrum', null, 0)]);
const fallen = [
  lead('kneeR', null, 7, null),
  lead('kneeL', null, 17, null),
  lead('ankleR', null, 5, null),
  lead('ankleL', null, 13, null),
];
const start = { pose: pose(supine, wide), goals: [...down, ...off(fallen)] };
const twist = {
  pose: pose(supine, wide, {
    y: 17,
    twist: 66,
    lumbarTurn: -20,
    thoraxTurn: -40,
    neckTurn: -34,
    hip: 78,
    knee: 92,
    hipOutR: 4,
    hipOutL: -12,
  }),
  goals: [...off(down), ...fallen],
};

/** Arms wide, both knees sink to one side; the shoulders stay heavy and the head turns away. */
export const supineTwist: Motion = {
  camera: { yaw: 54, pitch: 30 },
  layers: ['back', 'armL', 'head', 'hips', 'shirt', 'armR', 'middle', 'legL', 'legR', 'front'],
  other: {
    camera: { yaw: 84, pitch: 24 },
    layers: ['back', 'armL', 'armR', 'head', 'hips', 'shirt', 'middle', 'legL', 'legR', 'front'],
  },
  beats: thereAndBack(start, twist, 3, 3, 3),
  free: [
    'x',
    'y',
    'pitch',
    'roll',
    'lumbarSide',
    'neck',
    'hip',
    'hipOut',
    'hipTurn',
    'knee',
    'ankle',
    'thoraxTurn',
    ...arms,
  ],
  goals: [
    pin('upperBack', -38, 0, 0),
    ...sides.flatMap((s) => [
      pin(`shoulder${s}`, null, 8, null),
      pin(`elbow${s}`, null, 4.2),
      pin(`wrist${s}`, null, 3),
      ...footOverFloor(s),
    ]),
    pin('occiput', null, 1.6),
    above('hipR', 9),
    above('hipL', 9),
  ],
  props: [{ kind: 'mat', from: -80, to: 66 }],
};
