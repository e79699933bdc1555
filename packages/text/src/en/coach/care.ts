import type { Words } from '../../words.ts';
import { letters } from './care/letters.ts';

/** When the app is not enough, and letters to take along. */
export const care: Words['care'] = {
  title: 'Help alongside',
  lead: 'When this app is not enough, and a letter to take along.',
  rules: {
    'care-first': {
      name: 'Something else comes first',
      claim:
        'An alarm question is still open, or advice stands. Only then do we look at whether help alongside suits you.',
      wouldChange: 'The questions are done, and no advice is open any more.',
    },
    'care-high-risk': {
      name: 'More chance that it lasts',
      claim: 'Your answers show more chance that the pain stays long. Then somebody who looks along helps.',
      wouldChange: 'If your answers on worry, fear and mood change.',
    },
    'care-low-confidence': {
      name: 'You are not sure about it',
      claim: 'You gave your confidence a low score. Starting together with somebody is easier.',
      wouldChange: 'If you grow more confident yourself.',
    },
    'care-reading-hard': {
      name: 'Reading takes effort',
      claim: 'Reading is hard, or you are not sure. The app reads aloud, but a person explains better.',
      wouldChange: 'If reading is no trouble for you.',
    },
    'care-wants-help': {
      name: 'Rather not alone',
      claim: 'You would rather do this with somebody, or you doubt. That is a good reason to ask for help.',
      wouldChange: 'If you would rather do it yourself.',
    },
    'care-worse': {
      name: 'It is getting worse',
      claim:
        'Your scores really get worse. That is more than they move by themselves. Then somebody should have a look.',
      wouldChange: 'If your scores get better for weeks in a row.',
    },
    'care-enough': {
      name: 'Trying it yourself',
      claim: 'On these answers you can try it yourself. You may always ask for help, also without a reason.',
      wouldChange: 'If it gets worse, or if you would rather have help.',
    },
    'care-not-asked': {
      name: 'Not asked yet',
      claim: 'We do not know yet whether this works alone. Three short questions help.',
      wouldChange: 'You answer the questions.',
    },
  },
  facts: {
    risk: 'The chance that it lasts long',
    confidence: 'How sure are you that you can do this?',
    'reading-hard': 'Is reading hard?',
    'wants-help': 'Rather have help?',
    'change-pain': 'Change in pain',
    'change-function': 'Change in daily life',
  },
  verdicts: {
    first: {
      title: 'Something else comes first',
      lead: 'After that we look at whether help alongside suits you.',
    },
    'with-help': {
      physiotherapist: {
        title: 'Ask a physiotherapist to join',
        lead: 'Help alongside suits you better than the app alone. You can make an appointment yourself.',
      },
      'gp-today': {
        title: 'Call your GP today',
        lead: 'Do that unless your GP knows about this. Is it getting worse? Then call at once.',
      },
      gp: {
        title: 'Let your GP have a look',
        lead: 'Help alongside suits you better than the app alone. Make an appointment.',
      },
    },
    alone: {
      title: 'You can try this yourself',
      lead: 'That is what your answers say so far. Is there something new? Do the Back check first.',
      check: 'To the Back check',
    },
    unknown: {
      title: 'Does this work alone?',
      lead: 'Three short questions. Then we look at whether help alongside suits you.',
    },
  },
  ask: {
    heading: 'Three questions',
    confidence: 'How sure are you that you can do this yourself?',
    confidenceEnds: ['not at all', 'very sure'],
    readingHard: 'Is reading hard for you?',
    wantsHelp: 'Would you rather have somebody look along?',
    choices: { yes: 'Yes', no: 'No', unknown: 'I don’t know' },
    save: 'Save',
    again: 'Answer these three questions again',
    missing: 'Answer the three questions first. “I don’t know” is fine too.',
  },
  meanwhile: 'In the meantime you can simply go on with your plan.',
  first: {
    unchecked: { says: 'You have not done the Back check yet. That comes first.', act: 'Do the Back check' },
    call: { says: 'There is advice to call somebody. That comes first.', act: 'See that advice' },
    questions: { says: 'Alarm questions are still open. They come first.', act: 'To the alarm questions' },
    advice: { says: 'There is advice from the Back check. That comes first.', act: 'See that advice' },
    people: { says: 'Things may be heavy now. Talking to somebody comes first.', act: 'With whom?' },
  },
  letters,
};
