import type { Words } from '@rugwijs/text';
import { advice, person } from '../device/journal.ts';

type Lessons = Words['lessons']['lessons'];
export type LessonId = keyof Lessons;

/** All lessons in reading order. */
export function lessonIds(words: Words['lessons']): LessonId[] {
  return Object.keys(words.lessons) as LessonId[];
}

/** Does a word from an address or the journal name a lesson? An older or newer version may know others. */
export function isLesson(words: Words['lessons'], id: string | undefined): id is LessonId {
  return id !== undefined && Object.hasOwn(words.lessons, id);
}

/** The lesson for today: the advised one, else the first that was not read, else the first. */
export function lessonOfToday(words: Words['lessons']): LessonId {
  const ids = lessonIds(words);
  const advised = advice.value.lesson;
  if (isLesson(words, advised)) return advised;
  return ids.find((id) => !person.value.lessons.includes(id)) ?? (ids[0] as LessonId);
}
