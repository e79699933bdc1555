import type { Token } from '../words/tokens.ts';
import { type CuePhrase, type CuePlaces, cuesFrom, placesOfCues } from './cues.ts';
import { meant } from './dialect.ts';
import { mayBeEnglish } from './english.ts';
import { bucketsOfWord, codeOf } from './hash.ts';
import { groupCount, lexicon } from './lexicon.ts';
import { fits, type SetPhrase } from './words.ts';

/** All that is known of one word as it is typed, whatever sentence it stands in. */
export interface Entry {
  /** The word that is meant. */
  readonly word: string;
  /** Whether it begins a new part of a sentence: `always`, or only when the next word starts something new (`en`). */
  readonly begins: 'always' | 'sometimes' | 'never';
  /** After `en` it begins something new. */
  readonly startsAnew: boolean;
  /** The word sets it belongs to by itself. */
  readonly sets: readonly number[];
  /** Those of them that are groups of words that mean the same. */
  readonly groups: readonly number[];
  readonly phrases: readonly SetPhrase[];
  readonly cues: readonly CuePhrase[];
  /** A hash of the word, and the buckets of the model for it and its pieces. */
  readonly code: number;
  readonly buckets: readonly number[];
  /** A year that lies some years back: what is told of it was long ago. The net knows no clock; as this ages it asks more, never less. */
  readonly isYear: boolean;
  /** Whether a text with it may be English. */
  readonly english: boolean;
  /** Its number among the words that are remembered, under `mostRemembered`. */
  readonly number: number;
}

/** A phrase of a word set in a sentence: token numbers, `to` excluded. */
export interface PhrasePlace {
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

/** Some words in a row, read once for the signs, the scope and the model. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly entries: readonly Entry[];
  readonly phrases: readonly PhrasePlace[];
  /** Per token the number of its part: between commas and `maar`, `want` … A sign stays within one. */
  readonly partOf: readonly number[];
  /** Per token the number of its clause: parts, cut again at `en`. A denial stays within one. */
  readonly clauseOf: readonly number[];
  /** Where the words stand that turn a sense. */
  readonly cuePlaces: CuePlaces;
}

export const read = (tokens: readonly Token[]): Reading => readWith(tokens, tokens.map(entryOf));

/** Some of these words in a row, read by themselves: token numbers, `to` excluded. */
export const readPart = ({ tokens, entries }: Reading, from: number, to: number): Reading =>
  readWith(tokens.slice(from, to), entries.slice(from, to));

/** Two readings that follow each other, read as one. */
export const readTogether = (one: Reading, next: Reading): Reading =>
  readWith([...one.tokens, ...next.tokens], [...one.entries, ...next.entries]);

/** Plain loops here and below: this is done for every word that anybody types. */
function readWith(tokens: readonly Token[], entries: readonly Entry[]): Reading {
  const words = entries.map(({ word }) => word);
  const { partOf, clauseOf } = partsOf(tokens, entries);
  const [phrases, cuePlaces] = [phrasesIn(entries, words), placesOfCues(words, entries)];
  return { tokens, words, entries, phrases, partOf, clauseOf, cuePlaces };
}

function phrasesIn(entries: readonly Entry[], words: readonly string[]): readonly PhrasePlace[] {
  const found: PhrasePlace[] = [];
  for (let from = 0; from < entries.length; from += 1) {
    const second = words[from + 1];
    for (const { rest, id, next } of entries[from]?.phrases ?? []) {
      if (next !== undefined && next !== second) continue;
      if (fits(rest, words, from + 1)) found.push({ id, from, to: from + rest.length + 1 });
    }
  }
  return found;
}

function partsOf(
  tokens: readonly Token[],
  entries: readonly Entry[],
): { readonly partOf: readonly number[]; readonly clauseOf: readonly number[] } {
  const partOf: number[] = [];
  const clauseOf: number[] = [];
  let part = 0;
  let clause = 0;
  for (let at = 0; at < entries.length; at += 1) {
    const begins = tokens[at]?.pause === 'comma' ? 'always' : entries[at]?.begins;
    if (begins === 'always' || (begins === 'sometimes' && entries[at + 1]?.startsAnew)) part += 1;
    if (begins !== 'never') clause += 1;
    partOf.push(part);
    clauseOf.push(clause);
  }
  return { partOf, clauseOf };
}

const turns: ReadonlySet<string> = new Set('maar want terwijl dus omdat doch echter'.split(' '));

/** After `en` these begin something new: `plassen lukt niet en mijn billen …`; `koud en warm` is one thing. */
const startsAnew: ReadonlySet<string> = new Set(
  'mijn ik kan heb nu toen de het dan er daar als geen voel ben me kon'.split(' '),
);

function entryOf({ folded }: Token): Entry {
  const old = known.get(folded);
  if (old !== undefined) return old;
  const { words } = lexicon();
  const word = meant(folded);
  if (known.size >= mostRemembered) known.clear();
  const sets = words.setsOf(word);
  const entry: Entry = {
    word,
    begins: turns.has(word) ? 'always' : word === 'en' ? 'sometimes' : 'never',
    startsAnew: startsAnew.has(word),
    sets,
    groups: sets.filter((id) => id < groupCount),
    phrases: words.phrasesFrom(word),
    cues: cuesFrom(word),
    code: codeOf(word),
    buckets: bucketsOfWord(word),
    isYear: /^(19\d\d|20[01]\d|202[0-3])$/.test(word),
    english: mayBeEnglish(folded),
    number: known.size,
  };
  known.set(folded, entry);
  return entry;
}

/** People type the same words again and again; more different ones than this is a flood. */
const known = new Map<string, Entry>();
export const mostRemembered = 20_000;
