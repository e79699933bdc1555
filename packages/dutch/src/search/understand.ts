import { stem } from '../words/stem.ts';
import { contentWords } from './build.ts';
import { type SearchIndex, wordsOf } from './open.ts';
import { rarityOf } from './postings.ts';
import { goodness, readWord } from './read-word.ts';

/** One word of a question that carries meaning, and what it may match. */
export interface Wanted {
  readonly word: string;
  /** Itself, or the words that it may be a slip for. */
  readonly meant: readonly string[];
  /** Places in `postings` and how good a match each is, 1 for the word itself. */
  readonly matches: ReadonlyMap<number, number>;
  /** How much it says: the rarity of what it most likely stands for; that of a word found nowhere when nothing matches. */
  readonly rarity: number;
}

/** What a word that stands nowhere counts, beside the rarest that could be: it may be another subject, or only chatter. */
const unknownCounts = 0.62;

/** Longer questions are cut: nobody asks with more content words than this, or so many letters. */
const mostWords = 32;
export const longest = 2000;

/** Reads a question: its content words, each with synonyms, compound parts and repairs of misspelt words. */
export function understand(index: SearchIndex, query: string): readonly Wanted[] {
  const asked = query.slice(0, longest);
  const words = [...new Set(contentWords(asked, index.language))]
    .filter((word) => !/\d/.test(word) || index.stems.has(word))
    .slice(0, mostWords);
  const read = words.flatMap((word) => {
    const reading = readWord(index, word);
    return reading === undefined ? [] : [{ word, ...reading }];
  });
  const said = new Set(read.flatMap(({ stands }) => [...stands.keys()]));
  const single = read.map(({ word, stands, meant }) => {
    const matches = new Map<number, number>();
    for (const [key, good] of stands) {
      match(index, matches, key, good);
      for (const [other, less] of synonyms(index, key, said)) match(index, matches, other, good * less);
    }
    return { word, meant, matches, rarity: rarityIn(index, matches) };
  });
  return [...single, ...wholes(index, new Set(wordsOf(asked)))];
}

/** Phrases that mean something only whole and stand in the question, wherever their words are: each finds what its group finds. */
function wholes(index: SearchIndex, said: ReadonlySet<string>): readonly Wanted[] {
  return index.wholes.flatMap(({ phrase, group }) => {
    if (!phrase.every((word) => said.has(word))) return [];
    const matches = new Map<number, number>();
    for (const word of phrase) match(index, matches, stem(word, index.language), goodness.inCompound);
    for (const [one, ...more] of index.same[group] ?? []) {
      if (one !== undefined && more.length === 0) match(index, matches, one, goodness.same);
    }
    return matches.size === 0 ? [] : [{ word: phrase.join(' '), meant: [], matches, rarity: rarityIn(index, matches) }];
  });
}

function match(index: SearchIndex, matches: Map<number, number>, key: string, good: number): void {
  const at = index.stems.get(key);
  if (at === undefined) return;
  keep(matches, at, good);
  for (const compound of index.compounds.get(at) ?? []) keep(matches, compound, good * goodness.inCompound);
}

function keep(matches: Map<number, number>, at: number, good: number): void {
  if (good > (matches.get(at) ?? 0)) matches.set(at, good);
}

/** Stems that mean the same, when one phrase of their group stands in the question and this stem is part of it. A phrase of several words is understood, but not looked for. */
function synonyms(index: SearchIndex, key: string, said: ReadonlySet<string>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const group of index.sameBy.get(key) ?? []) {
    const phrases = index.same[group] ?? [];
    if (!phrases.some((phrase) => phrase.includes(key) && phrase.every((one) => said.has(one)))) continue;
    for (const phrase of phrases) {
      const [one] = phrase;
      if (one !== undefined && phrase.length === 1) found.set(one, goodness.same);
    }
  }
  return found;
}

function rarityIn(index: SearchIndex, matches: ReadonlyMap<number, number>): number {
  let best = 0;
  let rarity = unknownCounts * rarityOf(0, index.ids.length);
  for (const [at, good] of matches) {
    if (good <= best) continue;
    best = good;
    rarity = index.postings[at]?.rarity ?? rarity;
  }
  return rarity;
}
