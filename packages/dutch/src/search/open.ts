import { splitCompound } from '../words/compounds.ts';
import type { Tongue } from '../words/language.ts';
import { type Speller, speller } from '../words/repair.ts';
import { stem } from '../words/stem.ts';
import { stopWords } from '../words/stop-words.ts';
import { tokens } from '../words/tokens.ts';
import { contentWords } from './build.ts';
import { unpackNumbers, unpackWords } from './pack.ts';
import type { PackedIndex } from './passage.ts';
import { type Posting, postingsOf, titlesOf } from './postings.ts';

/** An index, ready to be asked. */
export interface SearchIndex {
  readonly language: Tongue;
  readonly ids: readonly string[];
  readonly priors: readonly number[];
  readonly postings: readonly Posting[];
  /** For each passage the stems of its title, as places in `postings`. */
  readonly titles: readonly (readonly number[])[];
  /** From a stem to its place in `postings`. */
  readonly stems: ReadonlyMap<string, number>;
  /** From every word that is written, folded, to the place of its stem. */
  readonly places: ReadonlyMap<string, number>;
  /** For each stem, the compounds that contain it (`lop` in `hardlop`). */
  readonly compounds: ReadonlyMap<number, readonly number[]>;
  /** Words that a compound may be cut into. */
  readonly knownWords: ReadonlySet<string>;
  /** Words that a misspelt one may stand for. */
  readonly words: readonly string[];
  readonly speller: Speller;
  /** From four letters in a row to the stems that have them. */
  readonly grams: ReadonlyMap<string, readonly number[]>;
  /** Groups of phrases with the same meaning, each phrase as its stems; and where each stem begins or takes part. */
  readonly same: readonly (readonly (readonly string[])[])[];
  readonly sameBy: ReadonlyMap<string, readonly number[]>;
  /** Phrases that mean something only whole (`te zwaar`, `hoe vaak`): every word of them, function words too, and their group. */
  readonly wholes: readonly { readonly phrase: readonly string[]; readonly group: number }[];
  readonly elsewhere: ReadonlySet<string>;
  readonly ours: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
  /** By id of a passage about an alarm sign: phrases that can mean nothing else, each as the stems of all its words. */
  readonly names: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Makes a sent index ready: some ten milliseconds, once. */
export function openIndex(packed: PackedIndex): SearchIndex {
  const { language, ids, priors, thesaurus } = packed;
  const words = unpackWords(packed.words);
  const stems = new Map<string, number>();
  const places = new Map<string, number>();
  const grams = new Map<string, number[]>();
  for (const word of words) {
    const key = stem(word, language);
    const at = stems.get(key) ?? stems.size;
    stems.set(key, at);
    places.set(word, at);
    for (const gram of gramsOf(word)) add(grams, gram, at);
  }
  const same = thesaurus.same.map((group) =>
    group.map((phrase) => phraseOf(phrase, language)).filter((one) => one.length > 0),
  );
  const said = [...thesaurus.same.flat(), ...thesaurus.things].flatMap((phrase) => contentWords(phrase, language));
  const foreign = thesaurus.elsewhere.flatMap((word) => contentWords(word, language));
  const knownWords = new Set([...words, ...said]);
  const vocabulary = [...new Set([...knownWords, ...foreign, ...stopWords(language)])];
  return {
    language,
    ids,
    priors,
    postings: postingsOf(unpackNumbers(packed.postings), stems.size, ids.length),
    titles: titlesOf(unpackNumbers(packed.titles)),
    stems,
    places,
    compounds: compoundsOf(words, stems, language),
    knownWords,
    words: vocabulary,
    speller: speller(vocabulary),
    grams,
    same,
    sameBy: placesOf(same),
    wholes: thesaurus.same.flatMap((group, at) =>
      group.filter((phrase) => isWhole(phrase, language)).map((phrase) => ({ phrase: wordsOf(phrase), group: at })),
    ),
    elsewhere: new Set(foreign),
    ours: new Set(thesaurus.ours.flatMap((word) => contentWords(word, language))),
    things: new Set(thesaurus.things.flatMap((word) => contentWords(word, language))),
    names: new Map(
      Object.entries(thesaurus.names).map(([id, phrases]) => [
        id,
        phrases.map((phrase) => wordsOf(phrase).map((word) => stem(word, language))),
      ]),
    ),
  };
}

/** `_rug`, `rug_`: four letters in a row, the edges of the word included. */
export function gramsOf(word: string): readonly string[] {
  const edged = `_${word}_`;
  const found: string[] = [];
  for (let at = 0; at + 4 <= edged.length; at += 1) found.push(edged.slice(at, at + 4));
  return found;
}

function compoundsOf(words: readonly string[], stems: ReadonlyMap<string, number>, language: Tongue) {
  const found = new Map<number, number[]>();
  if (language !== 'nl') return found;
  const known = new Set(words);
  for (const word of words) {
    if (word.length < 6) continue;
    const whole = stems.get(stem(word, language)) ?? -1;
    for (const part of splitCompound(word, (one) => known.has(one))) {
      const at = stems.get(stem(part, language));
      if (at !== undefined && at !== whole) add(found, at, whole);
    }
  }
  return found;
}

/** Says at most one word of several anything? Taken apart, `door de rug` would make every back a relapse. */
function isWhole(phrase: string, language: Tongue): boolean {
  return phrase.includes(' ') && contentWords(phrase, language).length <= 1;
}

/** The stems of a phrase; nothing when it only means something whole. */
function phraseOf(phrase: string, language: Tongue): readonly string[] {
  return isWhole(phrase, language) ? [] : contentWords(phrase, language).map((word) => stem(word, language));
}

/** Every word of a text, folded, function words too. */
export function wordsOf(text: string): readonly string[] {
  return tokens(text).map(({ folded }) => folded);
}

function placesOf(same: SearchIndex['same']): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [group, phrases] of same.entries()) {
    for (const one of phrases.flat()) add(places, one, group);
  }
  return places;
}

/** Adds to a list, each thing once. */
function add<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
