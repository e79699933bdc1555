import { knownPart, splitCompound } from '../words/compounds.ts';
import type { Repair } from '../words/repair.ts';
import { stem } from '../words/stem.ts';
import { isStopWord } from '../words/stop-words.ts';
import { contentWords } from './build.ts';
import { rarityOf, type SearchIndex } from './open.ts';

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

/** How good a match is that is not the word itself. Measured on the tuning questions. */
const goodness = { oneSlip: 0.9, twoSlips: 0.7, same: 0.75, head: 0.6, part: 0.6, inCompound: 0.5 } as const;

/** What a word that stands nowhere counts, beside the rarest that could be: it may be another subject, or only chatter. */
const unknownCounts = 0.62;

/** Longer questions are cut: nobody asks with more content words than this. */
const mostWords = 32;

/** Reads a question: its content words, each with synonyms, compound parts and repairs of misspelt words. */
export function understand(index: SearchIndex, query: string): readonly Wanted[] {
  const words = [...new Set(contentWords(query.slice(0, 2000), index.language))]
    .filter((word) => !/\d/.test(word) || index.stems.has(word))
    .slice(0, mostWords);
  const read = words.map((word) => ({ word, standsFor: standsFor(index, word) }));
  const said = new Set(read.flatMap(({ standsFor }) => [...(standsFor?.keys() ?? [])]));
  return read.flatMap(({ word, standsFor }) => {
    if (standsFor === undefined) return [];
    const matches = new Map<number, number>();
    for (const [key, good] of standsFor) {
      match(index, matches, key, good);
      for (const [other, less] of synonyms(index, key, said)) match(index, matches, other, good * less);
    }
    return [{ word, meant: meantBy(index, word), matches, rarity: rarityIn(index, matches) }];
  });
}

/** The stems that a word stands for: itself, else its parts and the nearest words; nothing for a misspelt word without meaning. */
function standsFor(index: SearchIndex, word: string): ReadonlyMap<string, number> | undefined {
  const own = stem(word, index.language);
  const found = new Map<string, number>();
  if (isKnown(index, own)) found.set(own, 1);
  else {
    const repairs = repairsOf(index, word);
    if (repairs.length > 0 && repairs.every(({ at }) => isStopWord(index.words[at] ?? '', index.language)))
      return undefined;
    for (const { at, slips } of repairs) {
      const meant = stem(index.words[at] ?? '', index.language);
      found.set(meant, slips === 1 ? goodness.oneSlip : goodness.twoSlips);
    }
  }
  if (
    index.language === 'nl' &&
    ![...found.values()].some((good) => good >= goodness.oneSlip && found.get(own) !== 1)
  ) {
    const isWord = (part: string) => index.knownWords.has(part) || index.stems.has(part);
    const parts = splitCompound(word, isWord);
    const part = parts.length === 0 && found.size === 0 ? knownPart(word, isWord) : undefined;
    if (part !== undefined) found.set(stem(part, index.language), goodness.part);
    for (const [place, part] of parts.entries()) {
      const key = stem(part, index.language);
      const good = place === parts.length - 1 ? goodness.head : goodness.part;
      if (!found.has(key)) found.set(key, found.has(own) ? good * goodness.part : good);
    }
  }
  return found;
}

/** A number is never a slip for another. */
function repairsOf(index: SearchIndex, word: string): readonly Repair[] {
  return /\d/.test(word) ? [] : index.speller.repair(word);
}

function isKnown(index: SearchIndex, key: string): boolean {
  return index.stems.has(key) || index.sameBy.has(key);
}

function meantBy(index: SearchIndex, word: string): readonly string[] {
  if (isKnown(index, stem(word, index.language)) || index.elsewhere.has(word)) return [word];
  const part = knownPart(word, (one) => index.knownWords.has(one));
  return [
    word,
    ...(part === undefined ? [] : [part]),
    ...repairsOf(index, word).map(({ at }) => index.words[at] ?? ''),
  ];
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
