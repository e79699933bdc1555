import { type Bicycle, pedal } from '../draw/bicycle.ts';
import { lead, pin } from '../goals.ts';
import type { Beat, Motion } from '../motion.ts';
import { pose, sides } from '../pose.ts';
import { reaching } from './starts.ts';

/** An upright city bicycle, saddle so high that the knee keeps a small bend at the bottom. */
const bicycle: Bicycle = { kind: 'bicycle', bracket: [0, 29], crank: 17, saddle: [-25, 90], grip: [25, 110] };
const moments = 12;

function moment(i: number): Beat {
  const turn = i / moments;
  const leg = (side: 'L' | 'R', at: number) => lead(`ball${side}`, ...pedal(bicycle, at));
  const wave = (at: number) => Math.cos(2 * Math.PI * at);
  const words = {
    x: -22,
    y: 102,
    pitch: -16,
    lumbar: 4,
    thorax: 10,
    neck: -16,
    hipR: 58 + 22 * wave(turn - 0.1),
    kneeR: 70 + 38 * wave(turn - 0.05),
    hipL: 58 + 22 * wave(turn + 0.4),
    kneeL: 70 + 38 * wave(turn + 0.45),
    ankleR: -4 - 8 * wave(turn - 0.3),
    ankleL: -4 - 8 * wave(turn + 0.2),
    shoulder: 60,
    elbow: 24,
    wrist: 10,
  };
  return { to: { pose: pose(words), goals: [leg('R', turn), leg('L', turn + 0.5)] }, seconds: 1.1 / moments };
}

/** Easy pedalling, about 55 turns a minute. */
export const cycling: Motion = {
  camera: { yaw: 4, pitch: 4 },
  pace: 'flow',
  beats: Array.from({ length: moments }, (_, i) => moment((i + 1) % moments)),
  free: ['x', 'y', 'hip', 'knee', 'ankle', ...reaching],
  goals: [pin('seat', -26, 90), ...sides.map((s) => pin(`hand${s}`, 26, 112))],
  props: [
    bicycle,
    { ...bicycle, layer: 'middle' },
    { kind: 'ground', from: -96, to: 104, gap: 50, gone: (phase) => phase * 100 },
  ],
  stills: [0, 0.28, 0.55],
};
