/** Small vectors and rotations. World: x to the right of the screen, y up, z toward the viewer; centimetres and degrees. */
export type Vec = readonly [number, number, number];
/** A rotation, row by row. */
export type Turn = readonly [number, number, number, number, number, number, number, number, number];

const radians = Math.PI / 180;

export const add = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const distance = (a: Vec, b: Vec): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
export const between = (a: Vec, b: Vec, share: number): Vec => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
];

/** The direction v, given in the axes of a bone, in the axes of the world. */
export const rotate = (m: Turn, v: Vec): Vec => [
  m[0] * v[0] + m[1] * v[1] + m[2] * v[2],
  m[3] * v[0] + m[4] * v[1] + m[5] * v[2],
  m[6] * v[0] + m[7] * v[1] + m[8] * v[2],
];

/** First b, then a. */
export const multiply = (a: Turn, b: Turn): Turn => [
  a[0] * b[0] + a[1] * b[3] + a[2] * b[6],
  a[0] * b[1] + a[1] * b[4] + a[2] * b[7],
  a[0] * b[2] + a[1] * b[5] + a[2] * b[8],
  a[3] * b[0] + a[4] * b[3] + a[5] * b[6],
  a[3] * b[1] + a[4] * b[4] + a[5] * b[7],
  a[3] * b[2] + a[4] * b[5] + a[5] * b[8],
  a[6] * b[0] + a[7] * b[3] + a[8] * b[6],
  a[6] * b[1] + a[7] * b[4] + a[8] * b[7],
  a[6] * b[2] + a[7] * b[5] + a[8] * b[8],
];

export const aboutX = (degrees: number): Turn => {
  const c = Math.cos(degrees * radians);
  const s = Math.sin(degrees * radians);
  return [1, 0, 0, 0, c, -s, 0, s, c];
};
export const aboutY = (degrees: number): Turn => {
  const c = Math.cos(degrees * radians);
  const s = Math.sin(degrees * radians);
  return [c, 0, s, 0, 1, 0, -s, 0, c];
};
export const aboutZ = (degrees: number): Turn => {
  const c = Math.cos(degrees * radians);
  const s = Math.sin(degrees * radians);
  return [c, -s, 0, s, c, 0, 0, 0, 1];
};
