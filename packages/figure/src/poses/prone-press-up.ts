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
  shoulder: 10,
  shoulderOut: 34,
  elbow: 130,
  wrist: 40,
  neck: -6,
};
const flat = { pose: pose(prone, { thorax: 4 }), goals: [pin('breast', null, 0)] };
const up = {
  pose: pose(prone, {
    lumbar: -33,
    thorax: -28,
    neck: -12,
    shoulder: 30,
    shoulderOut: 8,
    elbow: 40,
    wrist: 78,
  }),
  goals: [pin('breast', null, 20, null, 0)],
};

/** Hands under the shoulders push the chest up; the hips stay down. */
export const pronePressUp: Motion = {
  camera: side,
  beats: thereAndBack(flat, up, 2.5, 1.5, 2.5),
  free: ['y', 'pitch', 'hip', 'knee', 'ankle', 'shoulder', 'shoulderOut', 'shoulderTurn', 'elbow', 'wrist'],
  goals: [
    pin('pelvis', -20, 10.2),
    above('belly', 0),
    ...sides.flatMap((s) => [
      pin(`wrist${s}`, 18, 4),
      pin(`hand${s}`, null, 2.2),
      above(`elbow${s}`, 4),
      pin(`knee${s}`, null, 6.2),
      pin(`tip${s}`, null, 2.1),
    ]),
  ],
};
