import { lead, off, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose, sides } from '../pose.ts';
import { arms, backOnFloor, supine, trunkDown } from './starts.ts';

const lying = { hip: 0, knee: 3, ankle: -24, hipOut: 4, shoulderOut: 16 };
const rest = sides.flatMap((s) => [
  lead(`elbow${s}`, null, 4.2),
  lead(`wrist${s}`, null, 3),
  lead(`hand${s}`, null, 2.4),
]);
const loose = { pose: pose(supine, lying), goals: rest };
const tight = {
  pose: pose(supine, lying, {
    shoulder: 16,
    shoulderOut: 8,
    elbow: 74,
    wrist: 10,
    grip: 1,
    ankle: 14,
    knee: 0,
    breath: 1,
  }),
  goals: off(rest),
};

/** Tense on purpose: fists, bent arms, toes toward the nose; then let everything go. */
export const muscleRelaxation: Motion = {
  camera: { yaw: -10, pitch: 16 },
  beats: [
    { to: tight, seconds: 1.2 },
    { to: tight, seconds: 3.8 },
    { to: loose, seconds: 1.6 },
    { to: loose, seconds: 6 },
  ],
  free: [...trunkDown, 'hip', ...arms],
  goals: [...backOnFloor(), ...sides.map((s) => pin(`heelMiddle${s}`, null, 3.4))],
  props: [{ kind: 'mat', from: -80, to: 106 }],
};
