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
  'why-moving-helps': {
    title: 'Why moving helps',
    text: [
      'Exercise is no miracle cure. But it has been studied a lot. Pain that lasts gets one and a half points less on average, on a scale of ten. That is just enough to notice.',
      'We do not know exactly why it helps. Probably several things play a part. Your muscles get stronger. Stiff spots feel looser. You often sleep better. And you regain confidence: my back can do this.',
      'Which exercise is best? Nobody has found one. Training for strength and for fitness did well in studies. So choose something you like to do. You will keep it up for longer.',
      'Have you had pain for less than six weeks? Whether exercises then take it away sooner is not clear. Moving does help you to keep your ordinary life.',
      'Does a leg get weaker while you move, or do you feel less between your legs? Then stop. Look under Alarm and call.',
    ],
    picture: 'The muscles along your lower back.',
    today: 'Get up now and walk round your home once.',
    quiz: {
      statement: 'There is one best exercise for your back.',
      holds: false,
      because: 'Nobody has found one. Choose something you like, then you will keep it up.',
    },
  },
  'forty-eight-hours': {
    title: 'The 48-hour rule',
    text: [
      'You did more than usual, and now your back feels it. Was it too much? Then do not look only at today. Look two days ahead.',
      'Is your back as usual again the next morning? Then it was fine. Does it take two days? Then it was quite a lot. Do the same next time, not more. Do you still have more pain after two days? Then it was rather much at once. Do about a quarter less next time.',
      'Do you have nerve pain in your leg? Then the rule is stricter. Extra pain should settle within part of a day, in an afternoon for example.',
      'This rule comes from practice. It was made for tendons and knees. It has never been tested well for backs. See it as a help, not a law.',
      'One thing cannot wait two days. Does a leg get weaker, do you feel less between your legs, or is peeing different? Then call at once. Look under Alarm.',
    ],
    picture: 'Somebody climbs stairs: that counts as exercise too.',
    today: 'Notice tomorrow morning: is your back as usual again?',
    quiz: {
      statement: 'If your back hurts more after exercise, you have to stop exercising.',
      holds: false,
      because: 'If it settles within two days, go on. If it takes longer, do a bit less.',
    },
  },
  'graded-activity': {
    title: 'Building up by plan',
    text: [
      'Do you know this? On a good day you do everything at once. Then you lie on the sofa for two days. So the pain decides what you do. It can be the other way round.',
      'First measure what you can do. On three days, do what you want to build up, walking for example. Each time, stop when it is enough. Take the average and start a little below it. Did you manage ten minutes? Then start with eight.',
      'Next, agree with yourself how much you will do. On a bad day, do no less. On a good day, do no more. Each week a little is added, a tenth at most. Missed three times? Then start somewhat lower.',
      'Count on two months or longer. In studies people returned to work sooner this way. Their pain hardly got less. The numbers above come from practice.',
      'Do you have nerve pain in your leg? Then the pain does count. Does a leg get weaker, or is peeing different? Then stop. Look under Alarm and call.',
    ],
    picture: 'Somebody steps onto a step. Building up goes step by step too.',
    today: 'Choose one thing to build up. Measure today how long you can do it.',
    quiz: {
      statement: 'On a good day you had best do as much as you can.',
      holds: false,
      because: 'Do what you had agreed. Then there is something left for tomorrow.',
    },
  },
  exposure: {
    title: 'Doing what scares you',
    text: [
      'Perhaps there is something you no longer dare. Bending, jumping, picking up a child. That makes sense. It hurt, so you are careful. But what you avoid for long often becomes even harder to face.',
      'You can turn that round step by step. Write down what scares you. Give everything a score from 0 to 100. Choose something around 30 or 40.',
      'Now write down what you expect: “If I do this, then …” Then do it calmly. Did it come true? Repeat it, in other places too. Go on until the score is half as high. Then take the next one.',
      'In a small study the fear became less in about two in three people. The pain went down in only one in five. So the fear goes first. That is just what we aim for.',
      'Are you very afraid? Ask a physiotherapist to practise with you. Do you have osteoporosis, a broken vertebra, or have you had an operation? Then ask your doctor or physiotherapist first.',
    ],
    picture: 'Somebody stands and calmly rolls the back down forwards.',
    today: 'Write down one thing that scares you. What score do you give it?',
    quiz: {
      statement: 'You can learn to dare again in small steps.',
      holds: true,
      because: 'Start with something that is a bit scary. See whether what you expect comes true.',
    },
  },
  'rest-and-bed': {
    title: 'Do less for a while, do not take to bed',
    text: [
      'With bad back pain you would like to go to bed. Lying down for a while is fine. Just do not make it days.',
      'In studies, one group kept moving. The other was told to stay in bed. Those who moved had slightly less pain and could do slightly more. With nerve pain in the leg there was little difference. Then choose what you can stand, and get up regularly.',
      'So do somewhat lighter things for a few days. Put off moving house, digging and long drives. But keep getting up, washing, cooking and walking short distances. Lying down briefly with your legs on a chair can feel good.',
      'Agree when you will do more again, in two or three days for example. Then take something back each day. Do not wait until all pain has gone.',
      'Can you not stand or walk for pain? Did you fall, do you have a fever or feel ill? Then call your GP. Look under Alarm.',
    ],
    picture: 'Somebody lies on the back for a while, legs on a chair.',
    today: 'Get up for a minute every hour today, as well as you can.',
    quiz: {
      statement: 'Those who kept moving had slightly less back pain than those who stayed in bed.',
      holds: true,
      because: 'That came from studies of new back pain. Lying down for a while is fine, of course.',
    },
  },
  'standing-up-and-turning': {
    title: 'Getting up and turning over with pain',
    text: [
      'Small movements can be the hard ones. Turning over in bed, or getting up from the sofa. You hold your breath and stiffen up. That is natural. It only makes the movement harder.',
      'In bed: bend your knees. Roll knees and shoulders sideways together. Let your feet slide out of bed and push yourself up with your arm. Breathe out as you go.',
      'From a chair: slide to the edge. Put your feet back a little. Lean forwards, nose over your knees. Then come up. Your hands may help.',
      'These are little aids for now. Once it gets easier, do it the way you used to. Are you stiff in the morning? First roll your knees from side to side in bed. Has that stiffness lasted more than half an hour for months now? Tell your GP.',
      'Does a leg suddenly give way? Then call at once. Look under Alarm.',
    ],
    picture: 'Somebody gets up from a chair.',
    today: 'Get up once while you breathe out. Can you feel the difference?',
    quiz: {
      statement: 'You must always get out of bed by way of your side.',
      holds: false,
      because: 'It can help when you have pain. If you can do without, do without.',
    },
  },
} as const satisfies Record<string, LessonWords>;
