import { type ReadLanguage, type ReadSentence, readSentences } from '@rugwijs/dutch';
import { allWords } from '@rugwijs/text';
import { called } from '../words/called.ts';
import { type Sentence, sentencesOf } from '../words/sentences.ts';

/** What a person reads in one go: a lesson, a claim, a question, a screen. */
export interface Page {
  /** `lessons`. */
  readonly part: string;
  /** `lessons.scan`. */
  readonly name: string;
  readonly texts: readonly Sentence[];
  /** Running text and items of a list; buttons and labels of one to three words are left out, they are no sentences. */
  readonly sentences: readonly ReadSentence[];
}

/** Every page of a language, in the order of the words. */
export async function pagesOf(language: ReadLanguage): Promise<readonly Page[]> {
  return Object.entries(await allWords(language)).flatMap(([part, words]) => pagesIn(part, words));
}

/** The pages of one part. */
export function pagesIn(part: string, words: unknown): readonly Page[] {
  const byName = Map.groupBy(sentencesOf(words, [], called), ({ key }) => nameOf(part, key));
  return [...byName].map(([name, texts]) => ({
    part,
    name,
    texts,
    sentences: texts.flatMap(({ text }) => readSentences(text)).filter(isRead),
  }));
}

function isRead({ closed, words }: ReadSentence): boolean {
  return closed ? words.some((word) => /\p{L}/u.test(word)) : words.length > 3;
}

/** Under these keys each entry is a page of its own. */
const collections = new Set(
  'answers.questions triage.verdicts triage.rules plan.modes plan.rules adaptation.rules session.exercises lessons.lessons claims.claims claims.conflicts treatments.treatments'.split(
    ' ',
  ),
);

/** In these parts each entry is a screen. */
const screens = new Set(['app', 'practice', 'learn']);

function nameOf(part: string, [first = '', second]: readonly string[]): string {
  if (second !== undefined && collections.has(`${part}.${first}`)) return `${part}.${second}`;
  if (second !== undefined && screens.has(part)) return `${part}.${first}`;
  return part;
}
