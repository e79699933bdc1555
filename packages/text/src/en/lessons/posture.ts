import type { LessonWords } from '../../lesson-words.ts';

/** How you stand, sit, bend and lift. */
export const postureLessons = {
  bending: {
    title: 'May I bend and lift?',
    text: [
      'Yes. Your back is made to bend, turn and lift. Many of us were taught to lift with a straight back, always. That sounds safe. Yet nobody has shown that it prevents back pain.',
      'So there is not one right way. One day you bend your knees, the next you round your back. That is normal. Your back gets used to what you often do.',
      'Have you been careful for a while? Then build it up slowly. Start light. Hold what you lift close to you. Add a little each week. Some pain while bending is fine. By the next morning it should feel as usual again.',
      'Do you have osteoporosis, a broken vertebra, or have you had an operation? Ask your own doctor or physiotherapist first.',
    ],
    picture: 'Somebody bends from the hips, with a stick along the back.',
    today: 'Pick something light up from the floor today, the way that feels good.',
    quiz: {
      statement: 'You should always lift with a straight back.',
      holds: false,
      because: 'There is not one right way. Start light, hold it close, build up slowly.',
    },
  },
} as const satisfies Record<string, LessonWords>;
