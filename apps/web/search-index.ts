import { buildIndex } from '@rugwijs/dutch';
import { allWords, type Language, loadPassages, searchWords } from '@rugwijs/text';
import type { Plugin } from 'vite';

const name = /^virtual:search-index\/(nl|en)$/;

/**
 * Serves `virtual:search-index/nl` and `/en`: the index of everything written, made while the app is built, so that it
 * can never be older than the words. Each is a chunk of its own, fetched with the first question and kept for offline.
 */
export function searchIndex(): Plugin {
  return {
    name: 'search-index',
    resolveId: (id) => (name.test(id) ? `\0${id}` : undefined),
    async load(id) {
      const language = name.exec(id.slice(1))?.[1];
      if (!id.startsWith('\0') || (language !== 'nl' && language !== 'en')) return undefined;
      // JSON.parse of a text starts faster than the same as code.
      return `export const packed = JSON.parse(${JSON.stringify(JSON.stringify(await indexOf(language)))});`;
    },
  };
}

async function indexOf(language: Language) {
  const { passages } = await loadPassages();
  return buildIndex(passages(await allWords(language), language), searchWords[language], language);
}
