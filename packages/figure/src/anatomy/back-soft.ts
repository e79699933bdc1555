/** What is soft, from behind: the right half of nerves, muscles and skin; the cord whole. `top` is the height of L1 over the sacrum. */
import type { Bone, Spot } from './chain.ts';

export interface Level {
  readonly bone: Bone;
  /** Height of the middle of the body over the sacrum. */
  readonly y: number;
}

/** Screen coordinates from sideways and upward. */
export function at(x: number, up: number): Spot {
  return [x, -up];
}

export function cord(top: number): readonly (readonly [Spot, number])[] {
  return [
    [at(0, top + 34), 8.5],
    [at(0, top + 20), 9],
    [at(0, top), 8],
    [at(0, top - 11), 4],
    [at(0, top - 18), 0.8],
  ];
}

export function cauda(all: readonly Level[]): readonly (readonly Spot[])[] {
  const top = all.at(-1)?.y ?? 0;
  return [1, 3, 5].map((k) => [
    at(k * 0.5, top - 10),
    at(k * 1.2, top - 40),
    at(k * 1.5, 30),
    at(k * 1.3, -10),
    at(k, -34 - 3 * (5 - k)),
  ]);
}

export function roots(all: readonly Level[]): readonly (readonly Spot[])[] {
  const join = at(40, -58);
  const from = all.map(({ y }) => y);
  const [l5 = 0, l4 = 0, ...high] = from;
  return [
    ...high.map((y) => [at(6, y + 8), at(18, y - 9), at(31, y - 20), at(40, y - 36)]),
    [at(6, l4 + 8), at(19, l4 - 10), at(33, l4 - 26), at(41, l5 - 22), at(44, -34), join],
    [at(6, l5 + 8), at(19, l5 - 10), at(32, l5 - 24), at(39, -30), join],
    [at(6, -8), at(20, -22), at(33, -42), join],
    [at(5, -24), at(18, -38), at(31, -50), join],
  ];
}

export const sciatic: readonly (readonly [Spot, number])[] = [
  [at(38, -52), 1.5],
  [at(42, -64), 5],
  [at(50, -82), 6.5],
  [at(53, -102), 6.5],
  [at(52, -122), 6.5],
];

export function muscle(top: number): readonly Spot[] {
  return [
    at(6, top + 30),
    at(24, top + 33),
    at(42, top + 24),
    at(47, top),
    at(46, top / 2),
    at(40, 20),
    at(30, -12),
    at(14, -44),
    at(5, -52),
    at(5, 0),
    at(5.5, top / 2),
  ];
}

export function fibres(top: number): readonly (readonly Spot[])[] {
  return [0.35, 0.72].map((share) => [
    at(6 + 36 * share, top + 24),
    at(5 + 41 * share, top),
    at(5 + 40 * share, top / 2),
    at(5 + 34 * share, 22),
    at(5 + 20 * share, -14 - 12 * (1 - share)),
  ]);
}

export function skin(top: number): readonly Spot[] {
  return [at(118, top + 44), at(112, top), at(106, top * 0.55), at(112, 24), at(126, -24), at(130, -70), at(128, -112)];
}
