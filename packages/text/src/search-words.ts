import type { LessonId, RedFlagId } from '@rugwijs/clinical';
import { alarmAskedWith as englishAlarm, askedWith as englishAsked } from './en/learn/asked-with.ts';
import { synonyms as english } from './en/learn/synonyms.ts';
import { alarmAskedWith as dutchAlarm, askedWith as dutchAsked } from './nl/learn/asked-with.ts';
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
  /** Things that hardly anybody asks about for another reason: a question with one need not name the back. */
  readonly things: readonly string[];
}

/** All of it, with what each lesson is asked for with, by the id of its passage. */
export const searchWords: Readonly<
  Record<Language, SearchWords & { readonly also: Readonly<Record<string, readonly string[]>> }>
> = {
  nl: { ...dutch, also: byPassage(dutchAsked, dutchAlarm) },
  en: { ...english, also: byPassage(englishAsked, englishAlarm) },
};

function byPassage(
  lessons: Readonly<Record<LessonId, string>>,
  alarms: Readonly<Partial<Record<RedFlagId, string>>>,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries([
    ...Object.entries(lessons).map(([id, words]) => [`lesson:${id}`, [words]]),
    ...Object.entries(alarms).map(([id, words]) => [`alarm:${id}`, [words]]),
  ]);
}
