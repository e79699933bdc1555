import { facingOrder } from '../draw/parts.ts';
import type { Motion } from '../motion.ts';
import { pose } from '../pose.ts';
import { feet, legs, standing, thereAndBack } from './starts.ts';

const trunk = { knee: 10, hip: 8, ankle: 4, lumbar: -4, thorax: 6, shoulderOut: 4 };
const long = { pose: pose(standing, trunk, { shoulder: 82, elbow: 6 }) };
const pull = { pose: pose(standing, trunk, { shoulder: -22, elbow: 104, thorax: 0 }) };

/** Pull the band to the ribs: elbows back along the body. */
export const bandRow: Motion = {
  camera: { yaw: 14, pitch: 5 },
  other: { camera: { yaw: 46, pitch: 8 }, layers: facingOrder },
  beats: thereAndBack(long, pull, 1.6, 0.8, 2.2),
  free: ['x', 'y', ...legs],
  goals: feet(0),
  props: [
    { kind: 'wall', x: 92, height: 180 },
    { kind: 'band', anchor: [92, 122, 0], to: ['handL', 'handR'], layer: 'middle' },
  ],
};
