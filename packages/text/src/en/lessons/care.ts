import type { LessonWords } from '../../lesson-words.ts';

/** Getting help: what to ask, and what a scan can tell. */
export const careLessons = {
  scan: {
    title: 'An X-ray or scan: when does it help?',
    text: [
      'A picture of your back seems logical. You want to know what it is. Yet for most back pain an X-ray or scan does not help. That is why guidelines do not advise it as a standard step.',
      'A scan also shows changes in people without pain. Of people aged twenty, about four in ten have something on a disc. Of people aged eighty, almost everyone does. So the picture seldom tells where your pain comes from. It can frighten you. And then you move less.',
      'When does it help? When a doctor suspects a fracture, an infection or another illness. Or when your leg gets weaker quickly. With severe leg pain that lasts, a scan can help too. Then the question is whether an operation makes sense.',
      'In doubt? Ask your doctor: what will we do differently once we know?',
    ],
    picture: 'People without pain who have changes on a scan, by age.',
    today: 'Write down one question for your doctor.',
    quiz: {
      statement: 'If a scan shows something, that is where the pain comes from.',
      holds: false,
      because: 'Many people without pain have changes on a scan too.',
    },
  },
} as const satisfies Record<string, LessonWords>;
