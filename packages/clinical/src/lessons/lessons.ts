import { firstLessons } from './first.ts';
import type { Lesson } from './lesson.ts';
import type { LessonId } from './lesson-ids.ts';

/** Every lesson; the order of reading is that of `lessonIds`. */
export const lessons: Readonly<Record<LessonId, Lesson>> = { ...firstLessons };
