import type { LessonWords } from '../../lesson-words.ts';

/** Things you can buy for your back. */
export const aidLessons = {
  'braces-and-aids': {
    title: 'Belts, insoles and pillows',
    text: [
      'A back belt sometimes gives support. It does not prevent back pain. WHO says: do not wear one as a standard treatment.',
      'Insoles did not prevent back pain in studies either. Of posture shirts and special pillows we know no good research. They may feel nice. That is not the same as helping.',
      'Then what does prevent back pain? Exercise, together with an explanation. Where ten people would have had new back pain, it was now five or six. That was in the first year. So you have to keep it up.',
      'Do you have a belt already, and does it give courage for a heavy job? Wear it briefly. Then take it off again. So you keep trust in your own back.',
      'Is your skin sore, or does your leg go to sleep? Take the belt off. Does the leg stay numb, or get weaker? Call your GP or the out-of-hours GP now.',
    ],
    picture: 'Somebody on hands and knees stretches one arm and one leg.',
    today: 'Do one light job without an aid, at your ease.',
    quiz: {
      statement: 'Exercise with an explanation prevents back pain more often than a belt.',
      holds: true,
      because: 'With exercise and an explanation fewer people got back pain. With a belt they did not.',
    },
  },
  'chairs-and-desks': {
    title: 'There is no best chair',
    text: [
      'An expensive chair promises a lot. Yet no chair has been shown to prevent back pain. A desk that goes up does not solve it either. In a number of offices people sat less and stood more. After three months their backs hurt just as often.',
      'People without back pain did feel a bit better at such a desk. It was half a point at most, on a scale of ten. Standing all day was no better than sitting.',
      'Changing seems to do more than the chair itself. So look for what helps you change. A chair that moves with you. A table or cupboard where you can stand for a while. A printer far away. A small glass of water that is soon empty.',
      'Buy nothing because it says “good for your back”. Try it for a while first. Does your back hurt mainly at work? Ask whether somebody can look at your workplace with you.',
    ],
    picture: 'Somebody gets up from a chair and moves for a moment.',
    today: 'Put something you often use so far away that you have to get up for it.',
    quiz: {
      statement: 'An expensive office chair prevents back pain.',
      holds: false,
      because: 'That has not been shown. Changing position often seems to do more.',
    },
  },
  mattress: {
    title: 'Which mattress is good for your back?',
    text: [
      'People used to say: sleep on a board. That turns out to be poor advice. In a study, 313 people with back pain got a hard or a medium-firm mattress. With both they had less pain after three months. With medium-firm it was a little more.',
      'It is one study, and a maker gave the mattresses. So it is not very certain.',
      'The best mattress is the one you lie on with pleasure. Try it at home if you can. Do you turn over easily? Do you wake up rested? Then it is good. Costly is not better by itself.',
      'You turn many times in your sleep. That is pleasant for your back. You need not stay in one position. A pillow under or between your knees can feel good.',
      'Do you wake every night from pain that no position eases? Do you also have a fever, or lose weight? Then call your GP today.',
    ],
    picture: 'Somebody lies on one side and calmly opens up.',
    today: 'Put a pillow between your knees tonight. Is that pleasant?',
    quiz: {
      statement: 'The harder your mattress, the better for your back.',
      holds: false,
      because: 'In a study, people did a little better with medium-firm than with hard.',
    },
  },
} as const satisfies Record<string, LessonWords>;
