import type { LessonWords } from '../../lesson-words.ts';

/** How back pain goes, in days and in years. */
export const courseLessons = {
  'flare-up': {
    title: 'What do I do on a bad day?',
    text: [
      'A bad day is part of it. Sometimes it lasts a few days. We call that a flare-up: more pain than usual, for more than a day. It feels like being back at the start. Usually you are not.',
      'Look under Alarm first. Is there something new, such as less strength, less feeling or a fever? Then call.',
      'Nothing like that? Do a bit less for a few days. Not nothing. Do about two thirds of what you were used to. First choose for how many days: one, two or three. Then go back in a week to what you did. Do not wait until all pain is gone.',
      'Warmth can feel good, a quarter of an hour at a time. So can slow breathing. Keep doing ordinary things: dressing, cooking, a short walk.',
      'Does it last longer than two weeks? Or do you have such days more than three times a month? Then call your physiotherapist or GP.',
    ],
    picture: 'Somebody sits on a chair with warmth against the lower back.',
    today: 'Write down what helps you on a bad day.',
    quiz: {
      statement: 'On a bad day you had better stay in bed.',
      holds: false,
      because: 'Do a bit less for a few days, but keep moving.',
    },
  },
  waves: {
    title: 'Pain comes in waves',
    text: [
      'Back pain seldom goes down in a straight line. It often comes in waves. A good week, a bad day, then better again.',
      'A wave upwards can feel like being back at the start. Yet one day says little. One or two points more pain is normal up and down. Better look at a whole week. Is this week better than a month ago?',
      'Sometimes you know where a wave comes from. You slept badly, felt tense or did much more than usual. Often you do not know. That is not your fault. You need not search for a cause every time.',
      'Waves come after recovery too. Think of ten people who have recovered. About four of them get a wave within a year that really hinders them. The other six do not.',
      'Does a wave bring something new? A fever, a weaker leg, less feeling between your legs, or different peeing? Then look under Alarm and call.',
    ],
    picture: 'Of ten people who have recovered, four get a wave within a year that hinders them.',
    today: 'Open Progress. Look at your whole week, not only at today.',
    quiz: {
      statement: 'After a bad day you are back at the start.',
      holds: false,
      because: 'Pain comes in waves. A whole week says more than one day.',
    },
  },
  course: {
    title: 'How does new back pain go on?',
    text: [
      'Your back suddenly hurts. Some people call that lumbago. Then you want to know how long it will last. Nobody can tell you exactly. We do know how it goes for many people.',
      'For most, the pain is clearly less after six weeks. After that it goes more slowly. After about a month, half of all people do their ordinary things again. After about two months, the pain has gone for half of them. After a year, about seven in ten have recovered completely.',
      'So it can take a while. Some pain after six weeks is common.',
      'You can help. Keep doing ordinary things, as well as you can. Work too, if possible with lighter tasks. Is it no better after three or four weeks? Talk to your GP or physiotherapist.',
      'Is there something new? A fever, a weaker leg, less feeling between your legs, or different peeing? Then do not wait. Look under Alarm and call.',
    ],
    picture: 'How new back pain goes on average in a year: down quickly at first, then more slowly.',
    today: 'Choose something ordinary that you had left undone. Do five minutes of it today.',
    quiz: {
      statement: 'New back pain is always gone within six weeks.',
      holds: false,
      because: 'By then the pain is usually much less. Until it is all gone often takes longer.',
    },
  },
  'course-persistent': {
    title: 'Pain that lasts longer than three months',
    text: [
      'Have you had pain for more than three months? Then recovery usually goes more slowly. That is not nice to hear. Yet there is often much to gain.',
      'On average the pain still goes down a little in a year. But you are not an average. One person gets much better, another keeps some pain. Even those who keep pain can often do more again.',
      'So now we look at your life above all. What do you want to be able to do? Play with your grandchild, work a morning, go to the market? Build that up in fixed steps. Exercise also makes the pain somewhat less: one and a half points out of ten on average.',
      'Count on months. Are you stuck? Ask a physiotherapist to think along. Sometimes a team fits better, with more people to help.',
      'Old pain can be joined by something new. A fever, losing weight without a reason, a weaker leg, less feeling between your legs, different peeing. Then look under Alarm and call.',
    ],
    picture: 'Somebody lifts a box from the floor and turns. Perhaps you want to be able to do that again.',
    today: 'Finish this sentence: “In three months I want to … again.”',
    quiz: {
      statement: 'You can start doing more before the pain gets less.',
      holds: true,
      because: 'Doing and pain do not always go together. You can build towards what you want with pain.',
    },
  },
  relapse: {
    title: 'The pain is back',
    text: [
      'You had just got rid of it, and there it is again. That is disappointing. It does happen to many people. Of ten people who had recovered, about seven had back pain again within a year.',
      'That does not mean you did something wrong. Nor that your back is getting worse. In a large study such a new episode often lasted only a few days.',
      'You do not start from zero. You already know what helps you. Do somewhat lighter things for a few days. Keep walking and go back to your light exercises. Then build up step by step.',
      'Do check that it is the same pain. Did you fall? Do you have a fever, a weaker leg or less feeling between your legs, or is peeing different? Then look under Alarm and call.',
      'Does it feel like last time, but is it no better after two weeks? Then call your physiotherapist or GP.',
    ],
    picture: 'Of ten people who had recovered, seven had back pain again within a year.',
    today: 'Write down what helped last time. Do one of those things today.',
    quiz: {
      statement: 'If the pain comes back, your back has got worse.',
      holds: false,
      because: 'Coming back is part of back pain. It says little about the state of your back.',
    },
  },
  'staying-well': {
    title: 'Keeping it this way',
    text: [
      'Are you feeling well again? Good. This is the moment when many people stop moving. Right now it pays to go on.',
      'What helps to prevent new back pain? Exercise, best with good advice beside it. Suppose it comes back in ten people who do not exercise. With exercise and advice that becomes five or six. Walking helped in a study too. Belts, insoles or advice alone made no clear difference.',
      'It works as long as you keep it up. So choose something you enjoy. Two or three times a week is a fine start. Choose a fixed moment, after breakfast for example. Missed a week? Just start again, somewhat lighter.',
      'Make a plan for a bad day too. What will you do? What will you leave for a while? And when do you call somebody? Then you need not work it out while you are in pain.',
    ],
    picture: 'Somebody cycles.',
    today: 'Put two moments to move in your diary this week.',
    quiz: {
      statement: 'A belt prevents new back pain.',
      holds: false,
      because: 'Nobody has shown that. Exercise does help.',
    },
  },
} as const satisfies Record<string, LessonWords>;
