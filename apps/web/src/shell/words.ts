import { signal } from '@preact/signals';
import { type Language, loadWords, type Part, type Words } from '@rugwijs/text';
import { settings } from '../device/settings.ts';

const loaded = signal<Readonly<Record<string, unknown>>>({});
const asked = new Map<string, Promise<void>>();

/** The words of one part in the person's language, or `undefined` while they load. Routes preload theirs, so this is seldom seen. */
export function useWords<P extends Part>(part: P): Words[P] | undefined {
  return wordsOf(settings.value.language, part);
}

/** Loads parts for a language (default: the present one); resolves when `useWords` has them. */
export async function preloadWords(
  parts: readonly Part[],
  language: Language = settings.peek().language,
): Promise<void> {
  await Promise.all(parts.map((part) => ask(language, part)));
}

/** Every part in use so far, in another language: awaited before the language is switched, so that nothing blinks. */
export function preloadSameParts(language: Language): Promise<void> {
  const parts = [...asked.keys()].map((key) => key.slice(3) as Part);
  return preloadWords([...new Set<Part>(['app', ...parts])], language);
}

/** Gives words from outside: the prerender and tests have them at hand. */
export function giveWords<P extends Part>(language: Language, part: P, words: Words[P]): void {
  loaded.value = { ...loaded.peek(), [`${language}:${part}`]: words };
  asked.set(`${language}:${part}`, Promise.resolve());
}

/** The same in a language of choice: the alarm card has an address per language. */
export function wordsOf<P extends Part>(language: Language, part: P): Words[P] | undefined {
  const key = `${language}:${part}`;
  const words = loaded.value[key] as Words[P] | undefined;
  if (!words) void ask(language, part);
  return words;
}

function ask(language: Language, part: Part): Promise<void> {
  const key = `${language}:${part}`;
  const known = asked.get(key);
  if (known) return known;
  const promise = loadWords(language, part).then(
    (words) => {
      loaded.value = { ...loaded.peek(), [key]: words };
    },
    () => {
      asked.delete(key);
    },
  );
  asked.set(key, promise);
  return promise;
}
