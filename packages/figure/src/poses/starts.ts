/** Where exercises start: standing, lying, on hands and knees, sitting. Places in cm, angles in degrees. */
import { above, foot, type Goal, meet, pin } from '../goals.ts';
import type { Beat, Stance } from '../motion.ts';
import { type PoseWords, type Side, sides } from '../pose.ts';

export const standing: PoseWords = {
  y: 91.7,
  lumbar: -5,
  thorax: 9,
  neck: -4,
  knee: 2,
  hip: 1,
  ankle: 1,
  shoulder: 2,
  shoulderOut: 5,
  elbow: 10,
};

/** Supine, head to the left, knees up, arms beside the body. */
export const supine: PoseWords = {
  y: 13,
  pitch: 90,
  thorax: 6,
  lumbar: -4,
  neck: 2,
  hip: 52,
  knee: 98,
  ankle: -8,
  shoulder: -6,
  shoulderOut: 14,
  elbow: 4,
};

/** Hands under the shoulders, knees under the hips. */
export const onAllFours: PoseWords = {
  x: -25,
  y: 49,
  pitch: -80,
  hip: 80,
  knee: 92,
  ankle: -60,
  shoulder: 80,
  wrist: 85,
  elbow: 4,
  neck: -8,
  thorax: 2,
};

/** On a chair whose seat is 45 cm high, hands on the thighs. */
export const seated: PoseWords = {
  x: -30,
  y: 57.5,
  hip: 90,
  knee: 90,
  lumbar: -3,
  thorax: 8,
  neck: -3,
  shoulder: 22,
  shoulderOut: 8,
  elbow: 40,
};

/** Both arms rest on the floor beside the body. */
export const armsOnFloor = (list: readonly Side[] = sides): Goal[] =>
  list.flatMap((s) => [pin(`elbow${s}`, null, 4.2), pin(`wrist${s}`, null, 3), pin(`hand${s}`, null, 2.4)]);

/** Back and head on the floor, the shoulders at x. */
export const backOnFloor = (x = -38): Goal[] => [
  pin('upperBack', x, 0),
  pin('sacrum', null, 0),
  pin('occiput', null, 0),
];

/** Sitting on the usual chair. */
export const onSeat = (): Goal[] => [pin('seat', -33, 45.5)];
export const chair = { kind: 'chair', x: -32 } as const;

/** Two flat feet, hip width or wider apart. */
export const feet = (x: number, z: number | null = null): Goal[] => [
  ...foot('R', x, z),
  ...foot('L', x, z === null ? null : -z),
];

/** A knee on the floor with the toes lying back. */
export const kneel = (side: Side, x: number): Goal[] => [pin(`knee${side}`, x, 6), pin(`tip${side}`, null, 2.1)];

/** A flat hand on the floor. */
export const handDown = (side: Side, x: number): Goal[] => [pin(`wrist${side}`, x, 4.4), pin(`hand${side}`, null, 2.2)];

/** Hands lying on the thighs. */
export const handsOnThighs = (): Goal[] => sides.map((s) => meet(`palm${s}`, `kneeTop${s}`, [0, 2, 0]));

/** A moving foot stays over the floor. */
export const footOverFloor = (side: Side): Goal[] => [
  above(`heelMiddle${side}`, 3.4),
  above(`forefoot${side}`, 2.9),
  above(`tip${side}`, 2.1),
];

/** Elbows and hands not under the floor. */
export const armsOverFloor = (): Goal[] =>
  sides.flatMap((s) => [above(`elbow${s}`, 4), above(`wrist${s}`, 2.8), above(`hand${s}`, 2.4)]);

export const legs = ['hip', 'knee', 'ankle'] as const;
export const arms = ['shoulder', 'shoulderOut', 'elbow', 'wrist'] as const;
/** Arms that reach for a place. */
export const reaching = ['shoulder', 'shoulderOut', 'shoulderTurn', 'elbow'] as const;
export const trunkDown = ['x', 'y', 'pitch', 'neck'] as const;

/** Out, hold, back, rest: most exercises. */
export const thereAndBack = (start: Stance, end: Stance, out = 2, hold = 1, back = 2, rest = 0.8): Beat[] => [
  { to: end, seconds: out },
  { to: end, seconds: hold },
  { to: start, seconds: back },
  { to: start, seconds: rest },
];
