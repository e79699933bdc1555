/** Things in the room: each is drawn in one layer, from the same world as the body. */
import { type Eye, scale } from '../camera.ts';
import { type Spot, spotOf } from '../spots.ts';
import { between, type Vec } from '../vector.ts';
import { type Bicycle, drawBicycle } from './bicycle.ts';
import { type Easel, flat, type Part, type Shape } from './parts.ts';
import type { Pen, Point } from './pen.ts';

type Layer = Extract<Part, 'back' | 'middle' | 'front'>;

export type Prop =
  | Bicycle
  | ({ readonly layer?: Layer } & (
      | { readonly kind: 'mat'; readonly from: number; readonly to: number }
      | { readonly kind: 'chair'; readonly x: number; readonly facing?: 1 | -1 }
      | { readonly kind: 'wall'; readonly x: number; readonly height: number }
      | { readonly kind: 'table'; readonly from: number; readonly to: number; readonly height: number }
      | { readonly kind: 'box'; readonly from: number; readonly to: number; readonly height: number }
      | { readonly kind: 'pillow'; readonly x: number; readonly z: number }
      | { readonly kind: 'stick'; readonly from: Spot; readonly to: Spot }
      | { readonly kind: 'band'; readonly anchor: Vec; readonly to: readonly Spot[] }
      /** Marks that pass by, `gap` cm apart, so many gaps a cycle. */
      | {
          readonly kind: 'ground';
          readonly from: number;
          readonly to: number;
          readonly gap: number;
          readonly perCycle: number;
        }
    ));

const halfDepth = 28;

function screen(eye: Eye) {
  return (x: number, y: number, z: number): Point => flat(eye.point([x, y, z]));
}

/** A slab on the floor or a block on it: top and front side. */
function block(pen: Pen, eye: Eye, from: number, to: number, low: number, high: number, depth: number): string {
  const at = screen(eye);
  const top = pen.polygon([at(from, high, -depth), at(to, high, -depth), at(to, high, depth), at(from, high, depth)]);
  const front = pen.polygon([at(from, high, depth), at(to, high, depth), at(to, low, depth), at(from, low, depth)]);
  const ends = [from, to].map((x) =>
    pen.polygon([at(x, high, -depth), at(x, high, depth), at(x, low, depth), at(x, low, -depth)]),
  );
  return top + front + ends.join('');
}

function chair({ eye, pen }: Easel, x: number, seat: number, facing: 1 | -1): Shape[] {
  const at = screen(eye);
  const rod = (a: Vec, b: Vec, r = 1.4) => pen.capsule(at(...a), at(...b), r * scale, r * scale);
  const [back, front] = [x - 21 * facing, x + 19 * facing];
  let frame = '';
  for (const z of [-18, 18]) {
    frame +=
      rod([back, seat - 2, z], [back - 4 * facing, 1.4, z]) + rod([front, seat - 2, z], [front + 2 * facing, 1.4, z]);
    frame += rod([back, seat - 2, z], [back - 6 * facing, seat + 42, z]);
  }
  frame += rod([back - 6 * facing, seat + 41, -18], [back - 6 * facing, seat + 41, 18]);
  const board = [-18, 18].map((z) => rod([back, seat - 1.6, z], [front, seat - 1.6, z], 1.6)).join('');
  const top = pen.polygon([
    at(back, seat - 0.4, -18),
    at(front, seat - 0.4, -18),
    at(front, seat - 0.4, 18),
    at(back, seat - 0.4, 18),
  ]);
  return [{ class: 'f-prop', d: frame + board + top }];
}

function ground({ eye, pen, phase }: Easel, from: number, to: number, gap: number, perCycle: number): string {
  const count = Math.ceil((to - from) / gap);
  const middle = (from + to) / 2;
  let d = '';
  for (let i = 0; i < count; i++) {
    const x = to - ((((phase * perCycle + i) * gap) % (count * gap)) / (count * gap)) * (to - from);
    const shown = Math.max(0, 1 - Math.abs((x - middle) / ((to - from) / 2)) ** 4);
    const half = 5 * shown;
    d += pen.capsule(
      flat(eye.point([x - half, 0.8, -14])),
      flat(eye.point([x + half, 0.8, -14])),
      0.8 * scale * shown,
      0.8 * scale * shown,
    );
  }
  return d;
}

/** Draws one prop. */
export function drawProp(easel: Easel, prop: Prop): Shape[] {
  const { body, eye, pen } = easel;
  const at = screen(eye);
  const line = (points: readonly Vec[], r: number) => pen.chain(points.map((p) => [at(...p), r * scale] as const));
  switch (prop.kind) {
    case 'mat':
      return [{ class: 'f-mat', d: block(pen, eye, prop.from, prop.to, -1.6, 0, halfDepth) }];
    case 'chair':
      return chair(easel, prop.x, 45, prop.facing ?? 1);
    case 'wall':
      return [{ class: 'f-mat', d: block(pen, eye, prop.x, prop.x + (prop.x > 0 ? 5 : -5), 0, prop.height, 34) }];
    case 'table':
      return [
        {
          class: 'f-prop',
          d:
            block(pen, eye, prop.from, prop.to, prop.height - 3, prop.height, 34) +
            [prop.from + 4, prop.to - 4]
              .map((x) =>
                [-30, 30]
                  .map((z) =>
                    line(
                      [
                        [x, prop.height - 3, z],
                        [x, 1.6, z],
                      ],
                      1.6,
                    ),
                  )
                  .join(''),
              )
              .join(''),
        },
      ];
    case 'box':
      return [{ class: 'f-mat', d: block(pen, eye, prop.from, prop.to, 0, prop.height, 24) }];
    case 'pillow':
      return [
        {
          class: 'f-mat',
          d: line(
            [
              [prop.x, 4, prop.z - 14],
              [prop.x, 4, prop.z + 14],
            ],
            4,
          ),
        },
      ];
    case 'stick': {
      const [a, b] = [spotOf(body, prop.from), spotOf(body, prop.to)];
      return [{ class: 'f-prop', d: line([between(a, b, -0.12), between(a, b, 1.16)], 1.3) }];
    }
    case 'band':
      return [{ class: 'f-prop', d: prop.to.map((spot) => line([prop.anchor, spotOf(body, spot)], 1.2)).join('') }];
    case 'ground':
      return [{ class: 'f-prop', d: ground(easel, prop.from, prop.to, prop.gap, prop.perCycle) }];
    case 'bicycle':
      return drawBicycle(easel, prop);
  }
}
