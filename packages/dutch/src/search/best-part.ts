import { stem } from '../words/stem.ts';
import { contentWords } from './build.ts';
import type { SearchIndex } from './open.ts';
import { understand } from './understand.ts';

/** Which paragraph of a passage says most about a question: its place in the list. The first when none says more. */
export function bestPart(index: SearchIndex, query: string, parts: readonly string[]): number {
  const wanted = understand(index, query);
  const worth = parts.map((part) => {
    const here = new Set(contentWords(part, index.language).map((word) => index.stems.get(stem(word, index.language))));
    return wanted.reduce((sum, { matches, rarity }) => {
      let best = 0;
      for (const [at, good] of matches) if (good > best && here.has(at)) best = good;
      return sum + best * rarity;
    }, 0);
  });
  return Math.max(0, worth.indexOf(Math.max(...worth)));
}
