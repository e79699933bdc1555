import { near } from './near.ts';

/** A phrase of a word set, under its first word: the words that follow (`been*` in it is every word that begins so). */
export interface SetPhrase {
  readonly rest: readonly string[];
  readonly id: number;
  /** The first of the rest when it is a whole word: most phrases of a common word fall away on it. */
  readonly next: string | undefined;
}

/** Word sets by number, and for a word which of them it belongs to. */
export interface Vocabulary {
  /** The number of a set of words in our notation (`been*|*voet|op_gang`). */
  readonly idOf: (alternatives: readonly string[]) => number;
  /** How many sets there are. */
  readonly size: () => number;
  /** The word sets that a word belongs to by itself, each once. */
  readonly setsOf: (word: string) => readonly number[];
  /** The phrases of word sets that begin with it. */
  readonly phrasesFrom: (word: string) => readonly SetPhrase[];
}

/** Makes a vocabulary: words are looked up exactly, by stem, by ending, and with one slip of the finger when they are nothing else. */
export function vocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const exact = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  const endings = new Map<string, number[]>();
  const phrases = new Map<string, SetPhrase[]>();
  const byLetter = new Map<string, string[]>();

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
      push(phrases, first, { rest, id, next: rest[0]?.endsWith('*') ? undefined : rest[0] });
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

  const setsOf = (word: string): readonly number[] => {
    const ids = asWritten(word);
    return [...new Set(ids.length === 0 && word.length >= shortestWithSlip ? withSlip(word) : ids)];
  };

  const asWritten = (word: string): readonly number[] => {
    const ids = [...(exact.get(word) ?? [])];
    for (let length = 2; length <= word.length; length += 1) {
      ids.push(...(stems.get(word.slice(0, length)) ?? []));
      ids.push(...(endings.get(word.slice(word.length - length)) ?? []));
    }
    return ids;
  };

  const withSlip = (word: string): readonly number[] => {
    for (const meant of byLetter.get(word.charAt(0)) ?? []) {
      if (near(word, meant)) return [...(exact.get(meant) ?? []), ...(stems.get(meant) ?? [])];
    }
    return [];
  };

  return { idOf, size: () => numbers.size, setsOf, phrasesFrom: (word) => phrases.get(word) ?? [] };
}

/** Shorter words are too easily another word. */
const shortestWithSlip = 5;

/** Do the words of a sentence from this one on fit the rest of a phrase? */
export function fits(rest: SetPhrase['rest'], words: readonly string[], from: number): boolean {
  for (let step = 0; step < rest.length; step += 1) {
    const [found, wanted = ''] = [words[from + step], rest[step]];
    if (found === wanted) continue;
    if (found === undefined || !wanted.endsWith('*') || !found.startsWith(wanted.slice(0, -1))) return false;
  }
  return true;
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
