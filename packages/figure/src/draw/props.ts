/** Things a person holds or lies against; each is drawn in one layer, from the same world as the body. */
import { scale } from '../camera.ts';
import { type Spot, spotOf } from '../spots.ts';
import { add, between, rotate, type Vec } from '../vector.ts';
import { type Bicycle, drawBicycle } from './bicycle.ts';
import { type Held, heldAt } from './held.ts';
import { type Easel, flat, type Part, type Shape } from './parts.ts';
import type { Point } from './pen.ts';
import { drawCrate, drawRoom, type Room } from './room.ts';

type Layer = Extract<Part, 'back' | 'middle' | 'front'>;

export type Prop =
  | Bicycle
  | ({ readonly layer?: Layer } & (
      | Room
      | { readonly kind: 'stick'; readonly from: Spot; readonly to: Spot }
      | { readonly kind: 'band'; readonly anchor: Vec; readonly to: readonly Spot[] }
      /** A cloth that hangs through these spots of the body, one after another. */
      | { readonly kind: 'towel'; readonly through: readonly Spot[] }
      /** A short bar through the hand, along x (across the palm of a hanging arm) or y (upright). */
      | { readonly kind: 'dumbbell'; readonly at: Held; readonly along: 'x' | 'y' }
      | { readonly kind: 'kettlebell'; readonly at: Held }
      | { readonly kind: 'bag'; readonly at: Held }
      /** Size along x, y and z (cm), where it is not the usual one. */
      | { readonly kind: 'crate'; readonly at: Held; readonly size?: Vec }
      /** A warm pack, with warmth rising from it. */
      | { readonly kind: 'heat'; readonly spot: Spot; readonly step: Vec }
      /** Where to put the attention: a soft mark that goes along these spots in one cycle. */
      | { readonly kind: 'attention'; readonly along: readonly Spot[]; readonly radius: number }
      /** The way a hand or foot goes, as a thin line in the air. */
      | { readonly kind: 'track'; readonly points: readonly Vec[] }
      /** The clock on the belly: a dot shows where the pelvis tips to. */
      | { readonly kind: 'dial' }
    ));

/** Draws one prop. */
export function drawProp(easel: Easel, prop: Prop): Shape[] {
  const { body, eye, pen, phase } = easel;
  const at = (v: Vec) => flat(eye.point(v));
  const line = (points: readonly Vec[], r: number) => pen.chain(points.map((p) => [at(p), r * scale] as const));
  const ball = (v: Vec, r: number) => pen.circle(at(v), r * scale);
  switch (prop.kind) {
    case 'stick': {
      const [a, b] = [spotOf(body, prop.from), spotOf(body, prop.to)];
      return [{ class: 'f-prop', d: line([between(a, b, -0.12), between(a, b, 1.16)], 1.3) }];
    }
    case 'band':
      return [{ class: 'f-prop', d: prop.to.map((spot) => line([prop.anchor, spotOf(body, spot)], 1.2)).join('') }];
    case 'towel': {
      return [
        {
          class: 'f-prop',
          d: line(
            prop.through.map((spot) => spotOf(body, spot)),
            1.5,
          ),
        },
      ];
    }
    case 'dumbbell': {
      const middle = heldAt(body, phase, prop.at);
      const end = (way: number): Vec => (prop.along === 'x' ? [7 * way, 0, 0] : [0, 7 * way, 0]);
      const knob = (way: number) => line([add(middle, end(way)), add(middle, end(way * 1.5))], 4.6);
      return [{ class: 'f-prop', d: line([add(middle, end(-1)), add(middle, end(1))], 1.5) + knob(1) + knob(-1) }];
    }
    case 'kettlebell': {
      const [x, y, z] = heldAt(body, phase, prop.at);
      const handle: Vec[] = [
        [x - 5, y - 9, z],
        [x - 6, y - 3, z],
        [x - 3.5, y, z],
        [x + 3.5, y, z],
        [x + 6, y - 3, z],
        [x + 5, y - 9, z],
      ];
      return [{ class: 'f-prop', d: line(handle, 1.4) + ball([x, y - 14, z], 8.5) }];
    }
    case 'bag': {
      const [x, y, z] = heldAt(body, phase, prop.at);
      const corner = (dx: number, dy: number): Vec => [x + dx, y + dy, z];
      const handle = line([corner(-8, -10), corner(-7, 0), corner(7, 0), corner(8, -10)], 1.1);
      const side = [corner(-20, -9), corner(20, -9), corner(21, -34), corner(-21, -34)];
      return [{ class: 'f-prop', d: handle + pen.polygon(side.map(at)) + line([...side, corner(-20, -9)], 1.6) }];
    }
    case 'crate':
      return [{ class: 'f-prop', d: drawCrate(easel, heldAt(body, phase, prop.at), prop.size) }];
    case 'track':
      return [{ class: 'f-warm', d: line(prop.points, 0.6) }];
    case 'dial':
      return drawDial(easel);
    case 'heat': {
      const place = add(spotOf(body, prop.spot), prop.step);
      const wave = (i: number) =>
        line(
          Array.from({ length: 7 }, (_, j): Vec => {
            const sway = 1.6 * Math.sin(j * 1.2 - phase * 6 * Math.PI);
            return [place[0] - 21 - 6 * i + sway, place[1] - 9 + 3 * j, place[2]];
          }),
          0.8,
        );
      const pack = line([add(place, [-0.5, -9, 0]), add(place, [0.5, 9, 0])], 3.4);
      return [{ class: 'f-warm', d: pack + [0, 1, 2].map(wave).join('') }];
    }
    case 'attention': {
      const way = prop.along.map((spot) => spotOf(body, spot));
      const place = phase * (way.length - 1);
      const i = Math.min(way.length - 2, Math.floor(place));
      const here = between(way[i] ?? [0, 0, 0], way[i + 1] ?? [0, 0, 0], place - i);
      const size = prop.radius * Math.min(1, 8 * phase, 8 * (1 - phase));
      return [{ class: 'f-cue', d: ball(here, size) }];
    }
    case 'bicycle':
      return drawBicycle(easel, prop);
    default:
      return drawRoom(easel, prop);
  }
}

/** Twelve is at the navel, three at the left hip: the person's own view of the belly. */
function drawDial({ body, eye, pen }: Easel): Shape[] {
  const { pitch, twist } = body.pose;
  const radius = 9;
  const place = (right: number, up: number): Point => {
    const step: Vec = [13, 19 + up * radius, right * radius];
    return flat(eye.point(add(body.at.pelvis, rotate(body.turn.pelvis, step))));
  };
  const marks = Array.from({ length: 12 }, (_, i) => (i * Math.PI) / 6).map((turn, i) =>
    pen.circle(place(-Math.sin(turn), Math.cos(turn)), (i % 3 === 0 ? 1.3 : 0.7) * scale),
  );
  return [
    { class: 'f-bone', d: marks.join('') },
    { class: 'f-warm', d: pen.circle(place(twist / 9, (pitch - 89) / 14), 3.6 * scale) },
  ];
}
