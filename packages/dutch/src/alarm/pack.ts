import { buckets } from './hash.ts';
import { type Learned, steps } from './model.ts';

/** A model as text: the weights that are not nothing, outcome after outcome, as distances and values. In two long strings, for they shrink best. */
export interface Packed {
  readonly outcomes: readonly { readonly bias: number; readonly step: number }[];
  readonly gaps: string;
  readonly values: string;
}

export function pack(learned: readonly Learned[]): Packed {
  let [gaps, values, last] = ['', '', -1];
  learned.forEach(({ weights }, number) => {
    weights.forEach((weight, bucket) => {
      if (weight === 0) return;
      const place = number * buckets + bucket;
      let gap = place - last - 1;
      for (; gap >= farthest; gap -= farthest) gaps += character(farthest);
      gaps += character(gap);
      values += character(weight + steps);
      last = place;
    });
  });
  return { outcomes: learned.map(({ bias, step }) => ({ bias, step })), gaps, values };
}

export function unpack({ outcomes, gaps, values }: Packed): readonly Learned[] {
  const all = new Int8Array(outcomes.length * buckets);
  let [place, next] = [-1, 0];
  for (let at = 0; at < gaps.length; at += 1) {
    const gap = gaps.charCodeAt(at) - firstCharacter;
    place += gap === farthest ? farthest : gap + 1;
    if (gap === farthest) continue;
    all[place] = values.charCodeAt(next) - firstCharacter - steps;
    next += 1;
  }
  return outcomes.map(({ bias, step }, number) => ({
    bias,
    step,
    weights: all.subarray(number * buckets, (number + 1) * buckets),
  }));
}

/** From `-` on there is no quote and, up to `Z`, no backslash: the text stands in the source as it is. */
const firstCharacter = 45;
const farthest = 45;
const character = (value: number): string => String.fromCharCode(firstCharacter + value);
