import { meet } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose, sides } from '../pose.ts';
import { chair, feet, onSeat, reaching, seated, thereAndBack } from './starts.ts';

const wide = { hipOut: 16, hipTurn: 8 };
const on = (up: number) => sides.map((s) => meet(`hand${s}`, `shin${s}`, [1, up, 0]));
const tall = { pose: pose(seated, wide, { shoulder: 30, elbow: 30 }), goals: on(16) };
const low = {
  pose: pose(seated, wide, { pitch: -34, hip: 118, lumbar: 34, thorax: 26, neck: 18, shoulder: 70, elbow: 20 }),
  goals: on(-12),
};

/** Hands slide down the shins while the back rounds. */
export const seatedForwardBend: Motion = {
  camera: { yaw: 30, pitch: 6 },
  other: { camera: { yaw: 6, pitch: 4 } },
  beats: thereAndBack(tall, low, 3, 1.5, 3),
  free: ['x', 'y', 'hip', 'hipOut', 'knee', 'ankle', ...reaching],
  goals: [...onSeat(), ...feet(10, 24)],
  props: [chair],
};
