import type { LessonWords } from '../../lesson-words.ts';

/** What a back is made of, and what pain is. */
export const backLessons = {
  'pain-and-damage': {
    title: 'Pain is not the same as damage',
    text: [
      'Pain is a warning from your body. But sometimes the alarm goes off without a fire. How much pain you feel says little about the state of your back.',
      'You notice it yourself. After a bad night your back often hurts more. After stress at work too. And while you laugh with friends, you may not feel it for a while. It is the same back.',
      'So you may move with some pain. In studies, people did exercises that hurt a little. Later on they were no worse off than people who trained without pain. You need not look for pain. You need not avoid it completely either.',
      'There are exceptions. Do you feel less between your legs, is a leg getting weaker, or is it hard to pee? Did you fall hard, or do you have a fever? Then look under Alarm.',
    ],
    picture: 'The nerves low in the back, which send messages to the brain.',
    today: 'Notice one moment today when the pain is less. What were you doing?',
    quiz: {
      statement: 'The more pain, the more is broken in your back.',
      holds: false,
      because: 'Sleep, stress and worries also decide how much pain you feel.',
    },
  },
} as const satisfies Record<string, LessonWords>;
