import type { Token } from '../words/tokens.ts';
import { near } from './near.ts';

/** One place of a sentence where a set of words stands: token numbers, `to` excluded. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Word sets by number, and for a sentence where each of them stands. */
export interface WordFinder {
  /** The number of a set of words in our notation (`been*|*voet|op_gang`). */
  readonly idOf: (alternatives: readonly string[]) => number;
  /** Per word set the places where it stands in this sentence. */
  readonly find: (sentence: readonly Token[]) => ReadonlyMap<number, readonly Place[]>;
  /** The word sets with a number under `below` that stand anywhere in it, in order. */
  readonly present: (sentence: readonly Token[], below: number) => readonly number[];
}

/** Makes a finder: words are looked up exactly, by stem, by ending, and with one slip of the finger when they are nothing else. */
export function wordFinder(): WordFinder {
  const numbers = new Map<string, number>();
  const exact = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  const endings = new Map<string, number[]>();
  const phrases = new Map<string, { readonly rest: readonly string[]; readonly id: number }[]>();
  const byLetter = new Map<string, string[]>();
  const known = new Map<string, readonly number[]>();

  const idOf = (alternatives: readonly string[]): number => {
    const key = alternatives.join('|');
    const old = numbers.get(key);
    if (old !== undefined) return old;
    const id = numbers.size;
    numbers.set(key, id);
    for (const one of alternatives) add(one, id);
    return id;
  };

  const add = (one: string, id: number): void => {
    if (one.includes('_')) {
      const [first = '', ...rest] = one.split('_');
      push(phrases, first, { rest, id });
    } else if (one.endsWith('*')) {
      push(stems, one.slice(0, -1), id);
      if (one.length > shortestWithSlip + 1) rememberForSlips(one.slice(0, -1));
    } else if (one.startsWith('*')) push(endings, one.slice(1), id);
    else {
      push(exact, one, id);
      rememberForSlips(one);
    }
  };

  const rememberForSlips = (word: string): void => {
    if (word.length >= shortestWithSlip) push(byLetter, word.charAt(0), word);
  };

  const idsOf = (word: string): readonly number[] => {
    const old = known.get(word);
    if (old !== undefined) return old;
    let ids = asWritten(word);
    if (ids.length === 0 && word.length >= shortestWithSlip) ids = withSlip(word);
    if (known.size > mostRemembered) known.clear();
    known.set(word, ids);
    return ids;
  };

  const asWritten = (word: string): number[] => {
    const ids = [...(exact.get(word) ?? [])];
    for (let length = 2; length <= word.length; length += 1) {
      ids.push(...(stems.get(word.slice(0, length)) ?? []));
      ids.push(...(endings.get(word.slice(word.length - length)) ?? []));
    }
    return ids;
  };

  const withSlip = (word: string): number[] => {
    for (const meant of byLetter.get(word.charAt(0)) ?? []) {
      if (near(word, meant)) return [...(exact.get(meant) ?? []), ...(stems.get(meant) ?? [])];
    }
    return [];
  };

  const find = (sentence: readonly Token[]): ReadonlyMap<number, readonly Place[]> => {
    const places = new Map<number, Place[]>();
    sentence.forEach(({ folded }, at) => {
      const here = { from: at, to: at + 1 };
      for (const id of idsOf(folded)) push(places, id, here);
      for (const { rest, id } of phrases.get(folded) ?? []) {
        if (rest.every((word, step) => isWord(sentence[at + step + 1]?.folded, word))) {
          push(places, id, { from: at, to: at + rest.length + 1 });
        }
      }
    });
    return places;
  };

  const present = (sentence: readonly Token[], below: number): readonly number[] => {
    const found = new Set<number>();
    sentence.forEach(({ folded }, at) => {
      for (const id of idsOf(folded)) if (id < below) found.add(id);
      for (const { rest, id } of phrases.get(folded) ?? []) {
        if (id < below && rest.every((word, step) => isWord(sentence[at + step + 1]?.folded, word))) found.add(id);
      }
    });
    return [...found].sort((a, b) => a - b);
  };

  return { idOf, find, present };
}

/** Shorter words are too easily another word. */
const shortestWithSlip = 5;
/** A phone types the same words again and again; more than this is a flood. */
const mostRemembered = 20_000;

function isWord(found: string | undefined, wanted: string): boolean {
  if (found === undefined) return false;
  return wanted.endsWith('*') ? found.startsWith(wanted.slice(0, -1)) : found === wanted;
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
