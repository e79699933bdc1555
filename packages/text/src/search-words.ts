import { synonyms as english } from './en/learn/synonyms.ts';
import { synonyms as dutch } from './nl/learn/synonyms.ts';
import type { Language } from './words.ts';

/** What people say beside what is written, for searching. Nobody sees these words; the index holds them. */
export interface SearchWords {
  /** Words and phrases that mean the same here: each finds what the others find. */
  readonly same: readonly (readonly string[])[];
  /** Subjects that nothing is written about: with one of these a question is not for us … */
  readonly elsewhere: readonly string[];
  /** … unless one of these stands beside it. */
  readonly ours: readonly string[];
}

export const searchWords: Readonly<Record<Language, SearchWords>> = { nl: dutch, en: english };
