import type { LessonId } from '@rugwijs/clinical';
import type { LessonWords } from '../lesson-words.ts';
import { backLessons } from './lessons/back.ts';
import { careLessons } from './lessons/care.ts';
import { courseLessons } from './lessons/course.ts';
import { lifestyleLessons } from './lessons/lifestyle.ts';
import { movingLessons } from './lessons/moving.ts';
import { postureLessons } from './lessons/posture.ts';

/** Short lessons in our own words; every claim leans on a source of its own list. */
export const lessons = {
  screen: {
    question: 'Klopt het?',
    legend: 'Klopt deze zin?',
    holds: 'Klopt',
    holdsNot: 'Klopt niet',
    itHolds: 'Het klopt.',
    itDoesNot: 'Het klopt niet.',
    toLesson: 'Lees de korte les',
    list: 'Korte lessen',
    forToday: 'vandaag',
    read: 'gelezen',
    sources: 'Waar komt dit vandaan?',
    done: 'Gelezen',
    howSure: {
      high: 'Hier is veel goed onderzoek naar.',
      moderate: 'Hier is redelijk goed onderzoek naar.',
      low: 'Het onderzoek is nog zwak.',
      'very-low': 'Het onderzoek is nog heel zwak.',
      expert: 'Dit komt uit de praktijk, niet uit groot onderzoek.',
    },
  },
  minutes: (minutes: number): string => (minutes === 1 ? '1 minuut' : `${minutes} minuten`),
  lessons: {
    ...backLessons,
    ...careLessons,
    ...courseLessons,
    ...lifestyleLessons,
    ...movingLessons,
    ...postureLessons,
  } as Readonly<Record<LessonId, LessonWords>>,
};
