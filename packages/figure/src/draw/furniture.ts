/** Chair, passing ground, stairs and water. */
import type { Vec } from '../vector.ts';
import { rods, slab } from './blocks.ts';
import { type Easel, flat } from './parts.ts';
import type { Room } from './room.ts';

export function chair(easel: Easel, x: number, seat: number, facing: 1 | -1): string {
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

export function ground(easel: Easel, { from, to, gap, gone }: Extract<Room, { kind: 'ground' }>): string {
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

export function stairs(easel: Easel, { rise, tread, perCycle }: Extract<Room, { kind: 'stairs' }>): string {
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
export function pool(
  { pen, eye, phase }: Easel,
  { from, to, height, near = false }: Extract<Room, { kind: 'pool' }>,
): string {
  const wave = (z: number) =>
    Array.from({ length: 13 }, (_, i) => {
      const lift = 1.4 * Math.sin(i * 1.6 + phase * 2 * Math.PI);
      return flat(eye.point([from + ((to - from) * i) / 12, height + lift, z]));
    });
  const floor = [to, from].map((x) => flat(eye.point([x, 0, 0])));
  return pen.polygon(near ? [...wave(0), ...floor] : [...wave(-40), ...wave(0).reverse()]);
}
