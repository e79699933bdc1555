import { side } from '../camera.ts';
import { pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose, sides } from '../pose.ts';
import { kneel, thereAndBack } from './starts.ts';

const down = { x: -30, y: 44, ankle: -56, shoulder: 100, elbow: 86, neck: -10 };
const back = { pose: pose(down, { x: -42, y: 48, pitch: -104, hip: 100, knee: 90 }) };
const line = { pose: pose(down, { x: -14, y: 22, pitch: -72, hip: 1, knee: 20, thorax: 3, neck: 0 }) };

/** On forearms and knees: come forward until shoulder, hip and knee are one line, and hold. */
export const kneePlank: Motion = {
  camera: side,
  beats: thereAndBack(back, line, 2.2, 4, 2.2),
  free: ['x', 'y', 'pitch', 'hip', 'knee', 'ankle', 'shoulder', 'elbow', 'wrist'],
  goals: [
    ...kneel('R', -48),
    ...kneel('L', -48),
    ...sides.flatMap((s) => [pin(`elbow${s}`, 34, 4.2), pin(`wrist${s}`, null, 3), pin(`hand${s}`, null, 2.4)]),
  ],
};
