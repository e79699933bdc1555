import { stem } from '../words/stem.ts';
import type { SearchIndex } from './open.ts';
import { scoreGrams, scoreWords } from './score.ts';
import { understand, type Wanted } from './understand.ts';

/** A passage that answers, best first. */
export interface Hit {
  readonly id: string;
  /** 0–1: the share of what was asked that it covers. */
  readonly score: number;
}

export interface Found {
  readonly passages: readonly Hit[];
  /** Nothing written answers this: better said than guessed. */
  readonly abstained: boolean;
}

/** How ranks by words and by letters are put together (reciprocal rank), and when a passage is no answer. Measured on the tuning questions. */
const fusion = { constant: 10, lettersCount: 0.5, leastCovered: 0.5 } as const;

/** The passages that answer a question in own words, at most `n`; or none, when what was asked is not written about. */
export function search(index: SearchIndex, query: string, n = 3): Found {
  const wanted = understand(index, query);
  if (wanted.length === 0 || asksElsewhere(index, wanted)) return { passages: [], abstained: true };
  const { words, covered } = scoreWords(index, wanted);
  const byWords = ranked(words);
  const fused = new Map<number, number>();
  const give = (places: readonly number[], counts: number) => {
    for (const [rank, passage] of places.entries()) {
      fused.set(passage, (fused.get(passage) ?? 0) + counts / (fusion.constant + rank));
    }
  };
  give(byWords, 1);
  give(ranked(scoreGrams(index, wanted)), fusion.lettersCount);
  const passages = [...fused]
    .filter(([passage]) => (covered[passage] ?? 0) >= fusion.leastCovered)
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || (words[b] ?? 0) - (words[a] ?? 0) || a - b)
    .slice(0, Math.max(0, n))
    .map(([passage]) => ({ id: index.ids[passage] ?? '', score: Math.min(1, covered[passage] ?? 0) }));
  return { passages, abstained: passages.length === 0 };
}

/** The best passages by one score; further down nothing is decided any more. */
function ranked(scores: Float64Array, most = 50): readonly number[] {
  const found: number[] = [];
  for (const [passage, score] of scores.entries()) if (score > 0) found.push(passage);
  return found.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).slice(0, most);
}

/** Does the question name something that nothing is written about (a knee, a bus), and nothing of ours? */
function asksElsewhere(index: SearchIndex, wanted: readonly Wanted[]): boolean {
  const stems = wanted.map(({ word }) => stem(word, index.language));
  return stems.some((one) => index.elsewhere.has(one)) && !stems.some((one) => index.ours.has(one));
}
