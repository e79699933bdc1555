/**
 * Sizes of an ordinary adult lower back, in millimetres and degrees. From general anatomy, by heart and rounded: they are
 * there to give a drawing honest proportions, and nothing is measured or advised with them.
 */
export interface Level {
  readonly name: 'L1' | 'L2' | 'L3' | 'L4' | 'L5';
  /** Height of the body in its middle, and its depth from belly side to back side. */
  readonly height: number;
  readonly depth: number;
  /** Width of the body from left to right, and of its sideways wings together. */
  readonly width: number;
  readonly wings: number;
  /** Degrees by which the body is higher in front. */
  readonly wedge: number;
  /** The disc under it: height in its middle, and degrees by which it is higher in front when standing. */
  readonly disc: { readonly height: number; readonly wedge: number };
  /** Degrees that the disc gives forward and backward. */
  readonly forward: number;
  readonly backward: number;
  /** How far the spine of the bone sticks out behind the middle of the body. */
  readonly reach: number;
}

/** Degrees that the top of the sacrum leans forward when standing. */
export const sacralSlope = 38;

/** From below upward, as the chain is built. */
export const levels: readonly Level[] = [
  {
    name: 'L5',
    height: 25,
    depth: 35,
    width: 52,
    wings: 92,
    wedge: 8,
    disc: { height: 10.5, wedge: 14 },
    forward: 9,
    backward: 3.5,
    reach: 56,
  },
  {
    name: 'L4',
    height: 26,
    depth: 35,
    width: 50,
    wings: 86,
    wedge: 3,
    disc: { height: 11, wedge: 10 },
    forward: 13,
    backward: 3,
    reach: 65,
  },
  {
    name: 'L3',
    height: 26.5,
    depth: 34,
    width: 48,
    wings: 94,
    wedge: 2,
    disc: { height: 10, wedge: 8 },
    forward: 12,
    backward: 2,
    reach: 68,
  },
  {
    name: 'L2',
    height: 26,
    depth: 33.5,
    width: 46,
    wings: 84,
    wedge: 0,
    disc: { height: 9, wedge: 6 },
    forward: 10,
    backward: 3,
    reach: 66,
  },
  {
    name: 'L1',
    height: 25,
    depth: 33,
    width: 44,
    wings: 76,
    wedge: -1,
    disc: { height: 8, wedge: 5 },
    forward: 8,
    backward: 3,
    reach: 63,
  },
];
