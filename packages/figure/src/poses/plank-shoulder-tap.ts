import { lead, loose, meet, off, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose, type Side, sides } from '../pose.ts';
import { handDown } from './starts.ts';

const high = {
  x: -6,
  y: 38,
  pitch: -69,
  hipOut: 9,
  ankle: 4,
  toe: 62,
  shoulder: 70,
  wrist: 72,
  elbow: 2,
  neck: 2,
  thorax: 4,
};
const down = (s: Side) => loose(handDown(s, 34));
const other = { R: 'L', L: 'R' } as const;
const tapping = (s: Side) => [meet(`hand${s}`, `shoulder${other[s]}`, [5, -7, s === 'R' ? 5 : -5])];
const hands = (tap?: Side) =>
  sides.flatMap((s) => (s === tap ? [...off(down(s)), ...tapping(s)] : [...down(s), ...off(tapping(s))]));
const across = { shoulder: 78, shoulderOut: -20, elbow: 96, wrist: 0 };
const both = { pose: pose(high), goals: hands() };
const [right, left] = sides
  .map((s) => ({
    pose: pose(high, {
      [`shoulder${s}`]: across.shoulder,
      [`shoulderOut${s}`]: across.shoulderOut,
      [`elbow${s}`]: across.elbow,
      [`wrist${s}`]: across.wrist,
    }),
    goals: hands(s),
  }))
  .reverse() as [typeof both, typeof both];

/** On hands and toes, feet wide: one hand touches the other shoulder, then the other; the hips stay still. */
export const plankShoulderTap: Motion = {
  camera: { yaw: 40, pitch: 8 },
  layers: ['back', 'legL', 'hips', 'legR', 'armL', 'shirt', 'head', 'middle', 'armR', 'front'],
  beats: [right, both, left, both].flatMap((to) => [
    { to, seconds: 1.3 },
    { to, seconds: 0.4 },
  ]),
  free: ['x', 'y', 'pitch', 'hip', 'knee', 'ankle', 'toe', 'shoulder', 'shoulderOut', 'shoulderTurn', 'elbow', 'wrist'],
  goals: [
    lead('pelvis', null, 39, 0),
    ...sides.flatMap((s) => [pin(`forefoot${s}`, -90, 3.2, s === 'R' ? 24 : -24), pin(`tip${s}`, null, 2.3)]),
  ],
  props: [{ kind: 'mat', from: -112, to: 58 }],
  stills: [0, 1.5, 4.9],
};
