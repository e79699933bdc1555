/** The parts a picture is stacked from, and their usual order. */
import type { Look } from '../bodies.ts';
import type { Body, Bone, Joint } from '../body.ts';
import { type Eye, scale } from '../camera.ts';
import type { Side } from '../pose.ts';
import { add, between, rotate, type Vec } from '../vector.ts';
import type { Pen, Point } from './pen.ts';

export interface Shape {
  readonly class: string;
  readonly d: string;
}

export type Part = 'back' | 'armL' | 'legL' | 'hips' | 'legR' | 'head' | 'shirt' | 'middle' | 'lapR' | 'armR' | 'front';

/** A person seen from the side, back to front. */
export const usualOrder: readonly Part[] = [
  'back',
  'armL',
  'legL',
  'hips',
  'legR',
  'head',
  'shirt',
  'middle',
  'lapR',
  'armR',
  'front',
];

/** Someone who faces us, standing. */
export const facingOrder: readonly Part[] = [
  'back',
  'hips',
  'legL',
  'legR',
  'head',
  'shirt',
  'middle',
  'armL',
  'armR',
  'front',
];

/** Someone who faces us, sitting or with the knees up: the thighs come toward us. */
export const lapOrder: readonly Part[] = [
  'back',
  'head',
  'shirt',
  'hips',
  'middle',
  'legL',
  'legR',
  'armL',
  'armR',
  'front',
];

/** Everything a part needs to be drawn. */
export interface Easel {
  readonly body: Body;
  readonly eye: Eye;
  readonly pen: Pen;
  /** Where in the cycle, 0–1: for things that move by themselves. */
  readonly phase: number;
  readonly look: Look;
}

/** Drops the depth. */
export const flat = ([x, y]: Vec): Point => [x, y];

/** A place on a bone, on the screen. */
export function seen({ body, eye }: Easel, joint: Joint, bone: Bone, step: Vec = [0, 0, 0]): Point {
  return flat(eye.point(add(body.at[joint], rotate(body.turn[bone], step))));
}

/** A place part of the way from joint to joint, stepped aside in the axes of a bone, with a radius (cm): one link of a chain. */
export function link(
  easel: Easel,
  from: Joint,
  to: Joint,
  share: number,
  radius: number,
  bone?: Bone,
  step: Vec = [0, 0, 0],
): readonly [Point, number] {
  const { body, eye } = easel;
  const middle = between(body.at[from], body.at[to], share);
  return [flat(eye.point(bone ? add(middle, rotate(body.turn[bone], step)) : middle)), radius * scale];
}

/** Far limbs are drawn in the second tone. */
export const tone = (side: Side): string => (side === 'L' ? '-far' : '');
