/** Bones, discs and joints from the left side, as outlines in millimetres; the nerves run between body and arch. */
import type { Bone, Chain, Place, Spot } from './chain.ts';

/** How far behind the middle of the disc the two faces of a joint lie. */
const faceBelow = 30.5;
const faceAbove = 32.3;

export interface Joint {
  /** The face of the bone below, from its tip to its foot; and of the bone above, from its tip to its top. */
  readonly tip: Spot;
  readonly foot: Spot;
  readonly tipAbove: Spot;
  readonly topAbove: Spot;
}

/** The body: corners front below, front above, back above, back below; clockwise, with hollow sides. */
export function bodyOf({ depth, lower, upper }: Bone): {
  readonly corners: readonly Spot[];
  readonly bows: readonly number[];
} {
  const half = depth / 2;
  return {
    corners: [lower.at(-half, 0), upper.at(-half + 0.8, 0), upper.at(half - 0.8, 0), lower.at(half, 0)],
    bows: [-2.6, -1.1, -1.9, -1.1],
  };
}

/** The disc between two plates, bulging a little, and most where it is squeezed. */
export function discOf(
  below: Place,
  above: Place,
  depth: number,
): { readonly corners: readonly Spot[]; readonly bows: readonly number[] } {
  const half = depth / 2 - 0.6;
  // It reaches into the hollow plates; the bodies are drawn over it.
  const corners = [below.at(-half, -1.4), above.at(-half, 1.4), above.at(half, 1.4), below.at(half, -1.4)];
  const squeeze = (above.lean - below.lean) / 10;
  return { corners, bows: [1.2 + Math.max(0, squeeze), 0, 0.7 + Math.max(0, -squeeze / 4), 0] };
}

/** The joint at the back between a bone and the place under it. */
export function jointOf(above: Bone, below: Place): Joint {
  const tip = tipOf(above);
  return {
    tip: below.at(faceBelow - 1.6, 9.5),
    foot: below.at(faceBelow, -2.5),
    tipAbove: above.lower.at(faceAbove + 0.7, tip),
    topAbove: above.lower.at(faceAbove - 0.8, tip + 11.5),
  };
}

/** The arch behind a body: pedicle, process up, lamina, spine of the bone, process down. Clockwise from the pedicle. */
export function archOf(bone: Bone): readonly Spot[] {
  const { lower, middle, upper, depth, reach } = bone;
  const tip = tipOf(bone);
  return [
    upper.at(depth / 2 - 3, -3),
    upper.at(22.5, -3.5),
    ...processUp(upper),
    upper.at(36.5, -7),
    middle.at(44, 2),
    middle.at(reach, -1),
    middle.at(reach + 1, -11.5),
    middle.at(45, -9),
    lower.at(39, tip + 9),
    lower.at(38, tip + 1),
    lower.at(faceAbove + 1, tip),
    lower.at(faceAbove - 0.8, tip + 12),
    lower.at(27.5, 10),
    lower.at(22, 11.5),
    lower.at(depth / 2 - 3, 12),
  ];
}

/** The sacrum with the tail, clockwise from the front of its plate. */
export function sacrumOf({ sacrum }: Chain): readonly Spot[] {
  return [
    sacrum.at(-17, 0),
    sacrum.at(16, 0),
    sacrum.at(21, -4),
    ...processUp(sacrum),
    sacrum.at(42, -12),
    ...[
      [48, -18],
      [47, -28],
      [48, -38],
      [43, -48],
      [41, -58],
      [33, -68],
      [28, -78],
      [16, -90],
      [3, -100],
      [-13, -110],
      [-16, -104],
      [-5, -92],
      [2, -76],
      [4, -58],
      [2, -40],
      [-5, -20],
    ].map(([p = 0, u = 0]) => sacrum.at(p, u)),
  ];
}

/** The seams where five bones grew together into the sacrum: from the front edge inward. */
export function seamsOf({ sacrum }: Chain): readonly (readonly [Spot, Spot])[] {
  return [
    [
      [-4, -24],
      [16, -27],
    ],
    [
      [1.5, -41],
      [17, -47],
    ],
    [
      [4, -58],
      [18, -66],
    ],
    [
      [2, -74],
      [13, -82],
    ],
  ].map(([[p1 = 0, u1 = 0] = [], [p2 = 0, u2 = 0] = []]) => [sacrum.at(p1, u1), sacrum.at(p2, u2)]);
}

function processUp(plate: Place): readonly Spot[] {
  return [plate.at(24.5, 4), plate.at(26.8, 11), plate.at(faceBelow - 0.8, 9), plate.at(faceBelow, -3)];
}

/** How far the process that points down reaches: 2 mm under the plate of the bone below, when standing. */
function tipOf({ disc }: Bone): number {
  return -2 - disc.height + faceAbove * Math.sin((disc.wedge * Math.PI) / 180);
}
