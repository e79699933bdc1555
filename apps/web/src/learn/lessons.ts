import { type LessonId, lessonIds } from '@rugwijs/clinical';
import { advice, person } from '../device/journal.ts';

/** Does a word from an address or the journal name a lesson? An older or newer version may know others. */
export function isLesson(id: string | undefined): id is LessonId {
  return lessonIds.some((lesson) => lesson === id);
}

/** The lesson for today: the advised one, else the first that was not read, else the first. */
export function lessonOfToday(): LessonId {
  const advised = advice.value.lesson?.lesson;
  if (isLesson(advised)) return advised;
  return lessonIds.find((id) => !person.value.lessons.includes(id)) ?? lessonIds[0];
}
