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

/** The words of a language, to look up whether one is spelt right. */
export interface Lexicon {
  readonly language: ReadLanguage;
  readonly dictionary: Pick<ITrie, 'has'>;
  /** Words that may be a short part of a compound. */
  readonly common: ReadonlySet<string>;
}

/** Looks up every word of the texts, in capitals as it stands or in lower case. */
export function spelling(
  texts: Iterable<readonly [where: string, text: string]>,
  lexicon: Lexicon,
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
        right = isWord(word, lexicon);
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

/** Is it in the dictionary, or built of words that are? */
export function isWord(word: string, lexicon: Lexicon): boolean {
  const { language, dictionary } = lexicon;
  if (word.length === 1 || isIn(dictionary, word)) return true;
  const pieces = word.split('-');
  if (pieces.length > 1) return pieces.every((piece) => piece.length < 2 || isWord(piece, lexicon));
  return language === 'nl' ? isCompound(word.toLowerCase(), lexicon) : isIn(dictionary, word.replace(/'s?$/u, ''));
}

/** As it stands, in lower case, or without the accents of stress (`béide`). */
function isIn(dictionary: Pick<ITrie, 'has'>, word: string): boolean {
  const lower = word.toLowerCase();
  const unstressed = lower.normalize('NFD').replaceAll('\u0301', '').normalize('NFC');
  return [word, lower, unstressed].some((form) => dictionary.has(form));
}

/**
 * Dutch writes compounds as one word, with or without an `s` between; `en` and `e` are in the dictionary as plurals. Up to three
 * parts, and a part of up to five letters must be a common word: else the dictionary's scraps would let slips through.
 */
function isCompound(word: string, lexicon: Lexicon, parts = 3): boolean {
  for (let at = 3; at <= word.length - 4; at += 1) {
    const first = word.slice(0, at);
    if (!isPart(first, lexicon) && !(first.endsWith('s') && isPart(first.slice(0, -1), lexicon))) continue;
    const rest = word.slice(at);
    if (isPart(rest, lexicon) || (parts > 2 && isCompound(rest, lexicon, parts - 1))) return true;
  }
  return false;
}

function isPart(part: string, { dictionary, common }: Lexicon): boolean {
  return part.length > 2 && dictionary.has(part) && (part.length > 5 || common.has(part));
}
