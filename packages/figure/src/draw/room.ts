/** Things that stand in the room: floor, seats, walls, water. */
import { type Eye, scale } from '../camera.ts';
import type { Vec } from '../vector.ts';
import { type Easel, flat, type Shape } from './parts.ts';
import type { Pen } from './pen.ts';

export type Room =
  | { readonly kind: 'mat'; readonly from: number; readonly to: number }
  | { readonly kind: 'chair'; readonly x: number; readonly facing?: 1 | -1 }
  | { readonly kind: 'wall'; readonly x: number; readonly height: number }
  | { readonly kind: 'table'; readonly from: number; readonly to: number; readonly height: number }
  /** A block on the floor; with `low` a shelf that starts higher. */
  | {
      readonly kind: 'box';
      readonly from: number;
      readonly to: number;
      readonly height: number;
      readonly low?: number;
      readonly z?: number;
      readonly depth?: number;
    }
  | { readonly kind: 'bed'; readonly from: number; readonly to: number; readonly height: number }
  | { readonly kind: 'pillow'; readonly x: number; readonly z: number; readonly y?: number; readonly thick?: number }
  /** Steps that pass by: so high and deep, `perCycle` of them a cycle; the first ones lie on either side of x = 0. */
  | { readonly kind: 'stairs'; readonly rise: number; readonly tread: number; readonly perCycle: number }
  /** Water up to this height, in two halves: behind the person, and (`near`) from the person to us. */
  | {
      readonly kind: 'pool';
      readonly from: number;
      readonly to: number;
      readonly height: number;
      readonly near?: boolean;
    }
  /** A bar to hold, on a slope or level. */
  | { readonly kind: 'rail'; readonly from: Vec; readonly to: Vec }
  | { readonly kind: 'post'; readonly x: number; readonly z: number; readonly height: number }
  /** Hip pad, foot roll and frame of a bench for back extension. */
  | { readonly kind: 'bench'; readonly pad: Vec; readonly roll: Vec }
  /** Marks that pass by, `gap` cm apart; how far the ground has gone by at a phase (cm). */
  | {
      readonly kind: 'ground';
      readonly from: number;
      readonly to: number;
      readonly gap: number;
      readonly gone: (phase: number) => number;
    };

/** Half of how deep things are, toward the viewer (cm). */
const halfDepth = 28;

function block(pen: Pen, eye: Eye, [x, low, z]: Vec, [width, height, depth]: Vec): string {
  const at = (i: number, j: number, k: number) =>
    flat(eye.point([x + (width / 2) * i, low + height * j, z + (depth / 2) * k]));
  const top = pen.polygon([at(-1, 1, -1), at(1, 1, -1), at(1, 1, 1), at(-1, 1, 1)]);
  const front = pen.polygon([at(-1, 1, 1), at(1, 1, 1), at(1, 0, 1), at(-1, 0, 1)]);
  const ends = [-1, 1].map((i) => pen.polygon([at(i, 1, -1), at(i, 1, 1), at(i, 0, 1), at(i, 0, -1)]));
  return top + front + ends.join('');
}

/** A block from x to x. */
function slab({ pen, eye }: Easel, from: number, to: number, low: number, high: number, depth: number, z = 0): string {
  return block(pen, eye, [(from + to) / 2, low, z], [to - from, high - low, depth * 2]);
}

function rods({ pen, eye }: Easel, points: readonly Vec[], r: number): string {
  return pen.chain(points.map((p) => [flat(eye.point(p)), r * scale] as const));
}

function chair(easel: Easel, x: number, seat: number, facing: 1 | -1): string {
  const at = (px: number, py: number, pz: number) => flat(easel.eye.point([px, py, pz]));
  const rod = (a: Vec, b: Vec, r = 1.4) => rods(easel, [a, b], r);
  const [back, front] = [x - 21 * facing, x + 19 * facing];
  const top = back - 6 * facing;
  let frame = rod([top, seat + 41, -18], [top, seat + 41, 18]);
  for (const z of [-18, 18]) {
    frame +=
      rod([back, seat - 2, z], [back - 4 * facing, 1.4, z]) +
      rod([front, seat - 2, z], [front + 2 * facing, 1.4, z]) +
      rod([back, seat - 2, z], [top, seat + 42, z]) +
      rod([back, seat - 1.6, z], [front, seat - 1.6, z], 1.6);
  }
  return (
    frame +
    easel.pen.polygon(
      [-18, 18].flatMap((z, i) => [at(i ? front : back, seat - 0.4, z), at(i ? back : front, seat - 0.4, z)]),
    )
  );
}

function ground(easel: Easel, { from, to, gap, gone }: Extract<Room, { kind: 'ground' }>): string {
  const count = Math.ceil((to - from) / gap);
  const middle = (from + to) / 2;
  let d = '';
  for (let i = 0; i < count; i++) {
    const x = to - (((gone(easel.phase) + i * gap) % (count * gap)) / (count * gap)) * (to - from);
    const shown = Math.max(0, 1 - Math.abs((x - middle) / ((to - from) / 2)) ** 4);
    d += rods(
      easel,
      [
        [x - 5 * shown, 0.8, -14],
        [x + 5 * shown, 0.8, -14],
      ],
      0.8 * shown,
    );
  }
  return d;
}

