import type { LessonId, RedFlagId } from '@rugwijs/clinical';
import {
  alarmAskedWith as englishAlarm,
  askedWith as englishAsked,
  alarmNames as englishNames,
} from './en/learn/asked-with.ts';
import { synonyms as english } from './en/learn/synonyms.ts';
import {
  alarmAskedWith as dutchAlarm,
  askedWith as dutchAsked,
  alarmNames as dutchNames,
} from './nl/learn/asked-with.ts';
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

/** What the index is built with: all of it, and by the id of its passage what each lesson and alarm sign is asked for with. */
export interface IndexWords extends SearchWords {
  readonly also: Readonly<Record<string, readonly string[]>>;
  /** By the id of its passage the words and phrases that can mean nothing but that alarm sign. */
  readonly names: Readonly<Record<string, readonly string[]>>;
}

// Only the build needs these words. Marked as pure, so that the app, which never reads them, does not carry them.
export const searchWords: Readonly<Record<Language, IndexWords>> = {
  nl: /* @__PURE__ */ withAlso(dutch, dutchAsked, dutchAlarm, dutchNames),
  en: /* @__PURE__ */ withAlso(english, englishAsked, englishAlarm, englishNames),
};

function withAlso(
  words: SearchWords,
  lessons: Readonly<Record<LessonId, string>>,
  alarms: Readonly<Partial<Record<RedFlagId, string>>>,
  named: Readonly<Partial<Record<RedFlagId, readonly string[]>>>,
): IndexWords {
  const also = Object.fromEntries([
    ...Object.entries(lessons).map(([id, asked]) => [`lesson:${id}`, [asked]]),
    ...Object.entries(alarms).map(([id, asked]) => [`alarm:${id}`, [asked]]),
  ]);
  const names = Object.fromEntries(Object.entries(named).map(([id, all]) => [`alarm:${id}`, all]));
  return { ...words, also, names };
}
