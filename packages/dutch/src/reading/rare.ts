import { stemmer as dutchStem } from '@orama/stemmers/dutch';
import { stemmer as englishStem } from '@orama/stemmers/english';
import { type ReadLanguage, syllables } from './syllables.ts';

/** How common a word is: its place in a list of words, most common first; nothing when it is not in it. */
export type RankOf = (word: string) => number | undefined;

/** Looks words up in a list by frequency; a word counts as common as its most common form (`tilde` as `tillen`). */
export function rankIn(list: readonly string[], language: ReadLanguage): RankOf {
  const stem = stemIn(language);
  const exact = new Map<string, number>();
  const byStem = new Map<string, number>();
  for (const [index, word] of list.entries()) {
    if (!exact.has(word)) exact.set(word, index + 1);
    const root = stem(word);
    if (!byStem.has(root)) byStem.set(root, index + 1);
  }
  return (word) => {
    const lower = word.toLowerCase();
    const known = exact.get(lower) ?? byStem.get(stem(lower));
    if (known !== undefined || language === 'en') return known;
    for (const [form, base] of inflected) {
      const found = form.test(lower) ? byStem.get(stem(lower.replace(form, base))) : undefined;
      if (found !== undefined) return found;
    }
    return;
  };
}

/** Dutch forms that the stemmer leaves alone: diminutives, past tenses, comparatives, participles. */
const inflected: readonly (readonly [RegExp, string])[] = [
  [/[tp]?jes?$/u, ''],
  [/[dt]e[rn]?$/u, 'en'],
  [/(?:d?ere?|ste?)$/u, ''],
  [/ende?$/u, 'en'],
  [/^((?:\p{L}{2,6})?)ge(\p{L}{3,})(?:de?|te?|en)$/u, '$1$2en'],
  [/ing(?:en)?$/u, 'en'],
];

/**
 * Is this a word that many readers stumble on? Rare, of at least three syllables, and no plain compound: a compound of
 * common words (`rugpijn`, `wandelschoenen`) is read by its parts, if there are two.
 */
export function isHard(word: string, rank: RankOf, language: ReadLanguage): boolean {
  if (/\d/.test(word) || syllables(word, language) < 3) return false;
  return word.split('-').some((piece) => syllables(piece, language) > 1 && !isKnown(piece, rank, language));
}

function isKnown(word: string, rank: RankOf, language: ReadLanguage): boolean {
  if (rank(word) !== undefined) return true;
  const lower = word.toLowerCase();
  for (let at = 3; language === 'nl' && at <= lower.length - 3; at += 1) {
    const first = lower.slice(0, at);
    const common = [first, first.replace(/(?:s|e|en|n)$/u, '')].some(
      (part) => part.length > 2 && (rank(part) ?? Infinity) <= joint,
    );
    if (common && (rank(lower.slice(at)) ?? Infinity) <= joint) return true;
  }
  return false;
}

/** Parts of a compound must be this common: below it a list of film subtitles holds names and scraps. */
const joint = 6000;

/** The stemmers know one exact spelling; accents that only stress are left out. */
function stemIn(language: ReadLanguage): (word: string) => string {
  return language === 'nl' ? dutchStem : englishStem;
}
