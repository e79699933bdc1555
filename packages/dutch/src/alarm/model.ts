import { featuresTogether } from './features.ts';
import { buckets } from './hash.ts';
import { type Entry, mostRemembered, type Reading } from './reading.ts';

/** Why words that say a flag may not say it of the writer, now. */
export const excuses = ['negated', 'resolved', 'other-person', 'hypothetical', 'figure-of-speech'] as const;

export type Excuse = (typeof excuses)[number];

/** Weights are whole numbers from `-steps` to `steps`. */
export const steps = 7;

/** Per outcome: what it starts from, what one step of a weight is worth, and a weight per bucket. */
export interface Learned {
  readonly bias: number;
  readonly step: number;
  readonly weights: Int8Array;
}

/** The same, to be used. */
export interface Model {
  readonly biases: readonly number[];
  /** Of bucket `b` the weights stand from `starts[b]` to `starts[b + 1]`: of which outcome, and how much. */
  readonly starts: Uint32Array;
  readonly of: Uint8Array;
  readonly weights: Float32Array;
  /** Per word what its letters say for each outcome: the same words come again and again. */
  readonly ofWords: Map<Entry, readonly number[]>;
  /** To add up in, used again and again: making a new one for each word costs more than the adding. */
  readonly sums: Float32Array;
}

export function modelOf(learned: readonly Learned[]): Model {
  const starts = new Uint32Array(buckets + 1);
  const of: number[] = [];
  const weights: number[] = [];
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    learned.forEach((outcome, number) => {
      const weight = outcome.weights[bucket] ?? 0;
      if (weight === 0) return;
      of.push(number);
      weights.push(weight * outcome.step);
    });
    starts[bucket + 1] = of.length;
  }
  return {
    biases: learned.map(({ bias }) => bias),
    starts,
    of: Uint8Array.from(of),
    weights: Float32Array.from(weights),
    ofWords: new Map(),
    sums: new Float32Array(learned.length),
  };
}

/** How much these words sound like each outcome, as a logit, first each flag, then each excuse. Not a chance in the world, only within what it learned from. */
export function likeness(reading: Reading, model: Model): readonly number[] {
  const { sums, biases } = model;
  const words = reading.entries.map((entry) => ofWord(entry, model));
  const together = featuresTogether(reading);
  sums.fill(0);
  for (const own of words) for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (own[at] ?? 0);
  addWeights(together, model);
  let count = together.length;
  for (const { buckets: own } of reading.entries) count += own.length;
  const scale = 1 / Math.sqrt(count || 1);
  return biases.map((bias, at) => Math.fround(bias + (sums[at] ?? 0) * scale));
}

/** How much one word by itself speaks for each outcome. */
export function ofWord(entry: Entry, model: Model): readonly number[] {
  const old = model.ofWords.get(entry);
  if (old !== undefined) return old;
  model.sums.fill(0);
  addWeights(entry.buckets, model);
  const sums = [...model.sums];
  if (model.ofWords.size > mostRemembered) model.ofWords.clear();
  model.ofWords.set(entry, sums);
  return sums;
}

function addWeights(found: readonly number[], { starts, of, weights, sums }: Model): void {
  for (const bucket of found) {
    const end = starts[bucket + 1] ?? 0;
    for (let at = starts[bucket] ?? 0; at < end; at += 1) {
      const outcome = of[at] ?? 0;
      sums[outcome] = (sums[outcome] ?? 0) + (weights[at] ?? 0);
    }
  }
}
