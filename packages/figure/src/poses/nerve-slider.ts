import { upright } from '../camera.ts';
import { foot, loose, meet, off } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { chair, footOverFloor, legs, onSeat, reaching, seated } from './starts.ts';

const hands = { shoulder: -30, elbow: 60, shoulderOut: 10, shoulderTurn: -50, ankleR: 4 };
const down = loose(foot('R', 10));
const bent = { pose: pose(seated, hands, { neck: 30 }), goals: down };
const straight = { pose: pose(seated, hands, { kneeR: 22, ankleR: 8, neck: -26, hipR: 92 }), goals: off(down) };

/** The knee straightens while the head looks up; the knee bends while the head nods. */
export const nerveSlider: Motion = {
  camera: upright,
  beats: [
    { to: straight, seconds: 2 },
    { to: straight, seconds: 0.4 },
    { to: bent, seconds: 2 },
    { to: bent, seconds: 0.4 },
  ],
  free: ['x', 'y', ...legs, ...reaching],
  goals: [
    ...onSeat(),
    ...foot('L', 10),
    ...footOverFloor('R'),
    meet('handR', 'sacrum', [-2, 2, 4]),
    meet('handL', 'sacrum', [-2, 2, -4]),
  ],
  props: [chair],
};
