import { toolIds } from '@rugwijs/core';
import {
  meanSentence,
  measure,
  nominal,
  passive,
  type ReadLanguage,
  type ReadSentence,
  readingEase,
} from '@rugwijs/dutch';
import type { Page } from './pages.ts';

/** What is too hard to read, and where. */
export interface TooHard {
  readonly where: string;
  readonly problem: string;
  readonly text: string;
}

/** The levels that every page must hold; docs/decisions/plain-dutch.md says how they were chosen. */
const levels = {
  /** Reading ease of a page with at least `enough` words: "fairly easy" or easier, in either language. */
  ease: 70,
  /** The same of a shorter page, where one long word (`fysiotherapeut`) weighs more. */
  easeShort: 60,
  /** Words on a page, from which on its own number says something. */
  enough: 50,
  /** Words in a sentence, on average over a part. */
  mean: 12,
  /** Words in a sentence. */
  longest: 25,
  /** Share of the sentences of a Dutch part that are passive or make a noun of a verb. */
  heavy: 0.1,
} as const;

/**
 * In these parts a hard word must be in the glossary, or one of us found it plain all the same. Outside lessons, claims and
 * treatments it may also stand in `needed-words.ts`, with the reason why it stays.
 */
export const explaining: ReadonlySet<string> = new Set(['lessons', 'claims', 'treatments']);
const guarded: ReadonlySet<string> = new Set([
  ...explaining,
  ...'answers triage net app plan session checkIn practice'.split(' '),
  ...toolIds,
]);

type IsHard = (word: string, part: string) => boolean;

/** Everything that does not hold, in the order of the pages. */
export function tooHard(pages: readonly Page[], language: ReadLanguage, isHard: IsHard): TooHard[] {
  return [
    ...pages.flatMap((page) => [
      ...easeOf(page, language),
      ...page.sentences.flatMap((sentence) => tooLong(page, sentence)),
      ...(guarded.has(page.part) ? page.sentences.flatMap((sentence) => hardWords(page, sentence, isHard)) : []),
    ]),
    ...[...Map.groupBy(pages, ({ part }) => part)].flatMap(([part, inPart]) => ofPart(part, inPart, language)),
  ];
}

/** Words of our own list of plain words that no text needs: nothing keeps them there. */
export function unneeded(
  pages: readonly Page[],
  isHard: (word: string) => boolean,
  plain: readonly string[],
): string[] {
  const needed = new Set(
    pages
      .filter(({ part }) => guarded.has(part))
      .flatMap(({ sentences }) => sentences.flatMap(({ words }) => words.filter(isHard)))
      .map((word) => word.toLowerCase()),
  );
  return plain.filter((word) => !needed.has(word));
}

function easeOf({ name, sentences }: Page, language: ReadLanguage): TooHard[] {
  const counted = measure(sentences, language);
  const ease = readingEase(counted, language);
  const least = counted.words < levels.enough ? levels.easeShort : levels.ease;
  if (ease === undefined || ease >= least) return [];
  const text = sentences.map((sentence) => sentence.text).join(' ');
  return [{ where: name, problem: `reading ease ${ease.toFixed(0)}, at least ${least}`, text }];
}

function tooLong({ name }: Page, { text, words }: ReadSentence): TooHard[] {
  if (words.length <= levels.longest) return [];
  return [{ where: name, problem: `a sentence of ${words.length} words, at most ${levels.longest}`, text }];
}

function hardWords({ name, part }: Page, { text, words }: ReadSentence, isHard: IsHard): TooHard[] {
  return words
    .filter((word) => isHard(word, part))
    .map((word) => ({ where: name, problem: `hard word "${word}"`, text }));
}

function ofPart(part: string, pages: readonly Page[], language: ReadLanguage): TooHard[] {
  const sentences = pages.flatMap((page) => page.sentences);
  const mean = meanSentence(measure(sentences, language));
  const heavy = language === 'nl' ? sentences.filter((one) => passive(one) || nominal(one).length > 0) : [];
  const problems = [
    ...(mean > levels.mean ? [`${mean.toFixed(1)} words a sentence on average, at most ${levels.mean}`] : []),
    ...(heavy.length > levels.heavy * sentences.length
      ? [`${heavy.length} of ${sentences.length} sentences are passive or make a noun of a verb`]
      : []),
  ];
  return problems.map((problem) => ({ where: part, problem, text: '' }));
}
