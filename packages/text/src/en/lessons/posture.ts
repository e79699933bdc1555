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
  'lifting-build-up': {
    title: 'Building up lifting',
    text: [
      'A bag, a child, a crate: lifting is part of life. If you do not lift for long, lifting gets harder. So build it up slowly.',
      'Start with one to three kilos. Put it on a chair, then you need not go down far. Stand close to it. Take hold, breathe out and come up. From your knees, from your hips or with a rounded back: choose what feels good.',
      'Did it go well twice? And was your back as usual the next morning? Then change one thing. A bit more weight, a bit lower or a few times more. Not everything at once. In a few weeks you get from the chair to the floor.',
      'Is something really heavy? Ask for help or use something on wheels. Strong people do that too.',
      'Do you have osteoporosis, a broken vertebra, or have you had an operation? Then ask first. Does a leg get weak or numb while you lift? Or do you get sudden severe pain and have fragile bones? Look under Alarm and call.',
    ],
    picture: 'Somebody lifts a box from a chair.',
    today: 'Lift a light bag from a chair five times and put it back.',
    quiz: {
      statement: 'While building up lifting, you change one thing at a time.',
      holds: true,
      because: 'A bit more weight, a bit lower or a bit more often. Then you know what your back can take.',
    },
  },
  carrying: {
    title: 'Carrying: let your back get used to it',
    text: [
      'Shopping, a rucksack, a child on your hip. You carry things every day. Your back and belly join in by themselves. You need not tighten them.',
      'Close to your body feels a bit lighter. Two small bags are often nicer than one large one. So is a rucksack. Do you carry on one side? Then switch when it starts to pull. That is for comfort. Nobody has shown that it makes your back grow crooked.',
      'You can practise carrying too. Take a bag of a few kilos in one hand. Walk down the hall with it, as upright as feels good. Change hands. Does it go well twice? Then walk a bit further, or add a carton of milk.',
      'Do you carry a lot at work, in care or in building? Talk to your boss or company doctor about help and other work in between. You can do so before you have to stop.',
    ],
    picture: 'Somebody walks with a bag in one hand.',
    today: 'Carry something light today: ten steps left, ten steps right.',
    quiz: {
      statement: 'A bag on one shoulder makes your back grow crooked.',
      holds: false,
      because: 'Nobody has shown that. Switch sides because it feels good.',
    },
  },
  sitting: {
    title: 'Sitting is allowed',
    text: [
      'Sitting has a bad name. Yet you may simply sit, also with back pain. It is mainly sitting the same way for long that can get stiff and sore.',
      'In one study, people who sat more than five hours a day had back pain again more often. Whether the sitting caused it, we do not know.',
      'Another study looked at office workers without back pain. One group took more breaks or changed position more often. Fewer than one in ten of them got back pain in half a year. Of the others, about three in ten did. It was only one study.',
      'So your best position is often your next one. Lean back for a while. Move to the edge. Put a foot up on something. Stand up now and then. Every half hour is a handy habit, not a law.',
      'You do not need an expensive chair. Standing for long is no better for your back than sitting.',
    ],
    picture: 'Somebody gets up from a chair and leans back for a moment.',
    today: 'Change the way you sit three times today, on purpose.',
    quiz: {
      statement: 'Standing all day is better for your back than sitting.',
      holds: false,
      because: 'Studies did not show that. Changing the way you sit is a better habit.',
    },
  },
  posture: {
    title: 'There is no one right posture',
    text: [
      'Shoulders back, back straight, no slouching. You probably heard it as a child. Yet nobody has shown that one posture prevents back pain.',
      'Bodies differ. One person has a hollow back, another a flat one. Those are differences, not faults. So it is fine to slouch on the sofa.',
      'Always trying to sit upright takes a lot of effort. Your muscles are then on all day. Let them go sometimes. Does a posture hurt after a while? Then it is time for another.',
      'Would you like to stand straighter because it feels good? Fine. Do it for yourself. Your back does not need it.',
      'Does the shape of your back really change? Does it get rounder in a short time, are you getting shorter, or do you see a lump? Then make an appointment with your GP. Is there sudden severe pain too? Call the same day.',
    ],
    picture: 'The hollow of your lower back, from the side. It differs in everybody.',
    today: 'Slouch comfortably for five minutes. Then get up and stretch.',
    quiz: {
      statement: 'A straight posture prevents back pain.',
      holds: false,
      because: 'Nobody has ever shown that. Change position, that often feels better.',
    },
  },
} as const satisfies Record<string, LessonWords>;
