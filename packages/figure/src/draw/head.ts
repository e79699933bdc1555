/** The head as a few solids (skull, face, nose, hair), so that it turns toward us without being drawn again. */
import type { Hair } from '../bodies.ts';
import { scale } from '../camera.ts';
import { add, rotate, type Vec } from '../vector.ts';
import { type Easel, flat, type Shape, seen } from './parts.ts';

/** An egg in the axes of the head: middle and half axes (cm). */
interface Egg {
  readonly at: Vec;
  readonly radii: Vec;
}

/** The outline of an egg is an ellipse; its axes come from the 2×2 matrix of the projected egg. */
function drawEgg({ body, eye, pen }: Easel, { at, radii }: Egg): string {
  const turn = body.turn.head;
  const [ex, ey, ez] = (
    [
      [radii[0], 0, 0],
      [0, radii[1], 0],
      [0, 0, radii[2]],
    ] as const
  ).map((axis) => eye.direction(rotate(turn, axis))) as [Vec, Vec, Vec];
  const xx = ex[0] ** 2 + ey[0] ** 2 + ez[0] ** 2;
  const yy = ex[1] ** 2 + ey[1] ** 2 + ez[1] ** 2;
  const xy = ex[0] * ex[1] + ey[0] * ey[1] + ez[0] * ez[1];
  const mean = (xx + yy) / 2;
  const spread = Math.hypot((xx - yy) / 2, xy);
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const middle = flat(eye.point(add(body.at.head, rotate(turn, at))));
  return pen.ellipse(middle, Math.sqrt(mean + spread) * scale, Math.sqrt(Math.max(0, mean - spread)) * scale, angle);
}

const egg = (at: Vec, radii: Vec): Egg => ({ at, radii });
const hairShapes: readonly Egg[] = [egg([-1.6, 3.4, 0], [10.2, 10, 8.6]), egg([-4.6, -2, 0], [6.6, 7, 7.4])];
/** Hair besides what everybody has; a scarf covers the neck as well. */
const styles: Readonly<Record<Hair, readonly Egg[]>> = {
  short: [],
  bun: [egg([-11.5, 4.5, 0], [4, 4, 4])],
  long: [egg([-6, -6, 0], [5.4, 9.5, 8]), egg([-3, 2, 0], [8.8, 9, 8.8])],
  curls: [egg([-3.2, 5.6, 0], [11, 10.4, 10.6]), egg([-5.4, -1.6, 0], [8, 8.4, 10.2])],
  bald: [],
  scarf: [egg([-1.4, 2, 0], [10.6, 11.6, 9.2]), egg([-4, -8, 0], [7, 7, 8])],
};
const beard: readonly Egg[] = [egg([5, -8.4, 0], [5.2, 4.4, 5.6])];
/** A bald head keeps its shape in skin. */
const crown: readonly Egg[] = [egg([-1.2, 2.8, 0], [9.6, 9.4, 8])];
const face: readonly Egg[] = [egg([2.6, -1.2, 0], [7.4, 9.4, 7]), egg([4.2, -6, 0], [5.6, 5, 5.4])];

/** Neck, hair, face and nose, ear, eyes. */
export function drawHead(easel: Easel): Shape[] {
  const { body, eye, pen } = easel;
  const at = (x: number, y: number, z: number) => seen(easel, 'head', 'head', [x, y, z]);
  const neck = pen.chain([
    [seen(easel, 'neck', 'chest', [0, -3, 0]), 5.2 * scale],
    [seen(easel, 'skull', 'neck', [0.6, 2, 0]), 4.8 * scale],
  ]);
  const { hair: style, beard: bearded } = easel.look;
  const bald = style === 'bald';
  const hair = [...(bald ? hairShapes.slice(1) : hairShapes), ...styles[style]]
    .map((shape) => drawEgg(easel, shape))
    .join('');
  const wrap =
    style === 'scarf'
      ? pen.chain([
          [seen(easel, 'neck', 'chest', [0, 0, 0]), 6.6 * scale],
          [seen(easel, 'skull', 'neck', [0.6, 2, 0]), 6 * scale],
        ])
      : '';
  const nose = pen.capsule(at(9, 0.6, 0), at(11, -2.6, 0), 1.1 * scale, 1.4 * scale);
  const skin = [...(bald ? crown : []), ...face].map((shape) => drawEgg(easel, shape)).join('') + nose;
  /** How much of something on the skin faces us: 1 straight on, 0 at the edge or behind. */
  const facing = (normal: Vec) => Math.max(0, eye.direction(rotate(body.turn.head, normal))[2]);
  const ear = [1, -1]
    .map((z) => {
      const shown = facing([0, 0, z]);
      return pen.ellipse(at(-2.4, -1.6, z * 7), 1.7 * scale * shown, 2.2 * scale * Math.sqrt(shown), 0);
    })
    .join('');
  // Two outlines, one in the other: solid when a page fills it, and also when it draws it as a line one unit wide.
  const eyes = [1, -1]
    .flatMap((z) => {
      const shown = Math.min(1, 2.2 * facing([0.8, 0, z * 0.6])) * scale;
      return [0.52, 0.24].map((r) => pen.capsule(at(8, 1, z * 3.2), at(8.2, -0.8, z * 3.2), r * shown, r * shown));
    })
    .join('');
  // Long hair hangs behind the neck, every other hair and a scarf lie over it.
  const backToFront: Shape[] = [
    { class: 'f-skin-far', d: neck },
    { class: 'f-hair', d: hair + wrap },
  ];
  return [
    ...(style === 'long' ? backToFront.reverse() : backToFront),
    { class: 'f-skin', d: skin + ear },
    ...(bearded ? [{ class: 'f-hair', d: beard.map((shape) => drawEgg(easel, shape)).join('') }] : []),
    { class: 'f-eye', d: eyes },
  ];
}
