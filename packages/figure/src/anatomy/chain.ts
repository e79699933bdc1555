/** The lower back as a chain: where each vertebra is, and how it leans, when the back is bent so far. Millimetres; y goes down, the belly is at the left. */
import { type Level, levels, sacralSlope } from './levels.ts';

export type Spot = readonly [x: number, y: number];

/** A place with its own axes: `at(p, u)` is p mm toward the back and u mm upward, seen from there. */
export interface Place {
  readonly at: (p: number, u: number) => Spot;
  /** Degrees that it leans toward the belly. */
  readonly lean: number;
}

export interface Bone extends Level {
  /** Middle of the lower plate, of the body, and of the upper plate. */
  readonly lower: Place;
  readonly middle: Place;
  readonly upper: Place;
}

export interface Chain {
  /** Middle of the upper plate of the sacrum. */
  readonly sacrum: Place;
  /** From L5 up to L1. */
  readonly bones: readonly Bone[];
}

/**
 * The pelvis keeps its lean, and goes back a little when the back bends forward, as hips do.
 * @param bend −1 is fully backward, 0 upright, 1 fully forward; what lies outside is held at the end.
 */
export function chainOf(bend: number): Chain {
  const b = Math.max(-1, Math.min(1, bend));
  const sacrum = place([4 + (b > 0 ? 32 : 10) * b, 0], sacralSlope);
  const bones: Bone[] = [];
  let below = sacrum;
  for (const level of levels) {
    const lean = below.lean - level.disc.wedge + (b > 0 ? level.forward : level.backward) * b;
    const lower = place(step(below, (below.lean + lean) / 2, level.disc.height), lean);
    const upperLean = lean - level.wedge;
    const upper = place(step(lower, (lean + upperLean) / 2, level.height), upperLean);
    const middle = place(step(lower, lean, level.height / 2), (lean + upperLean) / 2);
    bones.push({ ...level, lower, middle, upper });
    below = upper;
  }
  return { sacrum, bones };
}

function step(from: Place, lean: number, height: number): Spot {
  const [x, y] = from.at(0, 0);
  const angle = (lean * Math.PI) / 180;
  return [x - Math.sin(angle) * height, y - Math.cos(angle) * height];
}

function place(origin: Spot, lean: number): Place {
  const angle = (lean * Math.PI) / 180;
  const [s, c] = [Math.sin(angle), Math.cos(angle)];
  return { lean, at: (p, u) => [origin[0] + p * c - u * s, origin[1] - p * s - u * c] };
}
