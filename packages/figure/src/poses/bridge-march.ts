import { side } from '../camera.ts';
import { foot, lead, loose } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose, type Side } from '../pose.ts';
import { bridgeGoals, bridgeUp } from './bridge.ts';
import { arms, legs, trunkDown } from './starts.ts';

const raised = (side: Side) => [lead(`ankle${side}`, 38, 18), lead(`ball${side}`, null, 9)];
const low = (side: Side) => loose(foot(side, 42));
const top = { pose: bridgeUp, goals: [...low('R'), ...low('L')] };
const right = { pose: pose(bridgeUp, { hipR: 30 }), goals: [...raised('R'), ...low('L')] };
const left = { pose: pose(bridgeUp, { hipL: 30 }), goals: [...low('R'), ...raised('L')] };

/** In the bridge: one foot up, then the other; the pelvis stays level. */
export const bridgeMarch: Motion = {
  camera: side,
  other: {
    camera: { yaw: 58, pitch: 14 },
    layers: ['back', 'head', 'armL', 'hips', 'shirt', 'middle', 'legL', 'legR', 'armR', 'front'],
  },
  beats: [
    { to: right, seconds: 1.4 },
    { to: right, seconds: 0.6 },
    { to: top, seconds: 1.4 },
    { to: top, seconds: 0.4 },
    { to: left, seconds: 1.4 },
    { to: left, seconds: 0.6 },
    { to: top, seconds: 1.4 },
    { to: top, seconds: 0.4 },
  ],
  free: [...trunkDown, ...legs, ...arms],
  goals: [...bridgeGoals],
  stills: [0, 1.6, 5.4],
};
