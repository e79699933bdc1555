import type { WordsOfBlocks } from '../../answers-words.ts';

/** Your pain, your day, and what makes it last. */
export const pain: WordsOfBlocks<'P1' | 'P2' | 'persisting'> = {
  duration: {
    ask: 'How long has this pain lasted now?',
    options: {
      'under-2-weeks': 'Less than 2 weeks',
      '2-to-4-weeks': '2 to 4 weeks',
      '4-to-6-weeks': '4 to 6 weeks',
      '6-to-12-weeks': '6 to 12 weeks',
      'over-12-weeks': 'More than 12 weeks',
    },
  },
  course: {
    ask: 'How have the last days been?',
    options: {
      better: 'Better',
      'up-and-down': 'Up and down',
      same: 'The same',
      worse: 'Worse',
      'fast-worse': 'Worse fast, in hours or a few days',
    },
  },
  pain: {
    ask: 'How much pain did you have on average in the last 24 hours?',
    say: '0 is no pain. 10 is the worst pain you can think of. An estimate is fine.',
  },
  'leg-pain': {
    ask: 'Does the pain go into your leg?',
    options: { none: 'No', 'buttock-thigh': 'To the buttock or thigh', 'below-knee': 'To below the knee' },
  },
  'leg-features': {
    ask: 'What fits your leg?',
    options: {
      'worse-than-back': 'The pain in my leg is worse than in my back',
      shooting: 'The pain shoots or burns',
      'tingling-strip': 'A strip tingles or is numb',
      cough: 'It gets worse with coughing, sneezing or straining',
    },
  },
  'relief-sitting': {
    ask: 'Does the leg pain come with standing or walking, and ease when you sit or bend forward?',
    say: 'Walk until your leg hurts. Then sit down. Does it ease within a few minutes?',
  },
  'vascular-legs': {
    ask: 'Does the leg pain come only with walking, and ease as well when you just stand still?',
    say: 'Walk until your leg hurts. Then stay standing up straight. Does it ease like that too?',
  },
  'painkiller-relief': {
    ask: 'Do painkillers help?',
    options: {
      helps: 'Yes',
      'not-tried': 'Not tried',
      'shop-no-help': 'No, not the ordinary ones',
      'strong-no-help': 'No, not even strong ones from the doctor (such as tramadol or morphine)',
    },
  },
  'sleep-walk-loss': {
    ask: 'For 3 days or more, have you hardly been able to sleep or walk because of the pain?',
  },
  'second-contact': {
    ask: 'Did you see or call a doctor for this in the last 7 days, and is it no better since?',
  },
  episodes: {
    ask: 'Have you had this before?',
    options: { first: 'This is the first time', 'one-or-two': 'Once or twice', 'three-or-more': 'Three times or more' },
  },
  'function-limit': {
    ask: 'How much does your back get in the way of ordinary things?',
    say: '0 is not at all. 10 is: nothing works. An estimate is fine.',
  },
  inflammatory: {
    ask: 'What fits you?',
    options: {
      young: 'My back pain began before I was 40',
      gradual: 'It came slowly',
      'better-moving': 'Moving makes it better',
      'not-better-resting': 'Rest does not make it better',
      'night-rising': 'I have pain at night, and getting up helps',
      'stiff-30': 'In the morning I am stiff for more than 30 minutes',
      extra: 'I once had an inflamed eye, psoriasis, bowel inflammation or swollen joints',
    },
  },
  persisting: {
    ask: 'What fits you?',
    options: {
      fear: 'I hardly dare to move my back',
      avoid: 'I drop more and more things, and wait for the pain to go',
      expect: 'I think this will be no better in 3 months',
      worry: 'I often think the worst about my back',
      mood: 'Lately I feel low, or enjoy little',
      stress: 'I have a lot of stress, at home or at work',
      work: 'My work is heavy or joyless, or my back keeps me at home',
      health: 'I often hurt elsewhere too, or my health is only fair',
    },
  },
  'self-harm-again': {
    ask: 'You say that you feel low. Do you ever think of not wanting to live any more? You may skip this.',
    say: 'You can talk about it day and night: call 113 free, or chat on 113.nl.',
  },
};
