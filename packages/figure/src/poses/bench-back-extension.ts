import { side } from '../camera.ts';
import { meet, pin } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose, sides } from '../pose.ts';
import { reaching, thereAndBack } from './starts.ts';

const crossed = { shoulder: 40, shoulderOut: 6, shoulderTurn: -60, elbow: 120, ankle: 0, knee: 2, x: 16, y: 80 };
const low = { pose: pose(crossed, { pitch: -100, hip: 56, lumbar: 24, thorax: 16, neck: 8 }) };
const line = { pose: pose(crossed, { pitch: -45, lumbar: -3, thorax: 5, neck: -6 }) };

/** Hips on the pad, feet fixed: lower the trunk with a round back, and rise until it is in line with the legs. */
export const benchBackExtension: Motion = {
  camera: side,
  beats: thereAndBack(low, line, 2.2, 1, 2.6),
  free: ['x', 'y', 'hip', 'ankle', ...reaching],
  goals: [
    ...sides.flatMap((s) => [pin(`ankle${s}`, -43, 23), pin(`ball${s}`, -36.5, 12)]),
    meet('handR', 'shoulderL', [6, -4, 2]),
    meet('handL', 'shoulderR', [6, -4, -2]),
  ],
  props: [{ kind: 'bench', pad: [22, 66, 0], roll: [-46, 32, 0] }],
};
