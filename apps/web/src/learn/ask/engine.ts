import type { SourceId } from '@rugwijs/clinical';
import { type Language, loadPassages, loadWords, type Passage, type PassageWords } from '@rugwijs/text';

/** A passage as an answer: the paragraph of it that fits the question best. */
interface Told {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly sources: readonly SourceId[];
  /** Where the whole of it stands. */
  readonly href: string;
}

export interface Answers {
  readonly passages: readonly Told[];
  /** Nothing written answers this. */
  readonly abstained: boolean;
}

/** Answers a question with what is written, at most three passages. The first question fetches the index and the words; offline as well. */
export async function ask(language: Language, query: string): Promise<Answers> {
  const [{ bestPart, search }, { index, written }] = await Promise.all([import('@rugwijs/dutch'), ready(language)]);
  const { passages: hits, abstained } = search(index, query);
  const answers = hits.flatMap(({ id }) => {
    const passage = written.get(id);
    if (passage === undefined) return [];
    const { title, paragraphs, sources, href } = passage;
    return [{ id, title, text: paragraphs[bestPart(index, query, paragraphs)] ?? '', sources, href }];
  });
  return { passages: answers, abstained };
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
