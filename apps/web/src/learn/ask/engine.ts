import type { Answered } from '@rugwijs/dutch';
import { type Language, loadPassages, loadWords, type Passage, type PassageWords } from '@rugwijs/text';

export type Answers = Answered<Passage>;

/** Answers a question with what is written, at most three passages. The first question fetches the index and the words; offline as well. */
export async function ask(language: Language, query: string): Promise<Answers> {
  const [{ answer, scan }, { index, written }] = await Promise.all([import('@rugwijs/dutch'), ready(language)]);
  return answer(index, written, query, scan(query));
}

type Ready = Awaited<ReturnType<typeof load>>;
const loaded: Partial<Record<Language, Promise<Ready>>> = {};

function ready(language: Language): Promise<Ready> {
  const known = loaded[language];
  if (known !== undefined) return known;
  const loading = load(language);
  loaded[language] = loading;
  // A failure is not kept: the next question tries again.
  loading.catch(() => delete loaded[language]);
  return loading;
}

async function load(language: Language) {
  const [{ openIndex }, { packed }, { passages }, words] = await Promise.all([
    import('@rugwijs/dutch'),
    language === 'nl' ? import('virtual:search-index/nl') : import('virtual:search-index/en'),
    loadPassages(),
    wordsOf(language),
  ]);
  const written: ReadonlyMap<string, Passage> = new Map(passages(words, language).map((one) => [one.id, one]));
  return { index: openIndex(packed), written };
}

async function wordsOf(language: Language): Promise<PassageWords> {
  const { passageParts } = await loadPassages();
  const parts = await Promise.all(passageParts.map(async (part) => [part, await loadWords(language, part)] as const));
  return Object.fromEntries(parts) as unknown as PassageWords;
}
