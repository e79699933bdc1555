import type { lessons as nl } from '../nl/lessons.ts';
import { backLessons } from './lessons/back.ts';
import { careLessons } from './lessons/care.ts';
import { courseLessons } from './lessons/course.ts';
import { lifestyleLessons } from './lessons/lifestyle.ts';
import { movingLessons } from './lessons/moving.ts';
import { postureLessons } from './lessons/posture.ts';

export const lessons: typeof nl = {
  screen: {
    question: 'True or not?',
    legend: 'Is this sentence true?',
    holds: 'True',
    holdsNot: 'Not true',
    itHolds: 'It is true.',
    itDoesNot: 'It is not true.',
    toLesson: 'Read the short lesson',
    list: 'Short lessons',
    forToday: 'today',
    read: 'read',
    sources: 'Where does this come from?',
    done: 'I have read it',
    howSure: {
      high: 'There is a lot of good research on this.',
      moderate: 'There is fairly good research on this.',
      low: 'The research is still weak.',
      'very-low': 'The research is still very weak.',
      expert: 'This comes from practice, not from large studies.',
    },
  },
  minutes: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  lessons: {
    ...backLessons,
    ...careLessons,
    ...courseLessons,
    ...lifestyleLessons,
    ...movingLessons,
    ...postureLessons,
  },
};
