import { tokens } from '../words/tokens.ts';
import { features } from './features.ts';
import { type FlagId, flagIds } from './flag.ts';
import { buckets } from './hash.ts';
import { signsIn } from './hits.ts';
import { excuses, type Learned, steps } from './model.ts';
import { longestSentence } from './places.ts';
import { read } from './reading.ts';

/** A line to learn from, and all that it says. */
export interface Example {
  readonly text: string;
  readonly flags: readonly FlagId[];
  /** `says` its flags, is an `ordinary` line, or only looks like a flag: in which way. */
  readonly kind: string;
}

const epochs = 20;
/** Step size of the descent. */
const rate = 0.3;
/** How strongly weights are pulled to nothing. */
const decay = 1e-3;
/** Every line weighs 1, but those that are rare or that must not be mistaken weigh more. */
const heavy = { flag: 2, lookAlike: 2, excuse: 4 } as const;

interface Row extends Example {
  readonly buckets: Int32Array;
  /** What the signs of the lexicon see in it. */
  readonly seen: ReadonlySet<FlagId>;
}

/** Per outcome a line's label, and how much it weighs; 0 leaves it out. */
type Lesson = (row: Row) => { readonly says: boolean; readonly weight: number };

/** Learns, per outcome, which words speak for it: logistic regression by steps that shrink per feature. The same lines give the same model. */
export function train(examples: readonly Example[]): readonly Learned[] {
  const rows = examples.map(rowOf);
  const lessons = [...flagIds.map(flagLesson), ...excuses.map(excuseLesson)];
  return lessons.map((lesson) => rounded(descend(rows, lesson)));
}

function rowOf(example: Example): Row {
  const reading = read(tokens(example.text).slice(0, longestSentence));
  const seen = signsIn(reading).flatMap(({ id, excuse }) => (excuse === undefined ? [id] : []));
  return { ...example, buckets: Int32Array.from(features(reading)), seen: new Set(seen) };
}

/** A writer who was asked for one flag may say another by the way: where a sign sees it, the line is no proof against it. */
const flagLesson =
  (id: FlagId): Lesson =>
  ({ flags, kind, seen }) => {
    if (flags.includes(id)) return { says: true, weight: heavy.flag };
    return { says: false, weight: kind !== 'says' ? heavy.lookAlike : seen.has(id) ? 0 : 1 };
  };

const excuseLesson =
  (excuse: string): Lesson =>
  ({ kind }) => ({ says: kind === excuse, weight: kind === excuse ? heavy.excuse : kind === 'ordinary' ? 0 : 1 });

function descend(rows: readonly Row[], lesson: Lesson) {
  const lines = rows.map((row) => ({ row: row.buckets, ...lesson(row) })).filter(({ weight }) => weight > 0);
  const weights = new Float64Array(buckets);
  const slopes = new Float64Array(buckets).fill(0.01);
  let bias = -2;
  let biasSlope = 1;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let step = 0; step < lines.length; step += 1) {
      const line = lines[(step * stride + epoch * shift) % lines.length];
      if (line === undefined) continue;
      const scale = 1 / Math.sqrt(line.row.length || 1);
      let sum = bias;
      for (const bucket of line.row) sum += (weights[bucket] ?? 0) * scale;
      const error = 1 / (1 + Math.exp(-sum)) - (line.says ? 1 : 0);
      const slope = error * line.weight;
      if (Math.abs(slope) < 0.001) continue;
      for (const bucket of line.row) {
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

/** Whole steps of one size; what is less than most of a step is nothing, for a telephone must load it. */
function rounded({ weights, bias }: { readonly weights: Float64Array; readonly bias: number }): Learned {
  const size = coarseness * Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0) / weights.length);
  const whole = Int8Array.from(weights, (weight) => {
    const so = Math.abs(weight) / size;
    return Math.sign(weight) * Math.min(steps, Math.floor(so + (so < 1 ? 0.3 : 0.5)));
  });
  // The size of a step that leaves the least between the weights and their steps.
  const along = whole.reduce((sum, step, bucket) => sum + step * (weights[bucket] ?? 0), 0);
  const across = whole.reduce((sum, step) => sum + step * step, 0);
  return { bias: Number(bias.toFixed(3)), step: Number((along / (across || 1)).toPrecision(3)), weights: whole };
}

/** A step, in sizes of a middling weight. */
const coarseness = 1;
