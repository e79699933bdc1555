import { side } from '../camera.ts';
import { meet } from '../goals.ts';
import type { Motion } from '../motion.ts';
import { pose, sides } from '../pose.ts';
import { armsOverFloor, backOnFloor, feet, legs, reaching, supine, thereAndBack, trunkDown } from './starts.ts';

const hands = (breath: number) =>
  sides.flatMap((s) => [
    meet(`wrist${s}`, 'belly', [-4, breath * 0.7 + 3, s === 'R' ? 8 : -8]),
    meet(`hand${s}`, 'belly', [5, breath * 0.7 + 1.5, s === 'R' ? 3 : -3]),
  ]);
const words = { shoulder: 10, shoulderOut: 30, elbow: 62, shoulderTurn: -60, wrist: 30 };
const soft = { pose: pose(supine, words, { breath: 0.8 }), goals: hands(0.8) };
const tight = { pose: pose(supine, words, { breath: -2, pitch: 94, lumbar: 1 }), goals: hands(-2) };

/** Both hands feel the lower belly draw in a little; breathing goes on. */
export const abdominalBrace: Motion = {
  camera: side,
  beats: thereAndBack(soft, tight, 1.5, 3, 1.5, 1.5),
  free: [...trunkDown, ...legs, ...reaching, 'wrist'],
  goals: [...backOnFloor(), ...feet(46), ...armsOverFloor()],
};
