import { side } from '../camera.ts';
import { above, lead, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { arms, armsOnFloor, feet, legs, supine, thereAndBack, trunkDown } from './starts.ts';

/** Shoulders, head, feet and arms stay down while the pelvis is up. */
export const bridgeGoals = [
  pin('upperBack', -38, 0),
  above('shoulderBlade', 0),
  pin('occiput', null, 0),
  ...armsOnFloor(),
];
/** Shoulder, hip and knee in one line. */
export const bridgeUp = pose(supine, {
  y: 36,
  pitch: 116,
  hip: 4,
  knee: 88,
  ankle: 4,
  lumbar: 0,
  thorax: 12,
  neck: 20,
  shoulder: -28,
});

const down = { pose: pose(supine), goals: [pin('sacrum', null, 0), lead('pelvis', null, 13, null, 0)] };
const up = { pose: bridgeUp, goals: [pin('sacrum', null, 26, null, 0), lead('pelvis', null, 30.5)] };

/** Heels press, the pelvis rises until shoulder, hip and knee are in one line. */
export const bridge: Motion = {
  camera: side,
  other: {
    camera: { yaw: 52, pitch: 14 },
    layers: ['back', 'head', 'armL', 'hips', 'shirt', 'middle', 'legL', 'legR', 'armR', 'front'],
  },
  beats: thereAndBack(down, up, 2.5, 1.5, 2.5),
  free: [...trunkDown, ...legs, ...arms],
  goals: [...bridgeGoals, ...feet(42)],
};
