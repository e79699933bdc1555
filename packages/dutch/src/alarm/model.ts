import { featuresTogether } from './features.ts';
import { buckets } from './hash.ts';
import { type Entry, mostRemembered, type Reading } from './reading.ts';

/** Weights are whole numbers from `-steps` to `steps`. */
export const steps = 7;

/** Per flag, in the order of `flagIds`: what it starts from, what one step of a weight is worth, and a weight per bucket. */
export interface Learned {
  readonly flags: readonly { readonly bias: number; readonly step: number; readonly weights: Int8Array }[];
}

/** The same, to be used. */
export interface Model {
  readonly biases: readonly number[];
  /** Of bucket `b` the weights stand from `starts[b]` to `starts[b + 1]`: of which flag, and how much. */
  readonly starts: Uint32Array;
  readonly flags: Uint8Array;
  readonly weights: Float32Array;
  /** Per word what its letters say for each flag: the same words come again and again. */
  readonly ofWords: Map<Entry, Float32Array>;
}

export function modelOf({ flags: learned }: Learned): Model {
  const starts = new Uint32Array(buckets + 1);
  const flags: number[] = [];
  const weights: number[] = [];
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    learned.forEach((flag, number) => {
      const weight = flag.weights[bucket] ?? 0;
      if (weight === 0) return;
      flags.push(number);
      weights.push(weight * flag.step);
    });
    starts[bucket + 1] = flags.length;
  }
  return {
    biases: learned.map(({ bias }) => bias),
    starts,
    flags: Uint8Array.from(flags),
    weights: Float32Array.from(weights),
    ofWords: new Map(),
  };
}

/** How much these words sound like each flag, as a logit, in the order of `flagIds`. Not a chance in the world, only within what it learned from. */
export function likeness(reading: Reading, model: Model): readonly number[] {
  const sums = new Float32Array(model.biases.length);
  let count = 0;
  for (const entry of reading.entries) {
    const own = ofWord(entry, model);
    for (let flag = 0; flag < sums.length; flag += 1) sums[flag] = (sums[flag] ?? 0) + (own[flag] ?? 0);
    count += entry.buckets.length;
  }
  const together = featuresTogether(reading);
  addWeights(together, model, sums);
  const scale = 1 / Math.sqrt(count + together.length || 1);
  return model.biases.map((bias, flag) => bias + (sums[flag] ?? 0) * scale);
}

/** How much one word by itself speaks for each flag. */
export function ofWord(entry: Entry, model: Model): Float32Array {
  const old = model.ofWords.get(entry);
  if (old !== undefined) return old;
  const sums = new Float32Array(model.biases.length);
  addWeights(entry.buckets, model, sums);
  if (model.ofWords.size > mostRemembered) model.ofWords.clear();
  model.ofWords.set(entry, sums);
  return sums;
}

function addWeights(found: readonly number[], { starts, flags, weights }: Model, sums: Float32Array): void {
  for (const bucket of found) {
    const end = starts[bucket + 1] ?? 0;
    for (let at = starts[bucket] ?? 0; at < end; at += 1) {
      const flag = flags[at] ?? 0;
      sums[flag] = (sums[flag] ?? 0) + (weights[at] ?? 0);
    }
  }
}
