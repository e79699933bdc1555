import type { ReadSentence } from './sentences.ts';
import { type ReadLanguage, syllables } from './syllables.ts';

/** What the formulas count. */
export interface Measure {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

export function measure(sentences: readonly ReadSentence[], language: ReadLanguage): Measure {
  const words = sentences.flatMap((sentence) => sentence.words);
  return {
    sentences: sentences.length,
    words: words.length,
    syllables: words.reduce((sum, word) => sum + syllables(word, language), 0),
  };
}

/** Reading ease, the formula of its language: the higher the easier, about 0 to 120. Without words there is none. */
export function readingEase(counted: Measure, language: ReadLanguage): number | undefined {
  if (counted.words === 0 || counted.sentences === 0) return;
  return language === 'nl' ? fleschDouma(counted) : fleschEase(counted);
}

/** W.H. Douma, De leesbaarheid van landbouwbladen, Wageningen 1960: Flesch's reading ease refitted to Dutch. */
export function fleschDouma(counted: Measure): number {
  return 206.84 - 77 * syllablesPerWord(counted) - 0.93 * meanSentence(counted);
}

/** R. Flesch, A new readability yardstick, Journal of Applied Psychology 1948. Plain English is 60 and more. */
export function fleschEase(counted: Measure): number {
  return 206.835 - 84.6 * syllablesPerWord(counted) - 1.015 * meanSentence(counted);
}

/** J.P. Kincaid and others, 1975: the American school year that can read it. */
export function fleschKincaid(counted: Measure): number {
  return 0.39 * meanSentence(counted) + 11.8 * syllablesPerWord(counted) - 15.59;
}

/** Words in a sentence, on average. */
export function meanSentence({ sentences, words }: Measure): number {
  return words / sentences;
}

function syllablesPerWord(counted: Measure): number {
  return counted.syllables / counted.words;
}
