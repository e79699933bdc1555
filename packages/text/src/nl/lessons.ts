import type { LessonId } from '@rugwijs/clinical';
import type { LessonWords } from '../lesson-words.ts';
import { aidLessons } from './lessons/aid.ts';
import { backLessons } from './lessons/back.ts';
import { careLessons } from './lessons/care.ts';
import { courseLessons } from './lessons/course.ts';
import { dailyLifeLessons } from './lessons/daily-life.ts';
import { exerciseLessons } from './lessons/exercise.ts';
import { lifestyleLessons } from './lessons/lifestyle.ts';
import { mindLessons } from './lessons/mind.ts';
import { movingLessons } from './lessons/moving.ts';
import { postureLessons } from './lessons/posture.ts';
import { treatmentLessons } from './lessons/treatment.ts';

/** Short lessons in our own words; every claim leans on a source of its own list. */
export const lessons = {
  screen: {
    legend: 'Klopt deze zin?',
    holds: 'Klopt',
    holdsNot: 'Klopt niet',
    itHolds: 'Het klopt.',
    itDoesNot: 'Het klopt niet.',
    forToday: 'vandaag',
    read: 'gelezen',
  },
  minutes: (minutes: number): string => (minutes === 1 ? '1 minuut' : `${minutes} minuten`),
  lessons: {
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
  } as Readonly<Record<LessonId, LessonWords>>,
};
