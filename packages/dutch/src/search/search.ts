import type { SearchIndex } from './open.ts';
import { scoreGrams, scoreTitles, scoreWords } from './score.ts';
import { understand, type Wanted } from './understand.ts';

/** A passage that answers, best first. */
export interface Hit {
  readonly id: string;
  /** 0–1: the share of what was asked that it covers. */
  readonly score: number;
  /** The question is its title, neither more nor less. */
  readonly whole: boolean;
}

export interface Found {
  readonly passages: readonly Hit[];
  /** Nothing written answers this: better said than guessed. */
  readonly abstained: boolean;
}

/** How scores by words and by letters are put together, and when a passage is no answer. Measured on the tuning questions. */
const fusion = {
  letters: 0.15,
  /** A title that comes near the question, the more the nearer; and one that is the question. */
  title: 0.5,
  wholeTitle: 1,
  /** A question that names our subject must be covered so far, and less when a rare word of it is what a passage is about. */
  ours: { leastCovered: 0.5, leastCoveredOfSubject: 0.35 },
  /** One that does not name it may be about anything. */
  other: { leastCovered: 0.65, leastCoveredOfSubject: 0.5 },
} as const;

/** The passages that answer a question in own words, at most `n`; or none, when what was asked is not written about. */
export function search(index: SearchIndex, query: string, n = 3): Found {
  const passages = rank(index, understand(index, query)).slice(0, Math.max(0, n));
  return { passages, abstained: passages.length === 0 };
}

/** Every passage that answers what was understood, best first. `part`: it was only part of the question, so no title can be all of it. */
export function rank(index: SearchIndex, wanted: readonly Wanted[], part = false): readonly Hit[] {
  if (wanted.length === 0) return [];
  const { words, covered, subject } = scoreWords(index, wanted);
  const titles = scoreTitles(index, wanted);
  const near = Float64Array.from(titles, (share, at) => share * (covered[at] ?? 0));
  // Whoever types a title means that page, whatever its words are about elsewhere (knee to chest).
  if (!near.some(isWhole) && asksElsewhere(index, wanted)) return [];
  const letters = scoreGrams(index, wanted);
  const [mostWords, mostLetters] = [Math.max(...words) || 1, Math.max(...letters) || 1];
  const least = names(index.ours, wanted) || names(index.things, wanted) ? fusion.ours : fusion.other;
  return [...words.keys()]
    .filter((at) => (covered[at] ?? 0) >= (subject[at] ? least.leastCoveredOfSubject : least.leastCovered))
    .map((at) => {
      const found = (words[at] ?? 0) / mostWords + (fusion.letters * (letters[at] ?? 0)) / mostLetters;
      const titled =
        1 + fusion.title * (near[at] ?? 0) ** 2 + (!part && isWhole(near[at] ?? 0) ? fusion.wholeTitle : 0);
      return { at, score: found * titled * (index.priors[at] ?? 1) };
    })
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .map(({ at }) => ({
      id: index.ids[at] ?? '',
      score: Math.min(1, covered[at] ?? 0),
      whole: !part && isWhole(near[at] ?? 0),
    }));
}

/** Is the question this title, neither more nor less? */
function isWhole(near: number): boolean {
  return near > 0.99;
}

/** Does the question name something that nothing is written about (a knee, a bus), and nothing of ours? */
function asksElsewhere(index: SearchIndex, wanted: readonly Wanted[]): boolean {
  return names(index.elsewhere, wanted) && !names(index.ours, wanted);
}

function names(words: ReadonlySet<string>, wanted: readonly Wanted[]): boolean {
  return wanted.some(({ meant }) => meant.some((one) => words.has(one)));
}
