import { side } from '../camera.ts';
import { above, loose, off, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose, sides } from '../pose.ts';
import { thereAndBack } from './starts.ts';

const onArms = { x: -8, y: 24, pitch: -80, ankle: 6, toe: 64, shoulder: 96, elbow: 88, neck: 0, thorax: 3 };
const knees = loose(sides.map((s) => pin(`knee${s}`, null, 6)));
const down = { pose: pose(onArms, { pitch: -74, hip: 4, knee: 30 }), goals: knees };
const line = { pose: pose(onArms, { knee: 0, hip: 0 }), goals: off(knees) };

/** On forearms and toes: the knees come up, and head, hips and heels are one line. */
export const plank: Motion = {
  camera: side,
  beats: thereAndBack(down, line, 1.6, 4, 1.6),
  free: ['x', 'y', 'pitch', 'hip', 'knee', 'ankle', 'toe', 'shoulder', 'elbow', 'wrist'],
  goals: sides.flatMap((s) => [
    pin(`elbow${s}`, 34, 4.2),
    pin(`wrist${s}`, null, 3),
    pin(`hand${s}`, null, 2.4),
    pin(`forefoot${s}`, -96, 3.2),
    pin(`tip${s}`, null, 2.3),
    above(`knee${s}`, 6),
  ]),
};
