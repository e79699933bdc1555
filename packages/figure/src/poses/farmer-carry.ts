import { facingOrder } from '../draw/parts.ts';
import type { Motion } from '../motion.ts';
import { sides } from '../pose.ts';
import { passingGround, walkWith } from './walk.ts';

/** The same weight in each hand: walk tall, with quiet steps. */
export const farmerCarry: Motion = {
  ...walkWith(1.3, () => ({ shoulder: 0, shoulderR: 0, shoulderL: 0, shoulderOut: 12, elbowR: 2, elbowL: 2, grip: 1 })),
  layers: ['back', 'armL', 'legL', 'hips', 'legR', 'head', 'shirt', 'lapR', 'middle', 'armR', 'front'],
  other: { camera: { yaw: 62, pitch: 5 }, layers: facingOrder },
  props: [
    passingGround,
    ...sides.map(
      (s) => ({ kind: 'kettlebell', at: { by: [`hand${s}`] }, layer: s === 'R' ? 'middle' : 'back' }) as const,
    ),
  ],
};
