/** Where a thing is that is picked up, carried and put down again. */
import type { Body } from '../body.ts';
import { type Spot, spotOf } from '../spots.ts';
import { add, between, type Vec } from '../vector.ts';

/** In the hands (the middle of two), or where it rests outside the part of the cycle in which it is held. */
export interface Held {
  readonly by: readonly [Spot] | readonly [Spot, Spot];
  /** From the hands to the middle (or the handle) of the thing, cm. */
  readonly step?: Vec;
  /** Held between these phases; without it, always. */
  readonly during?: readonly [number, number];
  readonly rest?: Vec;
}

/** The place of a held thing at this phase. */
export function heldAt(body: Body, phase: number, { by, step = [0, 0, 0], during, rest }: Held): Vec {
  if (during && rest && (phase < during[0] || phase > during[1])) return rest;
  const [a, b] = by;
  return add(between(spotOf(body, a), spotOf(body, b ?? a), 0.5), step);
}
