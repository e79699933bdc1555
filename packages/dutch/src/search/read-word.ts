import { knownPart, splitCompound } from '../words/compounds.ts';
import { stem } from '../words/stem.ts';
import { isStopWord } from '../words/stop-words.ts';
import type { SearchIndex } from './open.ts';

/** How good a match is that is not the word itself. Measured on the tuning questions. */
export const goodness = { oneSlip: 0.9, twoSlips: 0.7, same: 0.75, head: 0.6, part: 0.5, inCompound: 0.35 } as const;

/** What one word of a question may stand for. */
export interface Reading {
  /** Stems, and how good a match each is. */
  readonly stands: ReadonlyMap<string, number>;
  /** Itself, the known part of it, and the words that it may be a slip for. */
  readonly meant: readonly string[];
}

/** Reads a word: as itself, else as the nearest words or as a compound. Nothing when it is a slip for a word without meaning. */
export function readWord(index: SearchIndex, word: string): Reading | undefined {
  const own = stem(word, index.language);
  if (isKnown(index, own))
    return { stands: new Map([...partsOf(index, word, goodness.part), [own, 1]]), meant: [word] };
  // A number is never a slip for another.
  const repairs = /\d/.test(word) ? [] : index.speller.repair(word);
  const repaired = repairs.map(({ at }) => index.words[at] ?? '');
  if (repaired.length > 0 && repaired.every((one) => isStopWord(one, index.language))) return undefined;
  const stands = new Map<string, number>();
  if (repairs[0]?.slips !== 1) for (const [key, good] of partsOf(index, word, 1)) stands.set(key, good);
  const part = stands.size > 0 || repairs.length > 0 ? undefined : knownPart(word, (one) => isWord(index, one));
  if (part !== undefined) stands.set(stem(part, index.language), goodness.part);
  for (const [place, { slips }] of repairs.entries()) {
    stands.set(stem(repaired[place] ?? '', index.language), slips === 1 ? goodness.oneSlip : goodness.twoSlips);
  }
  if (index.elsewhere.has(word)) return { stands, meant: [word] };
  return { stands, meant: [word, ...(part === undefined ? [] : [part]), ...repaired] };
}

/** The stems of a Dutch compound's parts; the head counts most. */
function partsOf(index: SearchIndex, word: string, counts: number): readonly (readonly [string, number])[] {
  if (index.language !== 'nl') return [];
  const parts = splitCompound(word, (part) => isWord(index, part));
  return parts.map((part, place) => [
    stem(part, index.language),
    counts * (place === parts.length - 1 ? goodness.head : goodness.part),
  ]);
}

function isWord(index: SearchIndex, part: string): boolean {
  return index.knownWords.has(part) || index.stems.has(part);
}

function isKnown(index: SearchIndex, key: string): boolean {
  return index.stems.has(key) || index.sameBy.has(key);
}
