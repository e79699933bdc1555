import type { ReadLanguage } from '@rugwijs/dutch';
import type { ITrie } from 'cspell-trie-lib';

/** A word that is not spelt as any list has it, and the first place where it stands. */
export interface Misspelling {
  readonly word: string;
  readonly where: string;
}

export interface Spelling {
  /** Words that are in no list, each once. */
  readonly wrong: readonly Misspelling[];
  /** Words of our own list that nothing needs any more. */
  readonly unused: readonly string[];
}

/** Looks up every word of the texts, in capitals as it stands or in lower case. */
export function spelling(
  texts: Iterable<readonly [where: string, text: string]>,
  language: ReadLanguage,
  dictionary: Pick<ITrie, 'has'>,
  own: readonly string[],
): Spelling {
  const known = new Set(own);
  const needed = new Set<string>();
  const good = new Map<string, boolean>();
  const wrong = new Map<string, string>();
  for (const [where, text] of texts) {
    for (const word of wordsIn(text)) {
      let right = good.get(word);
      if (right === undefined) {
        const own = [word, word.toLowerCase()].find((form) => known.has(form));
        right = isWord(word, language, dictionary);
        if (!right && own !== undefined) needed.add(own);
        right ||= own !== undefined;
        good.set(word, right);
      }
      if (!right && !wrong.has(word)) wrong.set(word, where);
    }
  }
  return {
    wrong: [...wrong].map(([word, where]) => ({ word, where })),
    unused: own.filter((word) => !needed.has(word)),
  };
}

/** Words with their inner apostrophes; a number and what hangs on it (`48-uursregel`) is looked up without the number. */
function wordsIn(text: string): readonly string[] {
  const bare = text
    .replace(/https?:\/\/\S+|\S+@\S+|`[^`]*`|\b10\.\d{4,}\/\S+/gu, ' ')
    .replaceAll('’', "'")
    .normalize('NFC');
  return (bare.match(/[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*'?/gu) ?? []).map((word) => word.replace(/'$/u, ''));
}

function isWord(word: string, language: ReadLanguage, dictionary: Pick<ITrie, 'has'>): boolean {
  if (word.length === 1 || isIn(dictionary, word)) return true;
  const pieces = word.split('-');
  if (pieces.length > 1) return pieces.every((piece) => piece.length < 2 || isWord(piece, language, dictionary));
  return language === 'nl' ? isCompound(word.toLowerCase(), dictionary) : isIn(dictionary, word.replace(/'s?$/u, ''));
}

function isIn(dictionary: Pick<ITrie, 'has'>, word: string): boolean {
  return dictionary.has(word) || dictionary.has(word.toLowerCase());
}

/**
 * Dutch writes compounds as one word, with `s`, `e`, `en` or nothing between. The parts must be words of three letters and the
 * head of four: shorter ones would let too many slips through.
 */
function isCompound(word: string, dictionary: Pick<ITrie, 'has'>, parts = 3): boolean {
  for (let at = 3; at <= word.length - 4; at += 1) {
    const first = word.slice(0, at);
    if (![first, first.replace(/s$/u, '')].some((part) => part.length > 2 && dictionary.has(part))) continue;
    const rest = word.slice(at);
    if (dictionary.has(rest) || (parts > 2 && isCompound(rest, dictionary, parts - 1))) return true;
  }
  return false;
}
