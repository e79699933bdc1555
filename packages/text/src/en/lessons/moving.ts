import type { LessonWords } from '../../lesson-words.ts';

/** Moving, and building it up. */
export const movingLessons = {
  walking: {
    title: 'Walking once you feel better',
    text: [
      'Back pain often returns. About seven in ten people have a new episode within a year. That does not mean something is broken. And you can do something about it.',
      'In a large study, people started walking once their back was well again. They built up slowly, with help from a physiotherapist. The aim was half an hour, five times a week, after six months. For the walkers it took almost twice as long until the pain came back. About 208 days, against 112 for people who did nothing extra.',
      'Start with what you walk now. Add a few minutes each week. A stroll after dinner counts too. Wear shoes that feel good. The walkers did have slightly more trouble with a foot or leg. If so, walk a bit less for a week.',
      'This is about prevention. Do you have a lot of pain now? Then walking helps you to keep moving.',
    ],
    picture: 'Somebody walks.',
    today: 'Walk five minutes today, wherever you are.',
    quiz: {
      statement: 'Simply walking can help to put off new back pain.',
      holds: true,
      because: 'In the study, the walkers went almost twice as long without new back pain.',
    },
  },
} as const satisfies Record<string, LessonWords>;
