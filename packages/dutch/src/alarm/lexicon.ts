import type { Token } from '../words/tokens.ts';
import { type FlagId, flagIds } from './flag.ts';
import { groups } from './groups.ts';
import { type Excuse, excuse, type Scope, scopeOf } from './scope.ts';
import { findSign, readSign, type Sign } from './sign.ts';
import { signs } from './signs/signs.ts';
import { type WordFinder, wordFinder } from './words.ts';

/** A sign that stands in a sentence. */
export interface Hit {
  readonly id: FlagId;
  readonly tokens: readonly Token[];
  /** Why it does not count for the writer, now. */
  readonly excuse: Excuse | undefined;
}

/** All signs in a sentence, each flag at most once; one that counts goes before one that does not. */
export function signsInSentence(sentence: readonly Token[]): readonly Hit[] {
  const { finder, byFirst } = lexicon();
  const places = finder.find(sentence);
  if (places.size === 0) return [];
  const scope = scopeOf(sentence);
  const found: { readonly id: FlagId; readonly at: readonly number[] }[] = [];
  for (const number of places.keys()) {
    for (const { id, sign } of byFirst.get(number) ?? []) {
      const at = findSign(sign, places, scope.partOf);
      if (at !== undefined) found.push({ id, at });
    }
  }
  return judge(found, sentence, scope);
}

/** One hit a flag: the first that counts, else the first. Words of any sign are not free to deny another. */
function judge(
  found: readonly { readonly id: FlagId; readonly at: readonly number[] }[],
  sentence: readonly Token[],
  scope: Scope,
): readonly Hit[] {
  if (found.length === 0) return [];
  const taken = new Map<number, (readonly number[])[]>();
  for (const { at } of found) for (const token of at) taken.set(token, [...(taken.get(token) ?? []), at]);
  const best = new Map<FlagId, Hit>();
  for (const { id, at } of found) {
    const old = best.get(id);
    if (old !== undefined && old.excuse === undefined) continue;
    const why = excuse(id, at, scope, taken);
    if (old !== undefined && why !== undefined) continue;
    best.set(id, { id, tokens: at.flatMap((number) => sentence[number] ?? []), excuse: why });
  }
  return [...best.values()];
}

/** The groups of words that these words belong to, by number, each once, in order. */
export function groupsIn(words: readonly Token[]): readonly number[] {
  return lexicon().finder.present(words, Object.keys(groups).length);
}

interface Lexicon {
  readonly finder: WordFinder;
  /** Signs under the number of their first word set, so that a sentence tries only those that can be there. */
  readonly byFirst: ReadonlyMap<number, readonly { readonly id: FlagId; readonly sign: Sign }[]>;
}

let made: Lexicon | undefined;

/** Made at the first use: whoever types nothing does not wait for it. */
function lexicon(): Lexicon {
  if (made !== undefined) return made;
  const finder = wordFinder();
  // First, so that their numbers are the lowest.
  for (const words of Object.values(groups)) finder.idOf(words.split(' '));
  const byFirst = new Map<number, { readonly id: FlagId; readonly sign: Sign }[]>();
  for (const id of flagIds) {
    for (const notation of signs[id]) {
      const sign = readSign(notation, finder);
      const first = sign.items[0] ?? -1;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { id, sign }]);
    }
  }
  made = { finder, byFirst };
  return made;
}
