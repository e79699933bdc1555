import type { Token } from '../words/tokens.ts';
import { buckets, features } from './features.ts';

/** Weights are whole numbers from `-steps` to `steps`. */
export const steps = 7;

/** Per flag, in the order of `flagIds`: what it starts from, what one step of a weight is worth, and a weight per bucket. */
export interface Model {
  readonly flags: readonly { readonly bias: number; readonly step: number; readonly weights: Int8Array }[];
}

/** How much these words sound like each flag: 0 to 1, in the order of `flagIds`. Not a chance in the world, only within what it learned from. */
export function likeness(words: readonly Token[], model: Model): readonly number[] {
  const found = features(words);
  const scale = 1 / Math.sqrt(found.length || 1);
  return model.flags.map(({ bias, step, weights }) => {
    let sum = 0;
    for (const bucket of found) sum += weights[bucket] ?? 0;
    return 1 / (1 + Math.exp(-(bias + sum * step * scale)));
  });
}

/** A model as text: per flag the weights that are not nothing, as distances and values, each in a string of its own. */
export interface PackedFlag {
  readonly bias: number;
  readonly step: number;
  readonly gaps: string;
  readonly values: string;
}

export function pack({ flags }: Model): readonly PackedFlag[] {
  return flags.map(({ bias, step, weights }) => {
    let [gaps, values, last] = ['', '', -1];
    weights.forEach((weight, bucket) => {
      if (weight === 0) return;
      let gap = bucket - last - 1;
      for (; gap >= farthest; gap -= farthest) gaps += character(farthest);
      gaps += character(gap);
      values += character(weight + steps);
      last = bucket;
    });
    return { bias, step, gaps, values };
  });
}

export function unpack(packed: readonly PackedFlag[]): Model {
  return {
    flags: packed.map(({ bias, step, gaps, values }) => {
      const weights = new Int8Array(buckets);
      let [bucket, next] = [-1, 0];
      for (let at = 0; at < gaps.length; at += 1) {
        const gap = gaps.charCodeAt(at) - firstCharacter;
        bucket += gap === farthest ? farthest : gap + 1;
        if (gap === farthest) continue;
        weights[bucket] = values.charCodeAt(next) - firstCharacter - steps;
        next += 1;
      }
      return { bias, step, weights };
    }),
  };
}

/** From `-` on there is no quote and, up to `Z`, no backslash: the text stands in the source as it is. */
const firstCharacter = 45;
const farthest = 45;
const character = (value: number): string => String.fromCharCode(firstCharacter + value);
