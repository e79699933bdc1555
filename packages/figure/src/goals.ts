/** What the solver must make true: a spot of the body stays at a place, above a height, or against another spot. */
import type { Body } from './body.ts';
import type { Side } from './pose.ts';
import { type Region, regionOf, type Spot, spotOf } from './spots.ts';
import type { Vec } from './vector.ts';

const axes = [0, 1, 2] as const;
const origin: Vec = [0, 0, 0];

type Axes = readonly [number | null, number | null, number | null];

export interface Goal {
  readonly kind: 'pin' | 'above' | 'before' | 'meet' | 'apart';
  readonly spot: Spot;
  /** For meet and apart: the other spot. */
  readonly other?: Spot;
  /** World place, or step from the other spot (cm). An axis that is null is free. */
  readonly to: Axes;
  /** 0 switches the goal off. */
  readonly weight: number;
  /** How much higher (cm) the goal is halfway to the next stance: a foot that steps. */
  readonly lift?: number;
  /** A planted contact: the laws check that it does not slide. */
  readonly planted: boolean;
}

const goal = (kind: Goal['kind'], spot: Spot, to: Axes, weight: number, planted: boolean, other?: Spot): Goal => ({
  kind,
  spot,
  to,
  weight,
  planted,
  ...(other ? { other } : {}),
});

/** The spot is held at this place in the world (cm); null leaves an axis free. */
export const pin = (spot: Spot, x: number | null, y: number | null, z: number | null = null, weight = 1): Goal =>
  goal('pin', spot, [x, y, z], weight, weight === 1 && x !== null && y !== null);

/** The spot moves along a path: as pin, but it is meant to move over the cycle. */
export const lead = (spot: Spot, x: number | null, y: number | null, z: number | null = null, weight = 1): Goal =>
  goal('pin', spot, [x, y, z], weight, false);

/** The spot is not lower than this height (cm). */
export const above = (spot: Spot, height: number, weight = 1): Goal =>
  goal('above', spot, [null, height, null], weight, false);

/** The spot does not go further to the right than this (cm): it stays on this side of a wall. */
export const before = (spot: Spot, x: number, weight = 1): Goal => goal('before', spot, [x, null, null], weight, false);

/** The spot touches another spot of the body, with a step (cm, world) between them. */
export const meet = (spot: Spot, other: Spot, step: Vec = [0, 0, 0], weight = 1): Goal =>
  goal('meet', spot, step, weight, false, other);

/** The spot is this far from another along the given axes (cm). */
export const apart = (
  spot: Spot,
  other: Spot,
  x: number | null,
  y: number | null,
  z: number | null = null,
  weight = 1,
): Goal => goal('apart', spot, [x, y, z], weight, false, other);

/** A whole foot flat on something at this height: the ankle stays over x, heel and ball stay down. */
export const foot = (side: Side, x: number, z: number | null = null, height = 0): Goal[] => [
  pin(`ankle${side}`, x, height + 7.2, z),
  pin(`ball${side}`, null, height, null),
];

/** The same goals, but the laws do not expect them to stay: a contact that is let go later. */
export const loose = (goals: readonly Goal[]): Goal[] => goals.map((g) => ({ ...g, planted: false }));

/** The same goals switched off, to fade from or to. */
export const off = (goals: readonly Goal[]): Goal[] => goals.map((g) => ({ ...g, weight: 0, planted: false }));

/** A foot on its way: flat at the end of the beat, lifted halfway. */
export const stepTo = (side: Side, x: number, z: number | null = null, height = 0, lift = 0): Goal[] =>
  foot(side, x, z, height).map((g) => ({ ...g, lift, planted: false }));

/**
 * Distances still missing (cm), goal after goal. When only one limb moved since the misses were `known`, goals without
 * that limb are taken from there.
 */
export function misses(body: Body, goals: readonly Goal[], moved?: Region, known: readonly number[] = []): number[] {
  const out: number[] = [];
  for (const { kind, spot, other, to, weight } of goals) {
    const same = moved !== undefined && regionOf(spot) !== moved && (!other || regionOf(other) !== moved);
    const at = same ? origin : spotOf(body, spot);
    const from = other && !same ? spotOf(body, other) : origin;
    for (const axis of axes) {
      const aim = to[axis];
      if (aim === null) continue;
      const miss = at[axis] - from[axis] - aim;
      const counts = kind === 'above' ? Math.min(0, miss) : kind === 'before' ? Math.max(0, miss) : miss;
      out.push(same ? (known[out.length] ?? 0) : weight * counts);
    }
  }
  return out;
}

/**
 * Weights fade by factors, not by differences: a goal at a tenth of its weight still wins from the pull to the keyframe, so
 * a straight fade would hold on almost to the end and then let go at once.
 */
function fade(a: number, b: number, share: number): number {
  if (a === b) return a;
  const faint = 2e-4;
  return Math.max(a, faint) ** (1 - share) * Math.max(b, faint) ** share;
}

/** Goals a share of the way from a to b; the two lists have the same goals in the same order. */
export function blendGoals(a: readonly Goal[], b: readonly Goal[], share: number): readonly Goal[] {
  if (a === b) return a;
  return a.map((from, i) => {
    const till = b[i] ?? from;
    const step = (axis: 0 | 1 | 2) => {
      const start = from.to[axis];
      const end = till.to[axis];
      return start === null || end === null ? null : start + (end - start) * share;
    };
    const y = step(1);
    const up = 4 * share * (1 - share) * (till.lift ?? 0);
    return {
      ...from,
      to: [step(0), y === null ? null : y + up, step(2)],
      weight: fade(from.weight, till.weight, share),
    };
  });
}
