import { aidLessons } from './aid.ts';
import { backLessons } from './back.ts';
import { careLessons } from './care.ts';
import { courseLessons } from './course.ts';
import { dailyLifeLessons } from './daily-life.ts';
import { exerciseLessons } from './exercise.ts';
import type { Lesson } from './lesson.ts';
import type { LessonId } from './lesson-ids.ts';
import { lifestyleLessons } from './lifestyle.ts';
import { mindLessons } from './mind.ts';
import { movingLessons } from './moving.ts';
import { postureLessons } from './posture.ts';
import { treatmentLessons } from './treatment.ts';

/** Every lesson; the order of reading is that of `lessonIds`. */
export const lessons: Readonly<Record<LessonId, Lesson>> = {
  ...backLessons,
  ...careLessons,
  ...courseLessons,
  ...exerciseLessons,
  ...lifestyleLessons,
  ...movingLessons,
  ...dailyLifeLessons,
  ...mindLessons,
  ...treatmentLessons,
  ...aidLessons,
  ...postureLessons,
};
