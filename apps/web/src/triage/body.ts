/** The drawn body of the map, 230 × 480, middle at x = 0. Half a person as points; the other half is its mirror. */
type Point = readonly [x: number, y: number];

const trunkAndLeg: readonly Point[] = [
  [12, 52],
  [12.5, 68],
  [26, 77],
  [50, 84],
  [63, 95],
  [64, 112],
  [56, 130],
  [53, 152],
  [50, 174],
  [47.5, 194],
  [49.5, 210],
  [56, 228],
  [61, 248],
  [61.5, 268],
  [59, 296],
  [54.5, 326],
  [49.5, 350],
  [50.5, 366],
  [53, 386],
  [49, 412],
  [42, 436],
  [40.5, 450],
  [46, 463],
  [47, 471],
  [40, 474],
  [24, 474],
  [21, 467],
  [23.5, 450],
  [21, 430],
  [19, 404],
  [20, 380],
  [19.5, 362],
  [20, 344],
  [16, 318],
  [9, 290],
  [3.5, 272],
];

const arm: readonly Point[] = [
  [58, 90],
  [70, 99],
  [76, 118],
  [78.5, 142],
  [82, 168],
  [87, 194],
  [91, 216],
  [94, 234],
  [98, 248],
  [99, 262],
  [94, 274],
  [87, 275],
  [83.5, 264],
  [83.5, 248],
  [80, 232],
  [73, 208],
  [67, 184],
  [63, 158],
  [60, 132],
  [56, 110],
];

/** Trunk and both legs as one closed outline. */
export const outline = smooth([...trunkAndLeg, ...mirrored(trunkAndLeg)], true);
/** Right and left arm. */
export const arms = `${smooth(arm, true)}${smooth(mirrored(arm), true)}`;

export type Side = 'back' | 'front';

export const zoneIds = [
  'upper-back',
  'middle-back',
  'low-back-left',
  'low-back-middle',
  'low-back-right',
  'buttock-left',
  'buttock-right',
  'thigh-back-left',
  'thigh-back-right',
  'lower-leg-back-left',
  'lower-leg-back-right',
  'chest',
  'belly',
  'groin-left',
  'groin-right',
  'thigh-front-left',
  'thigh-front-right',
  'lower-leg-front-left',
  'lower-leg-front-right',
] as const;

export type ZoneId = (typeof zoneIds)[number];

interface Zone {
  readonly id: ZoneId;
  readonly side: Side;
  /** Generous shape; the outline of the body clips it. */
  readonly d: string;
}

/** Past the outline, so that the clip draws the edge; not much, so that the middle of a zone lies on the body. */
const far = 66;

/** Seen from behind, the person's left is at the left of the picture; seen from the front it is at the right. */
export const zones: readonly Zone[] = [
  { id: 'upper-back', side: 'back', d: `M${-far} 73H${far}V138Q0 150 ${-far} 138Z` },
  { id: 'middle-back', side: 'back', d: `M${-far} 138Q0 150 ${far} 138V184Q0 194 ${-far} 184Z` },
  { id: 'low-back-left', side: 'back', d: `M${-far} 184Q-50 191 -19 189V240Q-50 236 ${-far} 220Z` },
  { id: 'low-back-middle', side: 'back', d: 'M-19 189Q0 190 19 189V240L0 252L-19 240Z' },
  { id: 'low-back-right', side: 'back', d: `M${far} 184Q50 191 19 189V240Q50 236 ${far} 220Z` },
  { id: 'buttock-left', side: 'back', d: `M${-far} 220Q-50 236 -19 240L0 252V285Q-40 298 ${-far} 280Z` },
  { id: 'buttock-right', side: 'back', d: `M${far} 220Q50 236 19 240L0 252V285Q40 298 ${far} 280Z` },
  { id: 'thigh-back-left', side: 'back', d: `M0 285Q-40 298 ${-far} 280V358Q-35 364 0 358Z` },
  { id: 'thigh-back-right', side: 'back', d: `M0 285Q40 298 ${far} 280V358Q35 364 0 358Z` },
  { id: 'lower-leg-back-left', side: 'back', d: `M0 358Q-35 364 ${-far} 358V480H0Z` },
  { id: 'lower-leg-back-right', side: 'back', d: `M0 358Q35 364 ${far} 358V480H0Z` },
  { id: 'chest', side: 'front', d: `M${-far} 73H${far}V152Q0 168 ${-far} 152Z` },
  { id: 'belly', side: 'front', d: `M${-far} 152Q0 168 ${far} 152V222L0 252L${-far} 222Z` },
  { id: 'groin-right', side: 'front', d: `M${-far} 214L0 252V292L${-far} 258Z` },
  { id: 'groin-left', side: 'front', d: `M${far} 214L0 252V292L${far} 258Z` },
  { id: 'thigh-front-right', side: 'front', d: `M0 292L${-far} 258V352Q-35 346 0 352Z` },
  { id: 'thigh-front-left', side: 'front', d: `M0 292L${far} 258V352Q35 346 0 352Z` },
  { id: 'lower-leg-front-right', side: 'front', d: `M0 352Q-35 346 ${-far} 352V480H0Z` },
  { id: 'lower-leg-front-left', side: 'front', d: `M0 352Q35 346 ${far} 352V480H0Z` },
];

export type LegPain = 'none' | 'buttock-thigh' | 'below-knee';

/** How far the tapped places go down the leg; `undefined` as long as nothing of the back or leg is tapped. */
export function legPainOf(chosen: readonly string[]): LegPain | undefined {
  const places = chosen.filter((id) => id !== 'chest' && id !== 'belly');
  if (places.length === 0) return undefined;
  if (places.some((id) => id.startsWith('lower-leg'))) return 'below-knee';
  return places.some((id) => id.startsWith('buttock') || id.startsWith('thigh') || id.startsWith('groin'))
    ? 'buttock-thigh'
    : 'none';
}

/** All 24 vertebrae from behind: 7 in the neck, 12 in the chest, 5 in the low back, each a little larger than the one above. */
export const spine: readonly { y: number; scale: number }[] = [
  ...Array.from({ length: 7 }, (_, i) => ({ y: 59 + i * 3.7, scale: 0.3 + i * 0.012 })),
  ...Array.from({ length: 12 }, (_, i) => ({ y: 86 + i * 8.6, scale: 0.42 + i * 0.018 })),
  ...Array.from({ length: 5 }, (_, i) => ({ y: 191.5 + i * 11, scale: 0.68 + i * 0.03 })),
];

function mirrored(points: readonly Point[]): readonly Point[] {
  return points.toReversed().map(([x, y]) => [-x, y] as const);
}

/** A soft closed line through all points (Catmull-Rom as cubic Béziers). */
function smooth(points: readonly Point[], closed: boolean): string {
  const at = (i: number): Point => points[(i + points.length) % points.length] ?? [0, 0];
  const n = (value: number) => String(Math.round(value * 10) / 10);
  const start = at(0);
  const parts = points.map((_, i) => {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const c1 = [p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6] as const;
    const c2 = [p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6] as const;
    return `C${n(c1[0])} ${n(c1[1])} ${n(c2[0])} ${n(c2[1])} ${n(p2[0])} ${n(p2[1])}`;
  });
  return `M${n(start[0])} ${n(start[1])}${parts.join('')}${closed ? 'Z' : ''}`;
}
