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
  /** Of bucket `b` the weights stand from `starts[b]` to `starts[b + 1]`, each as its place in `worth`. */
  readonly starts: Uint32Array;
  readonly weights: Uint16Array;
  /** Per outcome a row of what each number of steps is worth: so a weight is two bytes, and all of them stay in the fast memory of a processor. */
  readonly worth: Float32Array;
  /** What the letters of each word say for each outcome, row by row, under the number of the word: the same words come again and again. */
  readonly ofWords: Float32Array;
  /** Of which word a row is: after a flood the numbers are given anew. */
  readonly rowIsOf: Entry[];
  /** To add up in, used again and again: making a new one for each word costs more than the adding. */
  readonly sums: Float32Array;
}

export function modelOf(learned: readonly Learned[]): Model {
  const starts = new Uint32Array(buckets + 1);
  const weights: number[] = [];
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    learned.forEach((outcome, number) => {
      const weight = outcome.weights[bucket] ?? 0;
      if (weight !== 0) weights.push(number * perRow + steps + weight);
    });
    starts[bucket + 1] = weights.length;
  }
  return {
    biases: learned.map(({ bias }) => bias),
    starts,
    weights: Uint16Array.from(weights),
    worth: Float32Array.from({ length: learned.length * perRow }, (_, place) => {
      const { step = 0 } = learned[Math.floor(place / perRow)] ?? {};
      return ((place % perRow) - steps) * step;
    }),
    ofWords: new Float32Array(mostRemembered * learned.length),
    rowIsOf: [],
    sums: new Float32Array(learned.length),
  };
}

/** A power of two with room for all steps: then the outcome of a place is found by a shift. */
const perRow = 16;
const rowBits = 4;

/** How much these words sound like each outcome, as a logit, first each flag, then each excuse. Not a chance in the world, only within what it learned from. */
export function likeness(reading: Reading, model: Model): readonly number[] {
  const { sums, biases, ofWords } = model;
  const together = featuresTogether(reading);
  let count = together.length;
  sums.fill(0);
  for (const entry of reading.entries) {
    const row = rowOf(entry, model);
    for (let at = 0; at < biases.length; at += 1) sums[at] = (sums[at] ?? 0) + (ofWords[row + at] ?? 0);
    count += entry.buckets.length;
  }
  addWeights(together, model, sums, 0);
  const scale = 1 / Math.sqrt(count || 1);
  return biases.map((bias, at) => Math.fround(bias + (sums[at] ?? 0) * scale));
}

/** How much one word by itself speaks for an outcome. */
export const ofWord = (entry: Entry, outcome: number, model: Model): number =>
  model.ofWords[rowOf(entry, model) + outcome] ?? 0;

/** Where the row of a word begins; good until the next word is asked for, which may take its place. */
function rowOf(entry: Entry, model: Model): number {
  const { rowIsOf, ofWords, sums } = model;
  const row = entry.number * sums.length;
  if (rowIsOf[entry.number] === entry) return row;
  ofWords.fill(0, row, row + sums.length);
  addWeights(entry.buckets, model, ofWords, row);
  rowIsOf[entry.number] = entry;
  return row;
}

/** Adds to the row of `sums` that begins at `row`. */
function addWeights(
  found: readonly number[],
  { starts, weights, worth }: Model,
  sums: Float32Array,
  row: number,
): void {
  for (let one = 0; one < found.length; one += 1) {
    const bucket = found[one] ?? 0;
    const end = starts[bucket + 1] ?? 0;
    for (let at = starts[bucket] ?? 0; at < end; at += 1) {
      const place = weights[at] ?? 0;
      const outcome = row + (place >> rowBits);
      sums[outcome] = (sums[outcome] ?? 0) + (worth[place] ?? 0);
    }
  }
}
