import { side } from '../camera.ts';
import { above, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose, sides } from '../pose.ts';
import { thereAndBack } from './starts.ts';

const prone = { x: -20, y: 10, pitch: -90, hip: -2, knee: 4, ankle: -54, shoulderOut: 14, elbow: 4, neck: -4 };
const flat = { pose: pose(prone, { thorax: 4, shoulder: -6 }), goals: [pin('breast', null, 0)] };
const up = {
  pose: pose(prone, { lumbar: -15, thorax: -12, shoulder: -18 }),
  goals: [pin('breast', null, 10, null, 0)],
};

/** Hands beside the body: the chest comes up a little, the neck stays long, the feet stay down. */
export const proneBackExtension: Motion = {
  camera: side,
  beats: thereAndBack(flat, up, 2, 1.5, 2),
  free: ['y', 'pitch', 'hip', 'knee', 'ankle', 'shoulder', 'wrist'],
  goals: [
    pin('pelvis', -20, 10.2),
    above('belly', 0),
    ...sides.flatMap((s) => [
      above(`elbow${s}`, 4),
      above(`wrist${s}`, 3),
      above(`hand${s}`, 2.4),
      pin(`knee${s}`, null, 6.2),
      pin(`tip${s}`, null, 2.1),
    ]),
  ],
};
