import type { LessonWords } from '../../lesson-words.ts';

/** Strength and suppleness. */
export const exerciseLessons = {
  strength: {
    title: 'Getting stronger',
    text: [
      'A strong back is no corset. You need not tighten your belly all day. Getting stronger means that ordinary things cost you less effort.',
      'Strength training did well in studies of pain that lasts. It did better than stretching alone. Heavy lifting or light exercises? In one small study it made little difference to the pain.',
      'So start light. Choose three exercises: for your legs, your back and your belly. Do them two or three times a week, eight to twelve times in a row. The last one may feel hard. Does it go well twice? Then add a little. After eight to twelve weeks you usually notice a difference.',
      'Some pain while exercising is fine. By the next morning it should feel as usual again. If not, do a bit less.',
      'Do you have osteoporosis, a broken vertebra or a weak heart? Or have you just had an operation? Then ask your doctor or physiotherapist first.',
    ],
    picture: 'Somebody bends the knees, a light weight in front of the chest.',
    today: 'Get up slowly from a chair eight times. That is training too.',
    quiz: {
      statement: 'For your back you have to tighten your belly all day.',
      holds: false,
      because: 'No need. Let your belly go and make your muscles stronger by exercise.',
    },
  },
  stretching: {
    title: 'Stretching: pleasant, but not enough',
    text: [
      'Stretching often feels good. Your back feels looser and you breathe more calmly. Do it by all means if it does you good.',
      'But stretching alone is little. In a large review it helped lasting pain no more than doing nothing. Strength and fitness did better. So think of stretching as an extra.',
      'How do you do it? Go on until you feel a light pull, no pain. Stay there and count to fifteen or thirty. Keep breathing. No need to bounce. Do it two to four times.',
      'Do you have nerve pain in your leg? Then stretching the back of it can be too much for your nerve. Does it tingle, or shoot to your foot? Then stop, and move gently to and fro instead. Does your leg get weaker or numb? Look under Alarm and call.',
      'Feeling stiff does not mean that a muscle is too short. Often your body just wants to move.',
    ],
    picture: 'Somebody lies on the back and stretches the back of a leg with a towel.',
    today: 'Stretch one spot that feels tight for a count of twenty. Then walk for a minute.',
    quiz: {
      statement: 'If you stretch every day, you need no other exercise.',
      holds: false,
      because: 'Stretching alone is too little. Add something for strength or fitness.',
    },
  },
} as const satisfies Record<string, LessonWords>;
