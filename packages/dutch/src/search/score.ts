import { gramsOf, rarityOf, type SearchIndex } from './open.ts';
import type { Wanted } from './understand.ts';

/** What the words of a question found, by passage. */
export interface Scores {
  /** BM25 over words, synonyms, parts of compounds and repaired words. */
  readonly words: Float64Array;
  /** The share of what was asked that stands in the passage: 1 is all of it, weighed by rarity. */
  readonly covered: Float64Array;
  /** 1 where a rare word of the question is what the passage is about. */
  readonly subject: Uint8Array;
}

/** A word is what a passage is about when it weighs so much there (in the title, or often), is so rare beside the rarest that could be, and so well matched. */
const aboutIt = { weight: 2, rarity: 0.47, match: 0.65 } as const;

/** A word that stands there twice counts less than double (BM25's k1). */
const saturation = 1.2;

const saturated = (weight: number) => (weight * (saturation + 1)) / (weight + saturation);

export function scoreWords(index: SearchIndex, wanted: readonly Wanted[]): Scores {
  const words = new Float64Array(index.ids.length);
  const covered = new Float64Array(index.ids.length);
  const subject = new Uint8Array(index.ids.length);
  const rare = aboutIt.rarity * rarityOf(0, index.ids.length);
  const asked = wanted.reduce((sum, { rarity }) => sum + rarity, 0);
  for (const { matches, rarity } of wanted) {
    const best = new Float64Array(index.ids.length);
    const good = new Float64Array(index.ids.length);
    for (const [at, match] of matches) {
      const posting = index.postings[at];
      if (posting === undefined) continue;
      for (const [i, passage] of posting.passages.entries()) {
        const weight = posting.weights[i] ?? 0;
        if (weight >= aboutIt.weight && posting.rarity >= rare && match >= aboutIt.match) subject[passage] = 1;
        const score = match * Math.min(rarity, posting.rarity) * saturated(weight);
        if (score > (best[passage] ?? 0)) best[passage] = score;
        if (match > (good[passage] ?? 0)) good[passage] = match;
      }
    }
    for (let passage = 0; passage < words.length; passage += 1) {
      words[passage] = (words[passage] ?? 0) + (best[passage] ?? 0);
      covered[passage] = (covered[passage] ?? 0) + (rarity * (good[passage] ?? 0)) / asked;
    }
  }
  return { words, covered, subject };
}

/** How much of each title stands in the question, weighed by rarity: somebody who asks `massage` means the page of that name. */
export function scoreTitles(index: SearchIndex, wanted: readonly Wanted[]): Float64Array {
  const asked = new Map<number, number>();
  for (const { matches } of wanted) {
    for (const [at, match] of matches) if (match > (asked.get(at) ?? 0)) asked.set(at, match);
  }
  return Float64Array.from(index.titles, (title) => {
    let all = 0;
    let found = 0;
    for (const at of title) {
      const rarity = index.postings[at]?.rarity ?? 0;
      all += rarity;
      found += rarity * (asked.get(at) ?? 0);
    }
    return all === 0 ? 0 : found / all;
  });
}

/** A stem is alike when at least this share of the word's four-letter rows stands in it. */
const alike = 0.4;

/** The same question by rows of four letters: finds what is spelt or built otherwise than any list foresaw. */
export function scoreGrams(index: SearchIndex, wanted: readonly Wanted[]): Float64Array {
  const scores = new Float64Array(index.ids.length);
  for (const { word } of wanted) {
    const grams = gramsOf(word);
    const shared = new Map<number, number>();
    for (const gram of grams) {
      for (const at of index.grams.get(gram) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    const best = new Map<number, number>();
    for (const [at, count] of shared) {
      const similar = count / grams.length;
      const posting = index.postings[at];
      if (similar < alike || posting === undefined) continue;
      for (const [i, passage] of posting.passages.entries()) {
        const score = similar * similar * posting.rarity * saturated(posting.weights[i] ?? 0);
        if (score > (best.get(passage) ?? 0)) best.set(passage, score);
      }
    }
    for (const [passage, score] of best) scores[passage] = (scores[passage] ?? 0) + score;
  }
  return scores;
}
