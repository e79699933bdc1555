import type { LessonWords } from '../../lesson-words.ts';

/** The six lessons that the app began with. */
export const firstLessons = {
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
