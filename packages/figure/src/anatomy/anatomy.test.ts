/** What must hold for the drawn back at every bend: whole, small, in the picture, and moving the way a back moves. */
import { describe, expect, it } from 'vitest';
import { type Anatomy, anatomy, anatomyViews } from './anatomy.ts';
import { chainOf, type Spot } from './chain.ts';
import { backParts } from './parts.ts';
import { archOf, bodyOf, discOf, jointOf, sacrumOf } from './side.ts';
import { cordOf, sciaticOf } from './side-soft.ts';

const bends = Array.from({ length: 21 }, (_, i) => i / 10 - 1);
const pictures = anatomyViews.flatMap((view) => bends.map((bend) => [view, bend] as const));

describe.each(pictures)('%s, bent %d', (view, bend) => {
  const picture = anatomy(view, bend);

  it('is the same every time', () => expect(anatomy(view, bend)).toEqual(picture));

  it('has the same shapes in the same order as upright', () => {
    const names = ({ shapes }: Anatomy) => shapes.map(({ part, level, line }) => `${part} ${level} ${line}`);
    expect(names(picture)).toEqual(names(anatomy(view, 0)));
  });

  it('takes at most 12 kB', () => {
    const still = picture.shapes.map(({ part, d }) => `<path class="${part}" d="${d}"/>`).join('');
    expect(still.length).toBeLessThanOrEqual(12_288);
  });

  it('writes only numbers', () => {
    for (const { d } of picture.shapes) expect(d).toMatch(/^[MLlqcz\d. -]+$/);
  });
});

it('shows every part from at least one side', () => {
  const seen = new Set(anatomyViews.flatMap((view) => anatomy(view, 0).shapes.map(({ part }) => part)));
  for (const part of backParts) expect(seen).toContain(part);
});

it('holds at the end of the movement', () => expect(anatomy('side', 3)).toEqual(anatomy('side', 1)));

describe.each(bends)('from the side, bent %d', (bend) => {
  const chain = chainOf(bend);
  const { bones, sacrum } = chain;
  const below = (i: number) => bones[i - 1]?.upper ?? sacrum;
  const bodies = bones.map((bone) => bodyOf(bone).corners);

  it('keeps the bodies apart, and out of the sacrum', () => {
    const solids = [...bodies, sacrumOf(chain)];
    solids.forEach((one, i) => {
      for (const other of solids.slice(i + 1)) expect(cross(one, other)).toBe(false);
    });
  });

  it('keeps the arches apart: no spine of a bone touches its neighbour', () => {
    const arches = bones.map(archOf);
    arches.forEach((one, i) => {
      for (const other of arches.slice(i + 1)) expect(cross(one, other)).toBe(false);
      expect(cross(one, sacrumOf(chain))).toBe(false);
    });
  });

  it('keeps room in the canal: the cord does not touch a body', () => {
    for (const [[x, y], width] of cordOf(chain)) {
      for (const body of bodies) expect(nearest(body, [x, y])).toBeGreaterThan(width / 2);
    }
  });

  it('leads the sciatic nerve past the front of the sacrum', () => {
    for (const [point] of sciaticOf(chain).slice(1)) expect(inside(sacrumOf(chain), point)).toBe(false);
  });

  it('keeps every disc between 3 and 20 mm high, front and back', () => {
    bones.forEach((bone, i) => {
      for (const p of [-bone.depth / 2, bone.depth / 2]) {
        const height = gap(below(i).at(p, 0), bone.lower.at(p, 0));
        expect(height).toBeGreaterThan(3);
        expect(height).toBeLessThan(20);
      }
    });
  });
});

describe.each(chainOf(0).bones.map(({ name }, i) => [name, i] as const))('under %s', (_, i) => {
  const at = (bend: number) => {
    const { bones, sacrum } = chainOf(bend);
    const bone = bones[i]!;
    const below = bones[i - 1]?.upper ?? sacrum;
    const { foot, tipAbove } = jointOf(bone, below);
    const [front, , , back] = discOf(below, bone.lower, bone.depth).corners;
    const height = (p: number) => gap(below.at(p, 0), bone.lower.at(p, 0));
    return { joint: gap(foot, tipAbove), front: height(-17), back: height(17), corners: [front, back] };
  };

  it('bending forward opens the joint at the back and the back of the disc, step by step', () => {
    for (let b = 1; b < bends.length; b += 1) {
      expect(at(bends[b]!).back).toBeGreaterThan(at(bends[b - 1]!).back);
      if (bends[b - 1]! >= 0) expect(at(bends[b]!).joint).toBeGreaterThan(at(bends[b - 1]!).joint);
    }
    expect(at(1).joint).toBeGreaterThan(at(0).joint + 2);
  });

  it('bending forward lowers the front of the disc; bending backward raises it', () => {
    expect(at(1).front).toBeLessThan(at(0).front - 1.5);
    expect(at(-1).front).toBeGreaterThan(at(0).front + 0.5);
  });

  it('no bone changes its size', () => {
    const size = (bend: number) => {
      const [a, b, c, d] = bodyOf(chainOf(bend).bones[i]!).corners;
      return [gap(a!, b!), gap(b!, c!), gap(c!, d!), gap(d!, a!)];
    };
    size(1).forEach((length, side) => {
      expect(length).toBeCloseTo(size(-1)[side]!, 9);
    });
  });
});

it('loses its hollow forward and deepens it backward, within what backs do', () => {
  const hollow = (bend: number) => {
    const { bones, sacrum } = chainOf(bend);
    return sacrum.lean - bones.at(-1)!.upper.lean;
  };
  expect(hollow(0)).toBeGreaterThan(40);
  expect(hollow(0)).toBeLessThan(65);
  expect(Math.abs(hollow(1))).toBeLessThan(10);
  expect(hollow(-1) - hollow(0)).toBeGreaterThan(10);
  expect(hollow(-1) - hollow(0)).toBeLessThan(20);
});

it('goes apart at the back, seen from behind, when bending forward', () => {
  const heights = (bend: number) =>
    anatomy('back', bend)
      .labels.filter(({ name }) => name.startsWith('L'))
      .map(({ y }) => y);
  const forward = heights(1);
  const upright = heights(0);
  forward.slice(1).forEach((y, i) => {
    expect(forward[i]! - y).toBeGreaterThan(upright[i]! - upright[i + 1]!);
  });
});

function gap(a: Spot, b: Spot): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** Do two outlines cross, or does one lie in the other? */
function cross(a: readonly Spot[], b: readonly Spot[]): boolean {
  const edges = (points: readonly Spot[]) => points.map((p, i) => [p, points[(i + 1) % points.length]!] as const);
  const side = (p: Spot, q: Spot, r: Spot) => (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  for (const [p, q] of edges(a)) {
    for (const [r, s] of edges(b)) {
      if (side(p, q, r) * side(p, q, s) < 0 && side(r, s, p) * side(r, s, q) < 0) return true;
    }
  }
  return inside(a, b[0]!) || inside(b, a[0]!);
}

function inside(points: readonly Spot[], [x, y]: Spot): boolean {
  let is = false;
  points.forEach((a, i) => {
    const b = points[(i + 1) % points.length]!;
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) is = !is;
  });
  return is;
}

/** Distance from a point to an outline. */
function nearest(points: readonly Spot[], p: Spot): number {
  return Math.min(
    ...points.map((a, i) => {
      const b = points[(i + 1) % points.length]!;
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
      const t = Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy)));
      return gap(p, [a[0] + dx * t, a[1] + dy * t]);
    }),
  );
}
