import { gramsOf, type SearchIndex } from './open.ts';
import { rarityOf } from './postings.ts';
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
export const aboutIt = { weight: 1.5, rarity: 0.35, match: 0.65 } as const;

/** A word that stands there twice counts less than double (BM25's k1). */
const saturation = 1.2;

const saturated = (weight: number) => (weight * (saturation + 1)) / (weight + saturation);

export function scoreWords(index: SearchIndex, wanted: readonly Wanted[]): Scores {
  const words = new Float64Array(index.ids.length);
  const covered = new Float64Array(index.ids.length);
  const subject = new Uint8Array(index.ids.length);
  const rare = aboutIt.rarity * rarityOf(0, index.ids.length);
  const asked = wanted.reduce((sum, { rarity }) => sum + rarity, 0);
  const best = new Float64Array(index.ids.length);
  const good = new Float64Array(index.ids.length);
  for (const { matches, rarity } of wanted) {
    const share = rarity / asked;
    // Of several matches in one passage the best counts: as a better one is found, the difference is added.
    for (const [at, match] of matches) {
      const posting = index.postings[at];
      if (posting === undefined) continue;
      const { passages, weights } = posting;
      const worth = match * Math.min(rarity, posting.rarity);
      const telling = posting.rarity >= rare && match >= aboutIt.match;
      for (let i = 0; i < passages.length; i += 1) {
        const passage = passages[i] ?? 0;
        const weight = weights[i] ?? 0;
        if (telling && weight >= aboutIt.weight) subject[passage] = 1;
        const more = worth * saturated(weight) - (best[passage] ?? 0);
        if (more > 0) {
          best[passage] = (best[passage] ?? 0) + more;
          words[passage] = (words[passage] ?? 0) + more;
        }
        const better = match - (good[passage] ?? 0);
        if (better > 0) {
          good[passage] = match;
          covered[passage] = (covered[passage] ?? 0) + share * better;
        }
      }
    }
    best.fill(0);
    good.fill(0);
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
  const best = new Float64Array(index.ids.length);
  for (const { word } of wanted) {
    const grams = gramsOf(word);
    const shared = new Map<number, number>();
    for (const gram of grams) {
      for (const at of index.grams.get(gram) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    for (const [at, count] of shared) {
      const similar = count / grams.length;
      const posting = index.postings[at];
      if (similar < alike || posting === undefined) continue;
      const worth = similar * similar * posting.rarity;
      for (let i = 0; i < posting.passages.length; i += 1) {
        const passage = posting.passages[i] ?? 0;
        const more = worth * saturated(posting.weights[i] ?? 0) - (best[passage] ?? 0);
        if (more <= 0) continue;
        best[passage] = (best[passage] ?? 0) + more;
        scores[passage] = (scores[passage] ?? 0) + more;
      }
    }
    best.fill(0);
  }
  return scores;
}
