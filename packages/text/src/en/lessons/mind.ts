import type { LessonWords } from '../../lesson-words.ts';

/** Head and back together: tension, mood, fear, thoughts, and ways to grow calmer. */
export const mindLessons = {
  stress: {
    title: 'Stress and your back',
    text: [
      'You often feel stress in your body. You sleep badly, you breathe higher, you tire sooner. Then your back hurts sooner too. It is not all in your head. This is how a body works.',
      'It goes the other way as well. Pain brings worries, and worries bring stress. People under a lot of stress recover a bit less easily on average. That is not fixed. Here you can do something.',
      'First look where the stress comes from. Is it work, money, home, or the pain itself? Tackling one thing is enough. Talk about it with a good listener. Plan something every day that calms you: a walk, music, the garden, breathing.',
      'Has it spoilt your sleep for weeks? Or does ordinary life no longer work? Go to your GP. The practice often has somebody you can talk to about this.',
    ],
    picture: 'Somebody tenses the muscles in turn and lets go again.',
    today: 'Clench your fists for five counts and let go. Do it three times.',
    quiz: {
      statement: 'If stress makes your back worse, the pain is not real.',
      holds: false,
      because: 'The pain is real. Stress can make real pain stronger.',
    },
  },
  mood: {
    title: 'When you feel low',
    text: [
      'Having pain for long can make you feel low. And when you feel low, pain often hurts more. That is human. It does not say that you are weak.',
      'Whoever feels low does less. Less going out, fewer friends, less laughter. That makes the day greyer still. Do not wait until you feel like it. That often comes only while you do it.',
      'Choose one small thing a day that used to be pleasant. Ten minutes outside. A song. Calling somebody. Do it at a fixed hour. It need not go well. It only needs to happen.',
      'Have you felt low nearly every day for two weeks? Or does nothing appeal to you any more? Make an appointment with your GP. There is good help.',
      'Do you think of suicide? Call 113 for free, day and night, or chat on 113.nl. You need not give your name. Is there danger right now? Call 112.',
    ],
    picture: 'Somebody walks a round outside.',
    today: 'Go outside for ten minutes, or sit by an open window.',
    quiz: {
      statement: 'Wait with pleasant things until you feel like them again.',
      holds: false,
      because: 'That feeling often comes only while you do it. So start small.',
    },
  },
  fear: {
    title: 'Afraid to move',
    text: [
      'After a scare from pain, you become careful. That is a healthy reaction. Your body wants to protect you. In the first days it is useful.',
      'If it goes on, it starts to work against you. You stop bending, you tense up, you watch every twinge. So you never notice what you can already do. People who are afraid to move recover a bit less easily on average.',
      'Being afraid is no weakness. Often somebody once said: be careful with your back. Or a scan came with a scary word. Think where your fear comes from. Is it true? You can look it up under “True or not?”.',
      'Talking alone seldom takes fear away. Taking small steps does. That has a lesson of its own: “Doing what scares you”. Do you hardly dare anything any more? Then begin with a physiotherapist.',
      'Do you lose strength or feeling, or is peeing suddenly different? That is not fear. Call your GP or the out-of-hours GP now.',
    ],
    picture: 'Somebody sits and calmly bends forward.',
    today: 'Write down what you think will happen if you bend. Who told you that?',
    quiz: {
      statement: 'People who are afraid to move recover a bit less easily on average.',
      holds: true,
      because: 'They do not notice what they can already do. Small steps take you further.',
    },
  },
  thoughts: {
    title: 'When you think the worst',
    text: [
      '“This will never get better.” “My back is finished.” Such thoughts often come in the middle of the night. They feel true. Yet they are thoughts, not facts.',
      'Whoever often thinks the worst recovers a bit less easily on average. That is not your fault. Your mind wants to protect you. But then it looks at one side only.',
      'Put something beside it. Of ten people with new back pain, about seven have recovered within a year. Have you had pain for longer? Then it is often slower. Then aim at being able to do more.',
      'Try this. Write the thought down. What do you know for sure? What would you say to a friend? Write a sentence under it that is also true. For instance: “Last time it got better too.”',
      'Does it keep going round? A psychologist can help. Ask your GP. Do you think of suicide? Call 113 for free, day and night. Are you worried about an alarm sign? That is not brooding. Look under Alarm and call.',
    ],
    picture: 'Seven in ten people with new back pain have recovered within a year.',
    today: 'Write down one worry, and under it a sentence that is also true.',
    quiz: {
      statement: 'What you think about your back does not matter for your recovery.',
      holds: false,
      because: 'Whoever often thinks the worst recovers less easily. You can learn to think differently.',
    },
  },
  breathing: {
    title: 'Breathing calmly: what does it do?',
    text: [
      'Breathing calmly is free and can be done anywhere. Many people grow calmer. Whether it also helps against back pain is far from sure. Some studies found less pain. But they are small and weak.',
      'Then why do it? Because you pause for a moment. That is pleasant before sleep, or just before something scary. See it as a resting point, not as a treatment.',
      'This is how. Sit or lie comfortably. Breathe in through your nose for four counts. Breathe out for six counts. Your belly rises and sinks again. Do this for a few minutes, at your own pace. It need not be deep.',
      'Do you get dizzy? Then breathe as usual again. Are you short of breath while sitting still, or does your chest hurt? Call 112.',
    ],
    picture: 'Somebody breathes calmly in and out.',
    today: 'Breathe calmly for one minute: four counts in, six counts out.',
    quiz: {
      statement: 'It is well proven that calm breathing helps against back pain.',
      holds: false,
      because: 'That research is very weak. It does often make you calmer.',
    },
  },
  mindfulness: {
    title: 'Practising attention',
    text: [
      'Mindfulness is training to notice. You feel what you feel, without judging it at once. Pain too. That sounds odd. Yet pain sometimes gets lighter when you do not fight it.',
      'It was studied in people who had had back pain for long. With mindfulness they had somewhat less pain after one to two years than without. On average the difference was one point, on a scale of ten. That is not much. It helps some more than others.',
      'You need not believe in anything. Start with three minutes. Sit or lie comfortably. Let your attention go along your body, from your toes to your head. Does it wander? That happens to everybody. Just come back.',
      'Does it make you restless, or do bad memories come up? Then stop and do something else. Does it keep bothering you? Talk to your GP about it.',
    ],
    picture: 'Somebody lies still and lets the attention go along the body.',
    today: 'In the shower, feel nothing but the water for three breaths.',
    quiz: {
      statement: 'Mindfulness can make some difference when back pain has lasted long.',
      holds: true,
      because: 'In studies the difference was one point on a scale of ten, on average.',
    },
  },
} as const satisfies Record<string, LessonWords>;
