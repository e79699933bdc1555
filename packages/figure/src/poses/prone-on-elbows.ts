import { side } from '../camera.ts';
import { above, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose, sides } from '../pose.ts';
import { thereAndBack } from './starts.ts';

const prone = {
  x: -20,
  y: 10,
  pitch: -90,
  hip: -2,
  knee: 4,
  ankle: -54,
  shoulder: 150,
  shoulderOut: 60,
  elbow: 100,
  neck: -6,
};
const flat = { pose: pose(prone, { thorax: 4 }), goals: [pin('breast', null, 0)] };
const prop = {
  pose: pose(prone, { lumbar: -22, thorax: -20, neck: -14, shoulder: 88, shoulderOut: 4, elbow: 90 }),
  goals: [pin('breast', null, 20, null, 0)],
};

/** From flat onto the forearms: elbows under the shoulders, hips stay down. */
export const proneOnElbows: Motion = {
  camera: side,
  beats: thereAndBack(flat, prop, 2.5, 3, 2.5),
  free: ['y', 'pitch', 'hip', 'knee', 'ankle', 'shoulder', 'shoulderOut', 'shoulderTurn', 'elbow', 'wrist'],
  goals: [
    pin('pelvis', -20, 10.2),
    above('belly', 0),
    ...sides.flatMap((s) => [
      pin(`elbow${s}`, 22, 4.2),
      pin(`wrist${s}`, 46, 3),
      pin(`hand${s}`, null, 2.4),
      pin(`knee${s}`, null, 6.2),
      pin(`tip${s}`, null, 2.1),
    ]),
  ],
};
