import type { alarm as nl } from '../../nl/app/alarm.ts';

export const alarm: typeof nl = {
  title: 'In doubt? Call.',
  lead: 'Is one of these things new or worse? Then don’t wait.',
  emergency: {
    title: 'Call 112',
    signs: [
      'Pain or pressure on your chest, or short of breath at rest.',
      'You faint, or you are suddenly clammy and grey.',
      'Sudden very severe pain in back, side or belly, for no reason.',
      'You suddenly cannot move a leg.',
      'A serious accident or hard fall, less than two days ago.',
    ],
    call: 'Call 112',
  },
  now: {
    title: 'Call the GP or out-of-hours service now',
    signs: [
      'Less feeling between your legs or when wiping.',
      'Peeing or pooing is suddenly different.',
      'Your leg gets weaker, or your foot drags.',
      'New pain or tingling in both legs.',
      'You walk unsteadily, or a leg is suddenly cold and pale.',
      'Fever with back pain, and low immunity or really ill.',
      'Pregnant, with blood loss, severe belly pain or a hard belly.',
    ],
    callGp: 'Call my GP',
    callHap: 'Call the out-of-hours service',
    noNumber:
      'Call your GP’s number. Is it evening, night or weekend? The recorded message gives the number of the out-of-hours service.',
    addNumber: 'Put your numbers in the app',
  },
  today: {
    title: 'Call the GP today',
    signs: [
      'You are not sure whether something above is true.',
      'Because of pain you cannot stand or walk.',
      'You had cancer, and this is new back pain.',
      'You fell, and you use prednisone or have osteoporosis.',
      'One calf is swollen, warm and painful.',
    ],
  },
  say: 'Say on the phone: “I have back pain, and also …” Tell what is new, and since when.',
  drive: 'Don’t drive yourself.',
  other: 'Thinking of suicide? Call 113 for free, day and night. Not safe at home? Call 0800-2000 for free.',
  offline: 'This card works without internet too.',
  check: 'Do the back check',
  language: 'Nederlands',
  languagePath: '/alarm/',
  plain: {
    title: 'Right now: is one or more of these things true?',
    lead: 'This is the first list of the back check. The rest needs JavaScript.',
    yes: 'Is one of them true? Call.',
    unsure: 'Not sure? Call your GP today.',
    none: 'Is none of these true? Then look at the alarm card as well.',
    card: 'To the alarm card',
  },
};
