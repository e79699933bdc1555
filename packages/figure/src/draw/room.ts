/** Things that stand in the room: floor, seats, walls, water. */
import type { Vec } from '../vector.ts';
import { block, rods, slab } from './blocks.ts';
import { chair, ground, pool, stairs } from './furniture.ts';
import type { Easel, Shape } from './parts.ts';

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

/** A box to carry, by its middle. */
const crateSize: Vec = [32, 22, 30];
export const drawCrate = ({ pen, eye }: Easel, [x, y, z]: Vec, size = crateSize): string =>
  block(pen, eye, [x, y - size[1] / 2, z], size);

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
