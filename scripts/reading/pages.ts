import { toolIds } from '@rugwijs/core';
import { type ReadLanguage, type ReadSentence, readSentences } from '@rugwijs/dutch';
import { rulebookWords } from '@rugwijs/rulebook';
import { allWords } from '@rugwijs/text';
import { called } from '../words/called.ts';
import { literalsOf, type Sentence, sentencesOf } from '../words/sentences.ts';

/** What a person reads in one go: a lesson, a claim, a question, a screen. */
export interface Page {
  /** `lessons`. */
  readonly part: string;
  /** `lessons.scan`. */
  readonly name: string;
  /** Every text of it, in functions also the pieces that no sample brings out. */
  readonly texts: readonly Sentence[];
  /** Running text and items of a list; buttons and labels of one to three words are left out, they are no sentences. */
  readonly sentences: readonly ReadSentence[];
}

/** Every page of a language, in the order of the words; last the rulebook that a physiotherapist signs. */
export async function pagesOf(language: ReadLanguage): Promise<readonly Page[]> {
  const words = { ...(await allWords(language)), rulebook: rulebookWords[language] };
  return Object.entries(words).flatMap(([part, inPart]) => pagesIn(part, inPart));
}

/** The pages of one part. */
export function pagesIn(part: string, words: unknown): readonly Page[] {
  const named = ({ key }: Sentence) => nameOf(part, key);
  const all = Map.groupBy(
    sentencesOf(words, [], (say) => [...called(say), ...literalsOf(say)]),
    named,
  );
  const said = Map.groupBy(sentencesOf(words, [], called), named);
  return [...all].map(([name, texts]) => ({
    part,
    name,
    texts,
    sentences: (said.get(name) ?? []).flatMap(({ text }) => readSentences(text)).filter(isRead),
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
const screens = new Set<string>(['app', 'practice', 'learn', ...toolIds]);

function nameOf(part: string, [first = '', second]: readonly string[]): string {
  if (second !== undefined && collections.has(`${part}.${first}`)) return `${part}.${second}`;
  if (second !== undefined && screens.has(part)) return `${part}.${first}`;
  return part;
}
