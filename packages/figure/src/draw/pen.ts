/** Writes path data and remembers how far the drawing reaches. All shapes run the same way round. */
export type Point = readonly [number, number];

/** Reach of a drawing: [left, top, right, bottom]. */
export type Reach = [number, number, number, number];
export const noReach = (): Reach => [Infinity, Infinity, -Infinity, -Infinity];

function reach(box: Reach, x: number, y: number, r: number): void {
  box[0] = Math.min(box[0], x - r);
  box[1] = Math.min(box[1], y - r);
  box[2] = Math.max(box[2], x + r);
  box[3] = Math.max(box[3], y + r);
}

/** Numbers of one decimal as text, up to `most` tenths either way: writing them anew was a quarter of the cost of a frame. */
const most = 8000;
const tenths: (string | undefined)[] = new Array(2 * most + 1).fill(undefined);

export class Pen {
  readonly box: Reach = noReach();
  readonly #grain: number;
  readonly #mirror: boolean;

  /**
   * `grain`: parts of a unit that are kept; 10 is one decimal. `mirror`: writes everything left to right; what it remembers
   * of how far the drawing reaches is not mirrored.
   */
  constructor(grain = 10, mirror = false) {
    this.#grain = grain;
    this.#mirror = mirror;
  }

  #write(x: number): string {
    const parts = Math.round(x * this.#grain);
    const place = parts + most;
    if (this.#grain !== 10 || place < 0 || place > 2 * most) return (parts / this.#grain).toString();
    const text = tenths[place] ?? (parts / 10).toString();
    tenths[place] = text;
    return text;
  }

  #spot(x: number, y: number): string {
    return `${this.#across(x)} ${this.#write(y)}`;
  }

  /** A number that changes sign in the mirror. */
  #across(x: number): string {
    const text = this.#write(x);
    if (!this.#mirror || text === '0') return text;
    return text.startsWith('-') ? text.slice(1) : `-${text}`;
  }

  /** Which way an arc goes round. */
  #sweep(way: 0 | 1): 0 | 1 {
    return this.#mirror ? ((1 - way) as 0 | 1) : way;
  }

  /** A circle of radius ra at a, one of rb at b, and everything between. */
  capsule(a: Point, b: Point, ra: number, rb: number): string {
    reach(this.box, a[0], a[1], ra);
    reach(this.box, b[0], b[1], rb);
    const dx = b[0] - a[0];
    const dy = b[1] - a[1];
    const length = Math.hypot(dx, dy);
    if (length <= Math.abs(ra - rb) + 0.05) return ra > rb ? this.circle(a, ra) : this.circle(b, rb);
    const along = Math.atan2(dy, dx);
    const lean = Math.acos((ra - rb) / length);
    const rim = (c: Point, r: number, angle: number) =>
      this.#spot(c[0] + r * Math.cos(angle), c[1] + r * Math.sin(angle));
    const [p, q] = [this.#write(ra), this.#write(rb)];
    const sweep = this.#sweep(1);
    return `M${rim(a, ra, along + lean)}A${p} ${p} 0 ${lean < Math.PI / 2 ? 1 : 0} ${sweep} ${rim(a, ra, along - lean)}L${rim(b, rb, along - lean)}A${q} ${q} 0 ${lean < Math.PI / 2 ? 0 : 1} ${sweep} ${rim(b, rb, along + lean)}Z`;
  }

  circle(c: Point, r: number): string {
    return this.ellipse(c, r, r, 0);
  }

  /** Half axes rx and ry, turned by an angle in radians. */
  ellipse(c: Point, rx: number, ry: number, angle: number): string {
    const [wx, wy] = [rx * Math.cos(angle), rx * Math.sin(angle)];
    reach(this.box, c[0], c[1], Math.min(rx, ry));
    reach(this.box, c[0] + wx, c[1] + wy, 0);
    reach(this.box, c[0] - wx, c[1] - wy, 0);
    const arc = `A${this.#write(rx)} ${this.#write(ry)} ${this.#across((angle * 180) / Math.PI)} 1 ${this.#sweep(1)} `;
    return `M${this.#spot(c[0] - wx, c[1] - wy)}${arc}${this.#spot(c[0] + wx, c[1] + wy)}${arc}${this.#spot(c[0] - wx, c[1] - wy)}Z`;
  }

  /** A band between two circles: the inner one runs the other way round and cuts the hole. */
  ring(c: Point, outer: number, inner: number): string {
    const [x, y, r] = [c[0], c[1], this.#write(inner)];
    const arc = `A${r} ${r} 0 1 ${this.#sweep(0)} `;
    const hole = `M${this.#spot(x - inner, y)}${arc}${this.#spot(x + inner, y)}${arc}${this.#spot(x - inner, y)}Z`;
    return this.circle(c, outer) + hole;
  }

  /** A closed smooth line through the points (Catmull–Rom). */
  smooth(points: readonly Point[]): string {
    const p = clockwise(points);
    const n = p.length;
    const at = (i: number): Point => p[(i + n) % n] ?? [0, 0];
    let d = `M${this.#spot(...at(0))}`;
    for (let i = 0; i < n; i++) {
      const [a, b, c, e] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
      reach(this.box, b[0], b[1], 0);
      d += `C${this.#spot(b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6)} ${this.#spot(c[0] - (e[0] - b[0]) / 6, c[1] - (e[1] - b[1]) / 6)} ${this.#spot(...c)}`;
    }
    return `${d}Z`;
  }

  /** A closed line with corners. */
  polygon(points: readonly Point[]): string {
    for (const [x, y] of points) reach(this.box, x, y, 0);
    return `M${clockwise(points)
      .map(([x, y]) => this.#spot(x, y))
      .join('L')}Z`;
  }

  /** Circles and what lies between them, one after another. */
  chain(points: readonly (readonly [Point, number])[]): string {
    let d = '';
    for (let i = 0; i + 1 < points.length; i++) {
      const [from, to] = [points[i], points[i + 1]];
      if (from && to) d += this.capsule(from[0], to[0], from[1], to[1]);
    }
    return d;
  }
}

/** Overlapping shapes of one path must turn the same way, or they cut holes in each other. */
function clockwise(points: readonly Point[]): readonly Point[] {
  let area = 0;
  points.forEach(([x, y], i) => {
    const next = points[(i + 1) % points.length];
    if (next) area += x * next[1] - next[0] * y;
  });
  return area < 0 ? [...points].reverse() : points;
}
