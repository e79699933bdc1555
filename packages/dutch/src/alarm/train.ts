import { tokens } from '../words/tokens.ts';
import { features } from './features.ts';
import { type FlagId, flagIds } from './flag.ts';
import { buckets } from './hash.ts';
import { type Learned, steps } from './model.ts';
import { read } from './reading.ts';

/** A line to learn from, and all that it says. */
export interface Example {
  readonly text: string;
  readonly flags: readonly FlagId[];
  /** A look-alike that raises nothing: it weighs more than an ordinary line. */
  readonly contrast: boolean;
}

const epochs = 20;
/** Step size of the descent. */
const rate = 0.3;
/** How strongly weights are pulled to nothing. */
const decay = 3e-4;
/** A line that says the flag is rare among all lines, and missing it is worse than asking too much. */
const positiveWeight = 2;
const contrastWeight = 2;
/** Only the heaviest weights of a flag are kept: the rest is noise, and a telephone must load it. */
const kept = 2000;

/** Learns, per flag, which words speak for it: logistic regression by steps that shrink per feature. The same lines give the same model. */
export function train(examples: readonly Example[]): Learned {
  const rows = examples.map(({ text }) => Int32Array.from(features(read(tokens(text)))));
  return {
    flags: flagIds.map((id) => {
      const { weights, bias } = descend(examples, rows, id);
      return rounded(weights, bias);
    }),
  };
}

function descend(examples: readonly Example[], rows: readonly Int32Array[], id: FlagId) {
  const weights = new Float64Array(buckets);
  const slopes = new Float64Array(buckets).fill(0.01);
  let bias = -2;
  let biasSlope = 1;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let step = 0; step < rows.length; step += 1) {
      const at = (step * stride + epoch * shift) % rows.length;
      const [row, example] = [rows[at], examples[at]];
      if (row === undefined || example === undefined) continue;
      const says = example.flags.includes(id);
      const scale = 1 / Math.sqrt(row.length || 1);
      let sum = bias;
      for (const bucket of row) sum += (weights[bucket] ?? 0) * scale;
      const error = 1 / (1 + Math.exp(-sum)) - (says ? 1 : 0);
      const slope = error * (says ? positiveWeight : example.contrast ? contrastWeight : 1);
      if (Math.abs(slope) < 0.001) continue;
      for (const bucket of row) {
        const own = weights[bucket] ?? 0;
        const change = slope * scale + decay * own;
        const sumOfSquares = (slopes[bucket] ?? 0) + change * change;
        slopes[bucket] = sumOfSquares;
        weights[bucket] = own - (rate * change) / Math.sqrt(sumOfSquares);
      }
      biasSlope += slope * slope;
      bias -= (rate * slope) / Math.sqrt(biasSlope);
    }
  }
  return { weights, bias };
}

/** Primes, so that every round goes through the lines in another order without any chance. */
const stride = 7919;
const shift = 104_729;

/** The heaviest weights, in whole steps of one size. */
function rounded(weights: Float64Array, bias: number): Learned['flags'][number] {
  const sizes = [...weights].map(Math.abs).sort((a, b) => b - a);
  const least = sizes[kept] ?? 0;
  const step = Number(((sizes[Math.floor(kept / 500)] ?? 1) / steps).toPrecision(3));
  return {
    bias: Number(bias.toFixed(3)),
    step,
    weights: Int8Array.from(weights, (weight) =>
      Math.abs(weight) <= least ? 0 : Math.max(-steps, Math.min(steps, Math.round(weight / step))),
    ),
  };
}
