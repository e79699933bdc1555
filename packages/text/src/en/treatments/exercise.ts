import type { TreatmentWords } from '../../treatment-words.ts';

/** What you do yourself: the yardstick for all the rest. */
export const exercise = {
  'exercise-therapy': {
    name: 'Exercise therapy',
    what: 'Exercises in a plan that builds up slowly, alone or with a physiotherapist.',
    does: 'In lasting back pain it takes off one and a half points out of ten on average. Being able to do things improves a little. People who exercise get new pain less often.',
    forWhom: 'Mostly for pain that lasts or keeps coming back. With new pain, simply keeping moving is mostly enough.',
    notWhen:
      'Wait if you have a fever or had a hard fall. Less feeling between your legs, a weaker leg or trouble peeing? Then call now: see Alarm.',
    briefly: { forWhom: 'Pain that lasts or comes back.', notWhen: 'An alarm sign, or just after a hard fall.' },
    asks: 'A quarter of an hour or more, a few times a week, for months. With a therapist it sometimes costs money.',
    advised: 'Yes. All the guidelines we read name it.',
    ours: 'Start here. Choose a kind that you like enough to keep up.',
    alsoCalled: ['physiotherapy', 'exercising', 'pilates', 'yoga', 'exercises', 'training'],
  },
  walking: {
    name: 'Walking',
    what: 'Just walking, a little more every week.',
    does: 'People who took up walking after they recovered stayed free of new back pain almost twice as long. Whether walking also treats pain is less clear.',
    forWhom: 'For nearly everybody. Most of all when you are just getting better.',
    notWhen:
      'Take it easy with new severe pain in your leg. Must you keep stopping because of heavy or tingling legs? Then call your GP. Do you get pain in your chest? Call 112.',
    briefly: { forWhom: 'Nearly everybody.', notWhen: 'New severe leg pain: take it slowly.' },
    asks: 'Little money, but time: in the end half an hour, five times a week.',
    advised: 'Yes. Guidelines advise to keep moving, and this is the easiest way.',
    ours: 'Walk today. Five minutes count.',
    alsoCalled: ['a walk', 'stroll', 'steps', 'hiking'],
  },
  'strength-machines': {
    name: 'Strength machines with measuring',
    what: 'You train your back on machines. Sometimes you see your strength on a screen.',
    does: 'Strength training helps about as much as other exercise. We found no independent study of such a whole programme with machines. And measuring stronger hardly goes together with less pain.',
    forWhom: 'For people with longer-lasting pain who like to train on machines.',
    notWhen:
      'Not with new severe pain in your leg. Do you have osteoporosis or did you have an operation? Ask first. Does your leg become weaker or numb? Stop, and call your GP.',
    briefly: { forWhom: 'Lasting pain, and you like machines.', notWhen: 'New severe pain in your leg.' },
    asks: 'Two or three times a week, for months. Such a programme often costs a lot.',
    advised: 'Guidelines name strength as one of the kinds of exercise. On machines or measuring they say nothing.',
    ours: 'Strength is a good choice. An ordinary gym or two weights at home will do as well.',
    alsoCalled: ['gym', 'back machine', 'back training', 'strength programme', 'testing machine'],
  },
} as const satisfies Record<string, TreatmentWords>;
