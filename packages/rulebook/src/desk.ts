import type { QuestionId } from '@rugwijs/clinical';
import type { Language, Words } from '@rugwijs/text';
import { en } from './words/en.ts';
import type { CheckQuestionId } from './words/ids.ts';
import { nl, type RulebookWords } from './words/nl.ts';

/** One case of `clinical/cases` as far as the rulebook names it. */
export interface CaseRow {
  /** Path in the repository. */
  readonly file: string;
  /** What it shows, in English as in its file. */
  readonly shows: string;
  /** Rules that it names: as the one that decides, because of "weet ik niet", or as one that must keep silent. */
  readonly rules: readonly { readonly rule: string; readonly as: 'decides' | 'unknown' | 'silent' }[];
}

/** What every page is written with: the words of one language and the cases. */
export interface Desk {
  readonly language: Language;
  readonly words: RulebookWords;
  /** Words of the app. */
  readonly text: Words;
  readonly cases: readonly CaseRow[];
  /** What a signature under each page stands for, by its page. */
  readonly fingerprints: ReadonlyMap<string, string>;
  labelOf(question: QuestionId): string;
  optionOf(question: QuestionId, option: string): string;
}

export const rulebookWords: Readonly<Record<Language, RulebookWords>> = { nl, en };

export function deskFor(
  language: Language,
  text: Words,
  cases: readonly CaseRow[],
  fingerprints: ReadonlyMap<string, string> = new Map(),
): Desk {
  const words = rulebookWords[language];
  const { questions, choices } = text.answers;
  return {
    language,
    words,
    text,
    cases,
    fingerprints,
    labelOf: (question) => words.labels[question as CheckQuestionId] ?? questions[question].ask,
    optionOf: (question, option) =>
      words.options[`${question}.${option}`] ??
      questions[question].options?.[option] ??
      choices[option as keyof typeof choices] ??
      option,
  };
}
