/** The picture from behind, back to front: bodies and discs lie deepest, the arches nearest to the eye. Right and left are alike. */

import { at, cauda, cord, fibres, type Level, muscle, roots, sciatic, skin } from './back-soft.ts';
import type { Bone, Chain, Spot } from './chain.ts';
import type { BackLabel, BackShape } from './parts.ts';
import { band, line, rounded, smooth } from './path.ts';

/** How far behind the middle of a disc the arches come closer or go apart. */
const archDepth = 20;

export function backShapes(chain: Chain): readonly BackShape[] {
  const all = levelsOf(chain);
  const lines = (paths: readonly (readonly Spot[])[]) =>
    paths.flatMap((path) => [line(path), line(mirrored(path))]).join('');
  const top = all.at(-1)?.y ?? 0;
  return [
    { part: 'skin', line: true, d: lines([skin(top)]) },
    ...all.map(({ bone, y }, i): BackShape => {
      const under = (all[i - 1]?.y ?? -12) + (all[i - 1]?.bone.height ?? 24) / 2;
      const [half, upper, lower] = [bone.width / 2 - 2, y - bone.height / 2 + 1.4, under - 1.4];
      return {
        part: 'discs',
        level: bone.name,
        line: false,
        d: rounded([at(-half, lower), at(-half, upper), at(half, upper), at(half, lower)], 1.5, [1.6, 0, 1.6, 0]),
      };
    }),
    ...all.map(({ bone, y }): BackShape => {
      const [w, h] = [bone.width / 2, bone.height / 2];
      const corners = [at(-w, y - h), at(-w, y + h), at(w, y + h), at(w, y - h)];
      return { part: 'vertebrae', level: bone.name, line: false, d: rounded(corners, 3.2, [-2.6, -1, -2.6, -1]) };
    }),
    { part: 'roots', line: true, d: lines(roots(all)) },
    {
      part: 'sciatic-nerve',
      line: false,
      d: [sciatic, sciatic.map(([p, w]) => [[-p[0], p[1]], w] as const)].map(band).join(''),
    },
    { part: 'sacrum', line: false, d: rounded(both(sacrum.map(([x, up]) => at(x, up))), 4) },
    { part: 'sacrum', line: true, d: line([at(0, -16), at(0, -70)]) },
    { part: 'crease', line: false, d: holes() },
    { part: 'cord', line: false, d: band(cord(top)) },
    { part: 'cauda', line: true, d: lines(cauda(all)) },
    ...all.map(
      ({ bone, y }): BackShape => ({
        part: 'vertebrae',
        level: bone.name,
        line: false,
        d: rounded(both(arch(bone).map(([x, v]) => at(x, y + v))), 2.6),
      }),
    ),
    ...all.map(({ bone, y }, i): BackShape => {
      const lower = all[i - 1]?.y ?? -14;
      const slit = [at(16.2, lower + 20), at(15.6, y - 12), at(14.6, y - 19.5), at(15.4, lower + 12)];
      return {
        part: 'joints',
        level: bone.name,
        line: false,
        d: rounded(slit, 1.2) + rounded([...mirrored(slit)].reverse(), 1.2),
      };
    }),
    { part: 'back-muscles', line: false, d: smooth(muscle(top)) + smooth(mirrored(muscle(top))) },
    { part: 'back-muscles', line: true, d: lines(fibres(top)) },
  ];
}

export function backLabels(chain: Chain): readonly BackLabel[] {
  const all = levelsOf(chain);
  return [
    ...all.map(({ bone, y }): BackLabel => ({ name: bone.name, x: bone.wings / 2 + 12, y: -(y + 4), turn: 0 })),
    { name: 'left', x: -112, y: 96, turn: 0 },
    { name: 'right', x: 112, y: 96, turn: 0 },
  ];
}

/** Bones above each other, further apart when the back bends forward. */
function levelsOf({ bones, sacrum }: Chain): readonly Level[] {
  let edge = 0;
  let below = sacrum.lean;
  return bones.map((bone) => {
    const opened = below - bone.lower.lean;
    const radians = ((bone.disc.wedge - opened) * Math.PI) / 180;
    const y = edge + bone.disc.height - 1 + archDepth * Math.sin(radians) + bone.height / 2;
    edge = y + bone.height / 2;
    below = bone.upper.lean;
    return { bone, y };
  });
}

/** Right half of an arch, from the middle above to the middle below. */
function arch({ wings }: Bone): readonly Spot[] {
  const w = wings / 2;
  return [
    [0, 6],
    [8, 7],
    [15.4, 11],
    [17, 20],
    [22.5, 22],
    [25.5, 14],
    [24, 9.5],
    [w, 8],
    [w + 1, 2],
    [21, 1],
    [16.5, -5],
    [16.2, -12],
    [14.8, -20],
    [10, -20],
    [7.5, -10],
    [4, -9],
    [4.4, -18],
    [3, -22],
    [0, -22.5],
  ];
}

/** Right half of the sacrum: sideways, and upward from its upper edge. */
const sacrum: readonly (readonly [x: number, up: number])[] = [
  [0, 0],
  [10, 0],
  [15.4, 2],
  [17, 8],
  [22.5, 9],
  [26, 2],
  [36, 4],
  [50, 1],
  [56, -8],
  [54, -30],
  [43, -46],
  [33, -64],
  [21, -82],
  [9, -92],
  [6, -104],
  [0, -112],
];

function mirrored(points: readonly Spot[]): readonly Spot[] {
  return points.map(([x, y]) => [-x, y]);
}

/** A right half made whole. */
function both(half: readonly Spot[]): readonly Spot[] {
  return [...half, ...mirrored(half).slice(1, -1).reverse()];
}

function holes(): string {
  return [0, 1, 2, 3]
    .flatMap((i) => [20 - 2.6 * i, -(20 - 2.6 * i)].map((x) => [x, -22 - 16 * i] as const))
    .map(([x, up]) => smooth([at(x - 2.6, up), at(x, up + 3), at(x + 2.6, up), at(x, up - 3)]))
    .join('');
}