function stairs(easel: Easel, { rise, tread, perCycle }: Extract<Room, { kind: 'stairs' }>): string {
  const shift = (easel.phase * perCycle) % 1;
  let d = '';
  for (let i = -2; i <= 3; i++) {
    const place = i + 0.5 - shift;
    // The flight is cut off at both ends; a step that is past an end hides in the lowest corner.
    const left = Math.max(-2.2, Math.min(2.6, place - 0.5)) * tread;
    const right = Math.max(-2.2, Math.min(2.6, place + 0.5)) * tread;
    const high = (place + 2) * rise;
    d += right - left > 0.5 && high > 0 ? slab(easel, left, right, 0, high, 24) : slab(easel, 0, 1, 0, 0.1, 24);
  }
  return d;
}

/** Waves that go by, and the water under them. */
function pool({ pen, eye, phase }: Easel, { from, to, height, near = false }: Extract<Room, { kind: 'pool' }>): string {
  const wave = (z: number) =>
    Array.from({ length: 13 }, (_, i) => {
      const lift = 1.4 * Math.sin(i * 1.6 + phase * 2 * Math.PI);
      return flat(eye.point([from + ((to - from) * i) / 12, height + lift, z]));
    });
  const floor = [to, from].map((x) => flat(eye.point([x, 0, 0])));
  return pen.polygon(near ? [...wave(0), ...floor] : [...wave(-40), ...wave(0).reverse()]);
}

/** A box to carry, by its middle. */
export const crateSize: Vec = [32, 22, 30];
export const drawCrate = ({ pen, eye }: Easel, [x, y, z]: Vec): string =>
  block(pen, eye, [x, y - crateSize[1] / 2, z], crateSize);

/** Draws a thing of the room. */
export function drawRoom(easel: Easel, thing: Room): Shape[] {
  const prop = (d: string): Shape[] => [{ class: 'f-prop', d }];
  const mat = (d: string): Shape[] => [{ class: 'f-mat', d }];
  const cushion = (d: string): Shape[] => [{ class: 'f-bone', d }];
  const legs = (from: number, to: number, height: number, depth: number) =>
    [from, to]
      .flatMap((x) =>
        [-depth, depth].map((z) =>
          rods(
            easel,
            [
              [x, height, z],
              [x, 1.6, z],
            ],
            1.6,
          ),
        ),
      )
      .join('');
  switch (thing.kind) {
    case 'mat':
      return mat(slab(easel, thing.from, thing.to, -1.6, 0, halfDepth));
    case 'chair':
      return prop(chair(easel, thing.x, 45, thing.facing ?? 1));
    case 'wall':
      return mat(
        slab(
          easel,
          ...(thing.x > 0 ? ([thing.x, thing.x + 5] as const) : ([thing.x - 5, thing.x] as const)),
          0,
          thing.height,
          34,
        ),
      );
    case 'table':
      return prop(
        slab(easel, thing.from, thing.to, thing.height - 3, thing.height, 34) +
          legs(thing.from + 4, thing.to - 4, thing.height - 3, 30),
      );
    case 'box':
      return mat(slab(easel, thing.from, thing.to, thing.low ?? 0, thing.height, thing.depth ?? 24, thing.z));
    case 'bed':
      return [
        ...prop(
          legs(thing.from + 4, thing.to - 4, thing.height - 14, 34) +
            slab(easel, thing.from - 3, thing.from, 6, thing.height + 26, 38),
        ),
        ...mat(slab(easel, thing.from, thing.to, thing.height - 16, thing.height, 38)),
      ];
    case 'pillow':
      return cushion(
        rods(
          easel,
          [-14, 14].map((z): Vec => [thing.x, thing.y ?? 4, thing.z + z]),
          thing.thick ?? 4,
        ),
      );
    case 'stairs':
      return mat(stairs(easel, thing));
    case 'pool':
      return [{ class: 'f-water', d: pool(easel, thing) }];
    case 'rail':
      return prop(rods(easel, [thing.from, thing.to], 1.6));
    case 'post':
      return prop(
        rods(
          easel,
          [
            [thing.x, 1.6, thing.z],
            [thing.x, thing.height, thing.z],
          ],
          1.6,
        ),
      );
    case 'bench': {
      const { pad, roll } = thing;
      const plate = rods(
        easel,
        [
          [roll[0] - 3, roll[1] - 16, 0],
          [roll[0] + 9, roll[1] - 24, 0],
        ],
        1.6,
      );
      const frame =
        plate +
        rods(
          easel,
          [
            [pad[0] - 8, pad[1] - 6, 0],
            [pad[0] + 4, 2, 0],
          ],
          2,
        ) +
        rods(
          easel,
          [
            [pad[0] - 4, 30, 0],
            [roll[0], roll[1], 0],
          ],
          1.8,
        ) +
        rods(
          easel,
          [
            [roll[0] - 4, 2, 0],
            [pad[0] + 24, 2, 0],
          ],
          2,
        ) +
        rods(
          easel,
          [
            [roll[0], roll[1], 0],
            [roll[0] - 2, 2, 0],
          ],
          1.8,
        );
      return prop(
        frame +
          rods(
            easel,
            [
              [roll[0], roll[1], -16],
              [roll[0], roll[1], 16],
            ],
            3.4,
          ) +
          rods(
            easel,
            [
              [pad[0] - 7, pad[1] - 7, -14],
              [pad[0] + 7, pad[1] + 5, -14],
              [pad[0] + 7, pad[1] + 5, 14],
              [pad[0] - 7, pad[1] - 7, 14],
            ],
            3.4,
          ),
      );
    }
    case 'ground':
      return prop(ground(easel, thing));
  }
}
