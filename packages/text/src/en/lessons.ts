import type { lessons as nl } from '../nl/lessons.ts';
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

export const lessons: typeof nl = {
  screen: {
    legend: 'Is this sentence true?',
    holds: 'True',
    holdsNot: 'Not true',
    itHolds: 'It is true.',
    itDoesNot: 'It is not true.',
    forToday: 'today',
    read: 'read',
  },
  minutes: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
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
  },
};
