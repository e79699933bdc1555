import type { LessonWords } from '../../lesson-words.ts';

/** How back pain goes, in days and in years. */
export const courseLessons = {
  'flare-up': {
    title: 'What do I do on a bad day?',
    text: [
      'A bad day is part of it. Sometimes it lasts a few days. We call that a flare-up: more pain than usual, for more than a day. It feels like being back at the start. Usually you are not.',
      'Look under Alarm first. Is there something new, such as less strength, less feeling or a fever? Then call.',
      'Nothing like that? Do a bit less for a few days. Not nothing. Do about two thirds of what you were used to. Choose beforehand for how many days: one, two or three. Then go back in a week to what you did. Do not wait until all pain is gone.',
      'Warmth can feel good, a quarter of an hour at a time. So can slow breathing. Keep doing ordinary things: dressing, cooking, a short walk.',
      'Does it last longer than two weeks? Or do you have such days more than three times a month? Then call your physiotherapist or GP.',
    ],
    picture: 'Seven in ten people have back pain again within a year.',
    today: 'Write down what helps you on a bad day.',
    quiz: {
      statement: 'On a bad day you had better stay in bed.',
      holds: false,
      because: 'Do a bit less for a few days, but keep moving.',
    },
  },
} as const satisfies Record<string, LessonWords>;
