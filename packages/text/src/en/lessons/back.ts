import type { LessonWords } from '../../lesson-words.ts';

/** What a back is made of, and what pain is. */
export const backLessons = {
  'pain-and-damage': {
    title: 'Pain is not the same as damage',
    text: [
      'Pain is a warning from your body. But sometimes the alarm goes off without a fire. How much pain you feel says little about the state of your back.',
      'You notice it yourself. After a bad night your back often hurts more. After stress at work too. And while you laugh with friends, you may not feel it for a while. It is the same back.',
      'So you may move with some pain. In studies, people did exercises that hurt a little. Later on they were no worse off than people who trained without pain. You need not look for pain. You need not avoid it completely either.',
      'There are exceptions. Do you feel less between your legs, is a leg getting weaker, or is it hard to pee? Did you fall hard, or do you have a fever? Then look under Alarm and call.',
    ],
    picture: 'The nerves low in the back, which send messages to the brain.',
    today: 'Notice one moment today when the pain is less. What were you doing?',
    quiz: {
      statement: 'The more pain, the more is broken in your back.',
      holds: false,
      because: 'Sleep, stress and worries also decide how much pain you feel.',
    },
  },
  'lumbar-spine': {
    title: 'How is your lower back built?',
    text: [
      'Your lower back has five vertebrae. They stand on top of each other, above your pelvis. They are the largest of your whole back. They are made to carry you, and to move.',
      'Between the vertebrae lie firm, springy discs. At the back the vertebrae touch. There they slide past each other as you move. Strong bands hold it all together. Around them lie layers of muscle. That is how you can bend, stretch, turn and lean sideways.',
      'Seen from the side, your lower back is slightly hollow. More in one person than in another. That hollow changes all day long. It gets smaller when you sit. It gets larger again when you stand.',
      'You may hear that a vertebra is ‘out of line’ or ‘stuck’. But a vertebra does not simply leave its place. Everything is held too firmly for that. Your back can feel stiff, though. Then gentle movement often helps.',
      'Did you fall hard, or were you hit by a car? That is different. Look under Alarm and call.',
    ],
    picture: 'The five vertebrae of your lower back, with the sacrum below them.',
    today:
      'Put your hand in the hollow of your back. Tilt your pelvis forwards and backwards five times. Can you feel the hollow change?',
    quiz: {
      statement: 'A hollow lower back is a fault.',
      holds: false,
      because: 'Almost everybody has a hollow there. Some have a bit more of it than others.',
    },
  },
  discs: {
    title: 'Your discs are tough and springy',
    text: [
      'Between every two vertebrae lies a disc. It is tough outside and softer inside. It is firmly attached to the vertebrae. So it cannot slip out, even if people say so.',
      'A disc needs movement. Pressure and release make fluid flow in and out. In one study, runners had discs with more fluid than people who did no sport. That does not prove the running did it. It does show that discs and sport go well together.',
      'Sometimes a disc bulges. Of people aged twenty without pain, about three in ten already have one that does. In people with back pain it is seen more often. If it bulges a lot, we call it a herniated disc. If that presses on a nerve, you may get pain in your leg. In about six in ten people it gets smaller without an operation.',
      'Is your leg getting weaker, or does your foot drop? Do you feel less between your legs, or is peeing different? Then do not wait. Look under Alarm and call.',
    ],
    picture: 'The discs between the vertebrae of your lower back.',
    today: 'Get up from your chair three extra times today. It gives your discs a different pressure for a while.',
    quiz: {
      statement: 'A herniated disc can get smaller by itself.',
      holds: true,
      because: 'In studies it did so in about six in ten people without an operation.',
    },
  },
  nerves: {
    title: 'Nerves move along with you',
    text: [
      'A canal runs through your vertebrae. In it lies the spinal cord. At the top of your lower back the cord ends. Below that, a bundle of loose nerves goes on. It is called the horse’s tail.',
      'At every level a nerve leaves on the left and on the right. Some of them join to form the large nerve of the leg. Nerves work your muscles and let you feel. They also help you to pee and poo.',
      'Nerves are supple. They slide along when you bend or stretch your leg. A nerve in trouble can feel fierce. It burns, tingles or shoots through your leg like electricity. Usually that calms down over weeks to months.',
      'This is why we ask so often about peeing and feeling. Do you feel less between your legs? Is it hard to pee? Can you not hold your pee or stool? Do both legs suddenly hurt or feel weak? Then call your GP or the out-of-hours GP at once. Look under Alarm.',
    ],
    picture: 'The bundle of nerves low in your back, the horse’s tail.',
    today: 'Sit upright. Slowly stretch one knee and bend it again. Do that five times a leg, without pulling.',
    quiz: {
      statement: 'Nerves slide along when you move.',
      holds: true,
      because: 'They are supple. They slide along when you bend or stretch your leg.',
    },
  },
  sciatica: {
    title: 'Nerve pain in your leg',
    text: [
      'Does the pain run down below your knee? Does your leg tingle, or does a patch of skin feel different? Then a nerve may be the cause. Many people call that sciatica. Often a herniated disc is the cause.',
      'It can hurt a lot. Yet it usually passes without an operation. About three in four people are much better after three months.',
      'Keep moving with nerve pain, but let the pain have a say. Somewhat more pain is fine if it settles within part of a day. Part of a day is a morning, for example. Does the pain run further down your leg? Then do less that day.',
      'Is your leg still very painful after twelve weeks? Talk to your GP. An operation can be a choice. It often takes the pain away sooner. After a year the difference has usually gone.',
      'Call at once with a weaker leg, a foot that drops or pain in both legs. Call at once too if you feel less between your legs, or if peeing is different. Do even strong medicines not help the pain? Call then as well. Look under Alarm.',
    ],
    picture: 'The large nerve of the leg: from your lower back through your buttock to your leg.',
    today: 'Find one position that rests your leg. Use it twice today, ten minutes each time.',
    quiz: {
      statement: 'With a herniated disc you need an operation.',
      holds: false,
      because: 'About three in four people are much better after three months, without an operation.',
    },
  },
  'alarm-system': {
    title: 'When the alarm is set too finely',
    text: [
      'Pain is an alarm. It protects you. Step on something sharp, and you pull your foot away before you think.',
      'When pain lasts, that alarm can become more sensitive. Think of a smoke detector that beeps at a slice of toast. The pain is real. It just takes less to set it off.',
      'Your nerves and your brain can turn pain up or down. Poor sleep, worries and fear often turn it up. Rest, fun, confidence and movement often turn it down. It is not the same for everybody.',
      'There is no knob to turn the alarm back. It goes in small steps. Every day, do some movement that you can manage. Add a little now and then. That way your alarm can get used to it.',
      'An alarm can also report something new. Do you get a fever, a weaker leg or less feeling between your legs, or is peeing different? Then look under Alarm and call.',
    ],
    picture: 'The spinal cord, which carries messages to your brain.',
    today: 'Write down two things. What turns your pain up? What turns it down?',
    quiz: {
      statement: 'Pain that lasts is all in the mind.',
      holds: false,
      because: 'The pain is real. But the alarm may have become more sensitive.',
    },
  },
  'older-back': {
    title: 'An older back wants to move too',
    text: [
      'Your back changes over the years, just like your hair and your skin. A scan shows it in almost everybody aged eighty. In people without pain as well. So your age does not decide whether your back hurts.',
      'You can get stronger at any age. Choose what fits your day. Getting up from a chair, climbing stairs, a walk round the block. Put something solid beside you to hold. Start with little and add a bit each week. Strong legs also help you to stand firmly.',
      'One thing differs from young people. Bones can become more fragile. Then a vertebra can break, sometimes after a small fall. A study in Dutch general practice looked at people over 55 with back pain. About five in a hundred had a broken vertebra.',
      'Do you have severe back pain after a fall, even a small one? Then call your GP the same day. Call too for sudden severe pain if you have osteoporosis or take prednisone for long. Look under Alarm.',
    ],
    picture: 'People without pain who have changes on a scan, by age.',
    today: 'Get up from a chair five times today. Your hands may help.',
    quiz: {
      statement: 'You can still get stronger when you are old.',
      holds: true,
      because: 'Muscles respond to exercise at any age. Start with little.',
    },
  },
  'leg-pain-walking': {
    title: 'Leg pain when you walk',
    text: [
      'Do your legs get heavy or sore when you walk or stand? And does it ease when you sit or lean forwards? We see this mostly in people over sixty. Often the nerves in the lower back have somewhat less room.',
      'Leaning forwards usually gives them more room. That is why you often walk further behind a shopping trolley. And why cycling may go well while walking soon gets hard.',
      'Use that. Walk in short stretches. Sit down before it really hurts, then walk on. Keep fit on a bicycle.',
      'Is this new for you, or do you get less and less far? Then make an appointment with your GP. Do so too if the pain already eases when you just stand still. Then your legs may be getting too little blood.',
      'Does a leg suddenly turn cold or pale? Does a leg give way, do you feel less between your legs, or is peeing different? Then call at once. Look under Alarm.',
    ],
    picture: 'Somebody stands leaning forwards, hands on a table.',
    today: 'Check the clock: how long do you walk before you want to sit? Tomorrow, walk a shorter stretch twice.',
    quiz: {
      statement: 'Leaning on a shopping trolley can ease leg pain.',
      holds: true,
      because: 'Leaning forwards often gives the nerves a bit more room.',
    },
  },
} as const satisfies Record<string, LessonWords>;
