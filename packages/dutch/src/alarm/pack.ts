import { buckets } from './hash.ts';
import { type Learned, steps } from './model.ts';

/** A model as text: per outcome the weights that are not nothing, as distances and values, each in a string of its own. */
export interface Packed {
  readonly bias: number;
  readonly step: number;
  readonly gaps: string;
  readonly values: string;
}

export function pack(learned: readonly Learned[]): readonly Packed[] {
  return learned.map(({ bias, step, weights }) => {
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

export function unpack(packed: readonly Packed[]): readonly Learned[] {
  return packed.map(({ bias, step, gaps, values }) => {
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
  });
}

/** From `-` on there is no quote and, up to `Z`, no backslash: the text stands in the source as it is. */
const firstCharacter = 45;
const farthest = 45;
const character = (value: number): string => String.fromCharCode(firstCharacter + value);
