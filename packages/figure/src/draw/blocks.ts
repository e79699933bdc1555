/** What furniture is made of: blocks and rods, seen without perspective. */
import { type Eye, scale } from '../camera.ts';
import type { Vec } from '../vector.ts';
import { type Easel, flat } from './parts.ts';
import type { Pen } from './pen.ts';

/** A block by the middle of its foot, and its width, height and depth: top, front and both ends. */
export function block(pen: Pen, eye: Eye, [x, low, z]: Vec, [width, height, depth]: Vec): string {
  const at = (i: number, j: number, k: number) =>
    flat(eye.point([x + (width / 2) * i, low + height * j, z + (depth / 2) * k]));
  const top = pen.polygon([at(-1, 1, -1), at(1, 1, -1), at(1, 1, 1), at(-1, 1, 1)]);
  const front = pen.polygon([at(-1, 1, 1), at(1, 1, 1), at(1, 0, 1), at(-1, 0, 1)]);
  const ends = [-1, 1].map((i) => pen.polygon([at(i, 1, -1), at(i, 1, 1), at(i, 0, 1), at(i, 0, -1)]));
  return top + front + ends.join('');
}

/** A block from x to x. */
export function slab(
  { pen, eye }: Easel,
  from: number,
  to: number,
  low: number,
  high: number,
  depth: number,
  z = 0,
): string {
  return block(pen, eye, [(from + to) / 2, low, z], [to - from, high - low, depth * 2]);
}

/** A bent rod through these points. */
export function rods({ pen, eye }: Easel, points: readonly Vec[], r: number): string {
  return pen.chain(points.map((p) => [flat(eye.point(p)), r * scale] as const));
}
