/** Things of the room as blocks, so that a limb that goes through one can be found. For the laws only. */
import type { Body, Joint } from '../body.ts';
import type { Prop } from '../draw/props.ts';
import { sides } from '../pose.ts';
import { between, type Vec } from '../vector.ts';

/** A block: least and most along x, y and z (cm). */
export type Block = readonly [x: readonly [number, number], y: readonly [number, number], z: readonly [number, number]];

/** The blocks a thing is made of; `gone` as in the motion, for steps that pass by. */
export function blocksOf(prop: Prop, gone: number): Block[] {
  switch (prop.kind) {
    case 'wall':
      return [[prop.x > 0 ? [prop.x, prop.x + 60] : [prop.x - 60, prop.x], [0, prop.height], [-60, 60]]];
    case 'chair': {
      const facing = prop.facing ?? 1;
      const span = (a: number, b: number) =>
        [prop.x + Math.min(a * facing, b * facing), prop.x + Math.max(a * facing, b * facing)] as const;
      return [
        [span(-21, 19), [41, 45], [-18, 18]],
        [span(-27, -24), [50, 87], [-18, 18]],
      ];
    }
    case 'table':
      return [
        [
          [prop.from, prop.to],
          [prop.height - 3, prop.height],
          [-34, 34],
        ],
      ];
    case 'bed':
      return [
        [
          [prop.from, prop.to],
          [0, prop.height],
          [-38, 38],
        ],
      ];
    case 'box': {
      const [z, depth] = [prop.z ?? 0, prop.depth ?? 24];
      return [
        [
          [prop.from, prop.to],
          [prop.low ?? 0, prop.height],
          [z - depth, z + depth],
        ],
      ];
    }
    case 'stairs': {
      const shift = (gone * prop.perCycle) % 1;
      return [-2, -1, 0, 1, 2, 3].map((i): Block => {
        const left = (i - shift) * prop.tread;
        return [
          [left, left + prop.tread],
          [0, (i - shift + 2.5) * prop.rise],
          [-24, 24],
        ];
      });
    }
    default:
      return [];
  }
}

/** How thick a limb is drawn at each joint (cm). */
export const thickness = {
  shoulder: 5.5,
  hip: 9.6,
  knee: 6,
  ankle: 3.4,
  heel: 3.4,
  ball: 2.9,
  toe: 2.1,
  elbow: 3.9,
  wrist: 2.6,
  hand: 2.5,
} as const;

/** Round pieces of the body (name, middle, radius), close enough together that nothing slips between. */
export function* pieces(body: Body): Generator<readonly [string, Vec, number]> {
  const { at } = body;
  for (const side of sides) {
    for (const [joint, radius] of Object.entries(thickness))
      yield [`${joint}${side}`, at[`${joint}${side}` as Joint], radius];
    for (const [from, to, radius] of [
      ['hip', 'knee', 7.8],
      ['knee', 'ankle', 5],
      ['shoulder', 'elbow', 4.6],
      ['elbow', 'wrist', 3.4],
    ] as const)
      for (const share of [0.3, 0.6])
        yield [`${from} to ${to}${side}`, between(at[`${from}${side}`], at[`${to}${side}`], share), radius];
  }
  yield ['head', at.head, 9];
  for (const ring of body.spine) yield ['trunk', ring.at, 8.5];
}

/** How deep a ball is in a block (cm); below 0 it is outside. */
export function depthIn(block: Block, middle: Vec, radius: number): number {
  const outside = block.map(([least, most], axis) => Math.max(least - (middle[axis] ?? 0), (middle[axis] ?? 0) - most));
  const beyond = Math.hypot(...outside.map((d) => Math.max(0, d)));
  return radius - (beyond > 0 ? beyond : Math.max(...outside));
}
