import type { LessonWords } from '../../lesson-words.ts';

/** How you live: sleep, food, smoking. */
export const lifestyleLessons = {
  sleep: {
    title: 'Sleeping better with back pain',
    text: [
      'Poor sleep and back pain often go together. Each makes the other worse. Luckily there is often something you can do about sleep.',
      'Most adults do well on seven to nine hours. Over 65, seven to eight hours is enough. One bad night does no harm. Your body catches up on much of it by itself.',
      'This helps many people. Get up around the same time every day, weekends too. Drink no coffee after noon. Do something quiet in the last hour. Write down worries in the evening, not in bed. Awake for long? Get up and do something dull. Go back when you feel sleepy.',
      'There is no best position. Lie the way that feels good. A pillow between or under your knees can be pleasant. You do not need an expensive mattress.',
      'Sleeping badly for weeks on end? Talk to your GP about it.',
    ],
    picture: 'Somebody lies on the back, legs on a chair.',
    today: 'Choose a fixed time to get up tomorrow.',
    quiz: {
      statement: 'With back pain you have to sleep on your side.',
      holds: false,
      because: 'There is no best position. Lie the way that feels good to you.',
    },
  },
} as const satisfies Record<string, LessonWords>;
