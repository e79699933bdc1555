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
  'working-with-a-physiotherapist': {
    title: 'Working with your physiotherapist',
    text: [
      'In the Netherlands you can see a physiotherapist without a referral. In the first talk you get many questions. Also about peeing, feeling and strength. So you hear whether you should see a doctor first.',
      'Good help begins with what you want to be able to do again. So do not only say where it hurts. Say for instance: I want to cook for an hour again. Choose an aim and a date together.',
      'You mostly practise yourself. Your therapist explains, shows and thinks along. Sometimes an explanation and a good plan are enough. Are you doing better? Then you need to come less often. At home you keep training just as much.',
      'After a few weeks, ask: do we see a difference? If not, what will we change? Only lying down and being treated is usually too little. Also ask what your insurance pays.',
      'Do you get an alarm sign in between, such as a weaker leg? Then do not wait for your appointment. Call your GP now, and look under Alarm.',
    ],
    picture: 'Somebody gets up from a chair, a few times in a row.',
    today: 'Finish this sentence: in six weeks I want to be able to …',
    quiz: {
      statement: 'You need a referral to see a physiotherapist.',
      holds: false,
      because: 'You can make an appointment yourself. Do ask what your insurance pays.',
    },
  },
  'questions-for-the-doctor': {
    title: 'Good questions for your doctor',
    text: [
      'A talk with the GP is short. With a note you get more out of it. Write down three things. Since when have you had pain? What can you no longer do? What worries you most?',
      'Say yourself what is new. Even if nobody asks, and even if you feel ashamed. Think of fever, a fall, weight loss, numbness or peeing differently. Do not keep those for your appointment: look under Alarm and call. Also say so if you have ever had cancer.',
      'With some things, do not wait for an appointment. Is your leg getting weaker, do you feel less between your legs, or is peeing suddenly different? Call your GP or the out-of-hours GP now. Fever with back pain, or new back pain after cancer? Call today.',
      'Then ask on. What is it likely to be? How does this usually go? What can I do myself? What are my choices, with what for and against? What will we do differently once we have a scan? When should I come back?',
      'Is something not clear? Ask again. Say back in your own words what you heard. Feel free to bring somebody.',
    ],
    picture: 'The vertebrae of your lower back, to point out where it hurts.',
    today: 'Write three questions on a note and put it ready.',
    quiz: {
      statement: 'Asking about your choices is part of a good talk.',
      holds: true,
      because: 'Together you choose better. Also ask what happens if you wait a while.',
    },
  },
} as const satisfies Record<string, LessonWords>;
