import { weightSteps } from './build.ts';

/** Where one stem stands. */
export interface Posting {
  readonly passages: Uint16Array;
  /** How much it counts in each of those passages. */
  readonly weights: Float32Array;
  /** How much finding it says: rare words say more. */
  readonly rarity: number;
}

/** Reads what `buildIndex` packed: for each stem how many passages, then each as steps from the one before, with its weight. */
export function postingsOf(numbers: readonly number[], stems: number, passages: number): readonly Posting[] {
  const postings: Posting[] = [];
  let at = 0;
  const next = () => numbers[at++] ?? 0;
  for (let one = 0; one < stems; one += 1) {
    const count = next();
    const found = new Uint16Array(count);
    const weights = new Float32Array(count);
    let passage = -1;
    for (let i = 0; i < count; i += 1) {
      passage += next() + 1;
      found[i] = passage;
      weights[i] = next() / weightSteps;
    }
    postings.push({ passages: found, weights, rarity: rarityOf(count, passages) });
  }
  return postings;
}

/** For each passage the stems of its title. */
export function titlesOf(numbers: readonly number[]): readonly (readonly number[])[] {
  const titles: (readonly number[])[] = [];
  for (let at = 0; at < numbers.length; ) {
    const count = numbers[at] ?? 0;
    titles.push(numbers.slice(at + 1, at + 1 + count));
    at += 1 + count;
  }
  return titles;
}

/** Inverse document frequency as in BM25, never below zero; `count` 0 gives that of a word that stands nowhere. */
export function rarityOf(count: number, passages: number): number {
  return Math.log(1 + (passages - count + 0.5) / (count + 0.5));
}
