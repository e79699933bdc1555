/** Hips, shirt, and on the shirt the spine: a vertebra for every link of the body model. */
import type { Build } from '../bodies.ts';
import type { Ring } from '../body.ts';
import { scale } from '../camera.ts';
import { sides } from '../pose.ts';
import { add, between, dot, rotate, type Turn, type Vec } from '../vector.ts';
import { type Easel, flat, link, type Shape } from './parts.ts';
import type { Point } from './pen.ts';

interface Station {
  readonly at: Vec;
  readonly turn: Turn;
  /** Half width, half depth, and how far the middle lies in front of the spine line (cm). */
  readonly girth: Vec;
}

/** Girth at six heights of the trunk, pelvis to neck. */
const girths: readonly Vec[] = [
  [17.4, 11.8, -2.0],
  [14.4, 11.6, 0.4],
  [14.2, 11.4, 1.0],
  [15.2, 11.4, 0.6],
  [16.2, 10.4, -0.6],
  [11.5, 6.6, -1.4],
];

/** How far a share of the trunk lies from a height, 1 at that height and 0 further than `reach`. */
const near = (share: number, height: number, reach: number) => Math.max(0, 1 - Math.abs(share - height) / reach);

/** Width, depth and middle of a slice for this build: belly and bust come in front only, so the back still lies flat. */
function fleshed([w, d, o]: Vec, share: number, { shoulders, waist, hips, belly, bust }: Build): Vec {
  const wide =
    share < 0.3
      ? hips + ((waist - hips) * Math.max(0, share)) / 0.3
      : share < 0.7
        ? waist + ((shoulders - waist) * (share - 0.3)) / 0.4
        : shoulders;
  const front = belly * near(share, 0.2, 0.45) + bust * near(share, 0.62, 0.24) + (wide - 1) * 6;
  return [w * wide, d + front / 2, o + front / 2];
}

function girthAt(share: number, breath: number, build: Build): Vec {
  const place = Math.max(0, Math.min(4.999, share * 5));
  const i = Math.floor(place);
  const [w, d, o] = between(girths[i] ?? [0, 0, 0], girths[i + 1] ?? [0, 0, 0], place - i);
  const swell = (breath * Math.max(0, 1 - Math.abs(share - 0.34) / 0.42)) / 2;
  return fleshed([w + swell * 0.6, d + swell, o + swell], share, build);
}

function stationAt(spine: readonly Ring[], share: number, breath: number, build: Build): Station {
  const place = Math.max(0, Math.min(9.999, share * 10));
  const i = Math.floor(place);
  const [a, b] = [spine[i], spine[i + 1]];
  if (!a || !b) throw new Error('The spine has eleven rings');
  return { at: between(a.at, b.at, place - i), turn: b.turn, girth: girthAt(share, breath, build) };
}

/** Below the pelvis point the shirt hangs on; there the station is a step along the pelvis. */
const below = (ring: Ring, step: number, girth: Vec, build: Build): Station => ({
  at: add(ring.at, rotate(ring.turn, [0, step, 0])),
  turn: ring.turn,
  girth: fleshed(girth, step / 46, build),
});

/** Both edges of a trunk of elliptic slices, seen by this eye. */
function outline({ eye }: Easel, stations: readonly Station[]): Point[] {
  const near: Point[] = [];
  const far: Point[] = [];
  const level = -eye.direction([0, 1, 0])[1];
  const middle = stations.map((s) => eye.point(add(s.at, rotate(s.turn, [s.girth[2], 0, 0]))));
  stations.forEach((s, i) => {
    const [a, b, c] = [middle[Math.max(0, i - 1)], middle[Math.min(middle.length - 1, i + 1)], middle[i]];
    if (!a || !b || !c) return;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const normal: Vec = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length, 0];
    const front = dot(normal, eye.direction(rotate(s.turn, [1, 0, 0])));
    const across = dot(normal, eye.direction(rotate(s.turn, [0, 0, 1])));
    const reach = Math.hypot(s.girth[1] * front, s.girth[0] * across);
    /** The edge on one side; flesh that would be under the floor lies flat on it. */
    const edge = (way: 1 | -1): Point => {
      const step: Vec = [
        (s.girth[1] ** 2 * front * way) / reach + s.girth[2],
        0,
        (s.girth[0] ** 2 * across * way) / reach,
      ];
      const under = Math.min(0, add(s.at, rotate(s.turn, step))[1]) * scale * level;
      return [c[0] + way * normal[0] * reach * scale, c[1] + way * normal[1] * reach * scale + under];
    };
    near.push(edge(1));
    far.push(edge(-1));
  });
  return [...near, ...far.reverse()];
}

/** The seat of the trousers. */
export function drawHips(easel: Easel): Shape[] {
  const pelvis = easel.body.spine[0];
  if (!pelvis) return [];
  const { build } = easel.look;
  const stations = [
    below(pelvis, -11, [9, 6, -1.5], build),
    below(pelvis, -8, [14.5, 10, -1.8], build),
    below(pelvis, -3, [16.4, 11.4, -1.8], build),
    below(pelvis, 3, [15.4, 11, -1.4], build),
    below(pelvis, 6, [12, 9, -1], build),
  ];
  return [{ class: 'f-leg', d: easel.pen.smooth(outline(easel, stations)) }];
}

/** The shirt, and the vertebrae on it. */
export function drawShirt(easel: Easel): Shape[] {
  const { body, eye, pen } = easel;
  const { breath } = body.pose;
  const { spine } = body;
  const pelvis = spine[0];
  const neck = spine[10];
  if (!pelvis || !neck) return [];
  const { build } = easel.look;
  const station = (share: number) => stationAt(spine, share, breath, build);
  const shirt = outline(easel, [
    below(pelvis, -5.4, [14.5, 8.4, -1.9], build),
    below(pelvis, -4.4, [17.8, 11, -1.9], build),
    below(pelvis, -2.2, [18.4, 11.8, -1.9], build),
    station(0.12),
    station(0.28),
    station(0.44),
    station(0.6),
    station(0.76),
    { ...station(0.93), girth: [13 * build.shoulders, 8, -1.2] },
    { at: add(neck.at, rotate(neck.turn, [0, 1.6, 0])), turn: neck.turn, girth: [6.5, 4.4, -1] },
  ]);
  const yoke = sides
    .map((side) =>
      pen.chain([
        link(easel, 'neck', `shoulder${side}`, 0.45, 5, 'chest', [0, -1, 0]),
        link(easel, 'neck', `shoulder${side}`, 1, 5.8 * build.limbs),
      ]),
    )
    .join('');
  let bones = '';
  for (let i = 0; i < 10; i++) {
    const share = (i + 0.5) / 10;
    const { at, turn, girth } = station(share);
    const place = (step: number) => flat(eye.point(add(at, rotate(turn, [girth[2] - girth[1] + 5.4, step, 0]))));
    const [c, a, b] = [place(0), place(-1), place(1)];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const size = scale * (1 - 0.042 * i);
    const [x, y] = [(-(b[1] - a[1]) / length) * size * 0.95, ((b[0] - a[0]) / length) * size * 0.95];
    bones += pen.capsule([c[0] - x, c[1] - y], [c[0] + x, c[1] + y], 1.3 * size, 1.3 * size);
  }
  return [
    { class: 'f-top', d: pen.smooth(shirt) + yoke },
    { class: 'f-bone', d: bones },
  ];
}
