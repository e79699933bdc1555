/** Path data of the anatomy: closed shapes with rounded corners, and open lines. Written in steps of a tenth of a millimetre, so that a still stays small. */
import type { Spot } from './chain.ts';

/** A closed shape with corners rounded over `radius` mm; `bows[i]` mm is how far the edge after corner i swells (below 0: sinks). */
export function rounded(points: readonly Spot[], radius: number, bows: readonly number[] = []): string {
  const n = points.length;
  const at = (i: number): Spot => points[(i + n) % n] ?? [0, 0];
  const start = toward(at(0), at(-1), radius);
  let d = `M${pair(start)}`;
  let pen = start;
  const to = (command: string, ...spots: readonly Spot[]) => {
    d += command + steps(pen, spots);
    pen = spots.at(-1) ?? pen;
  };
  points.forEach((corner, i) => {
    to('q', corner, toward(corner, at(i + 1), radius));
    const next = toward(at(i + 1), corner, radius);
    const bow = bows[i];
    if (bow) to('q', bowed(corner, at(i + 1), bow), next);
    else if (i < n - 1) to('l', next);
  });
  return `${d}z`;
}

/** A closed shape that runs smoothly through the points (Catmull–Rom). */
export function smooth(points: readonly Spot[]): string {
  const n = points.length;
  const at = (i: number): Spot => points[(i + n) % n] ?? [0, 0];
  return `M${pair(at(0))}${points.map((_, i) => curve(at(i - 1), at(i), at(i + 1), at(i + 2))).join('')}z`;
}

/** An open line that runs smoothly through the points. */
export function line(points: readonly Spot[]): string {
  const at = (i: number): Spot => points[Math.max(0, Math.min(points.length - 1, i))] ?? [0, 0];
  return `M${pair(at(0))}${points
    .slice(1)
    .map((_, i) => curve(at(i - 1), at(i), at(i + 1), at(i + 2)))
    .join('')}`;
}

/** A closed band along a line: points with their widths. */
export function band(points: readonly (readonly [at: Spot, width: number])[]): string {
  const side = (sign: number) =>
    points.map(([point, width], i): Spot => {
      const before = points[i - 1]?.[0] ?? point;
      const after = points[i + 1]?.[0] ?? point;
      const half = (sign * width) / 2 / (Math.hypot(after[0] - before[0], after[1] - before[1]) || 1);
      return [point[0] - (after[1] - before[1]) * half, point[1] + (after[0] - before[0]) * half];
    });
  return smooth([...side(1), ...side(-1).reverse()]);
}

function curve(a: Spot, b: Spot, c: Spot, d: Spot): string {
  const one: Spot = [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6];
  const two: Spot = [c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6];
  return `c${steps(b, [one, two, c])}`;
}

/** The point that pulls an edge outward. Shapes run clockwise on the screen, so outward is at the left hand. */
function bowed(a: Spot, b: Spot, bow: number): Spot {
  const out = (2 * bow) / (Math.hypot(b[0] - a[0], b[1] - a[1]) || 1);
  return [(a[0] + b[0]) / 2 + (b[1] - a[1]) * out, (a[1] + b[1]) / 2 - (b[0] - a[0]) * out];
}

function toward(a: Spot, b: Spot, distance: number): Spot {
  const share = Math.min(0.5, distance / (Math.hypot(b[0] - a[0], b[1] - a[1]) || 1));
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** Spots as steps from where the pen stands; both ends are rounded first, so that no error adds up. */
function steps(from: Spot, spots: readonly Spot[]): string {
  return spots
    .map(([x, y]) => pair([tenths(x) / 10 - tenths(from[0]) / 10, tenths(y) / 10 - tenths(from[1]) / 10]))
    .reduce((all, one) => (one.startsWith('-') ? all + one : `${all} ${one}`));
}

function pair([x, y]: Spot): string {
  const second = write(y);
  return second.startsWith('-') ? write(x) + second : `${write(x)} ${second}`;
}

const tenths = (n: number): number => Math.round(n * 10);
const write = (n: number): string => (tenths(n) / 10).toString().replace(/^(-?)0\./, '$1.');
