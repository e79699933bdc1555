/** What is soft, from the left side: nerves, muscles, skin and the line of the hollow back. */
import type { Bone, Chain, Spot } from './chain.ts';

/** Behind the middle of a body: the middle of the canal. */
const canal = 22.5;

/** From the chest to its end between L1 and L2, with widths. */
export function cordOf({ bones }: Chain): readonly (readonly [Spot, number])[] {
  const l1 = last(bones);
  return [
    [l1.upper.at(canal, 27), 7.5],
    [l1.upper.at(canal, 12), 8],
    [l1.middle.at(canal, 2), 7.5],
    [l1.lower.at(canal, 4), 4],
    [l1.lower.at(canal, -3), 0.8],
  ];
}

/** The horse tail: loose threads from the end of the cord down into the sacrum. */
export function caudaOf({ bones, sacrum }: Chain): readonly (readonly Spot[])[] {
  const down = [...bones].reverse();
  return [0, 1, 2, 3].map((k) => [
    last(bones).lower.at(canal - 1.5 + k, 3),
    ...down.slice(1).map(({ middle }) => middle.at(canal - 3.2 + 1.8 * k, 0)),
    sacrum.at(18.5 + 1.8 * k, -6),
    sacrum.at(18 + 1.8 * k, -20 - 3 * (3 - k)),
    sacrum.at(17.5 + 1.2 * k, -30 - 5 * (3 - k)),
  ]);
}

/** A root under each bone, and three from the sacrum; L4 and lower join into the sciatic nerve. */
export function rootsOf(chain: Chain): readonly (readonly Spot[])[] {
  const { bones, sacrum } = chain;
  const join = joinOf(chain);
  const [l5, l4] = [bones[0], bones[1]];
  const high = bones
    .slice(2)
    .map(({ lower }) => [lower.at(20, 10), lower.at(17, 0), lower.at(11.5, -9), lower.at(9, -21)]);
  const low =
    l4 && l5
      ? [
          [
            l4.lower.at(20, 10),
            l4.lower.at(16.5, -1),
            l5.middle.at(9, -2),
            l5.lower.at(-2, -5),
            sacrum.at(-11, -22),
            join,
          ],
          [l5.lower.at(20, 10), l5.lower.at(16, -2), sacrum.at(4, -16), sacrum.at(-7, -33), join],
        ]
      : [];
  const fromSacrum = [
    [sacrum.at(18, -16), sacrum.at(9, -27), sacrum.at(-3, -41), join],
    [sacrum.at(18.5, -29), sacrum.at(11, -38), sacrum.at(-1, -47.5), join],
    [sacrum.at(18, -41), sacrum.at(11, -48), sacrum.at(0, -53), join],
  ];
  return [...high, ...low, ...fromSacrum];
}

/** From where the roots come together, down toward the leg, with widths. */
export function sciaticOf(chain: Chain): readonly (readonly [Spot, number])[] {
  const [x, y] = joinOf(chain);
  return [
    [[x - 1, y - 5], 1.5],
    [[x + 1, y + 7], 5],
    [[x + 6, y + 28], 6],
    [[x + 10, y + 52], 6],
    [[x + 10, y + 76], 6],
  ];
}

/** The long muscles beside the spine, an outline and some fibres. */
export function backMuscleOf({ bones, sacrum }: Chain): {
  readonly outline: readonly Spot[];
  readonly fibres: readonly (readonly Spot[])[];
} {
  const l1 = last(bones);
  const down = [...bones].reverse();
  const along = (front: number, behind: number) => [
    l1.upper.at(front, 27),
    ...down.map(({ middle, reach }) => middle.at(front < 40 ? front : reach + behind, -4)),
  ];
  return {
    outline: [...along(36, 0), sacrum.at(37, -22), sacrum.at(46, -34), sacrum.at(54, -22), ...along(68, 9).reverse()],
    fibres: [44, 52, 60].map((p) => [
      l1.upper.at(p, 22),
      ...down.slice(0, 4).map(({ middle }) => middle.at(p, -4)),
      ...(p < 60 ? [bones[0]?.middle.at(p - 2, -6) ?? [0, 0]] : []),
    ]) as readonly (readonly Spot[])[],
  };
}

/** The wall of the belly, from the ribs to the pelvis, with widths. */
export function bellyMuscleOf({ bones, sacrum }: Chain): readonly (readonly [Spot, number])[] {
  const down = [...bones].reverse();
  return [
    [last(bones).upper.at(-69, 20), 3],
    ...down.map(({ middle }, i): readonly [Spot, number] => [middle.at(belly[i] ?? 0, 0), 9]),
    [sacrum.at(-92, -14), 7],
    [sacrum.at(-95, -32), 2],
  ];
}

const belly = [-75, -80, -84, -87, -88];

export function skinOf({ bones, sacrum }: Chain): readonly (readonly Spot[])[] {
  const l1 = last(bones);
  const down = [...bones].reverse();
  const behind = [82, 83, 83, 80, 74];
  return [
    [
      l1.upper.at(-76, 30),
      ...down.map(({ middle }, i) => middle.at((belly[i] ?? 0) - 11, 0)),
      sacrum.at(-103, -16),
      sacrum.at(-108, -50),
    ],
    [
      l1.upper.at(84, 30),
      ...down.map(({ middle }, i) => middle.at(behind[i] ?? 0, -5)),
      sacrum.at(66, -20),
      sacrum.at(73, -52),
      sacrum.at(66, -92),
      sacrum.at(42, -124),
    ],
  ];
}

/** The hollow of the back, along the front of the bodies, with a short bar at both ends. */
export function lordosisOf({ bones, sacrum }: Chain): readonly (readonly Spot[])[] {
  const l1 = last(bones);
  const off = -26;
  const down = [...bones].reverse();
  return [
    [l1.upper.at(off, 0), ...down.map(({ middle }) => middle.at(off, 0)), sacrum.at(off, 0)],
    [l1.upper.at(off - 6, 0), l1.upper.at(off + 6, 0)],
    [sacrum.at(off - 6, 0), sacrum.at(off + 6, 0)],
  ];
}

function joinOf({ sacrum }: Chain): Spot {
  return sacrum.at(-15, -54);
}

function last(bones: readonly Bone[]): Bone {
  const bone = bones.at(-1);
  if (!bone) throw new Error('A back without bones');
  return bone;
}
