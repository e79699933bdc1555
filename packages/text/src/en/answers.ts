import type { AnswerWords } from '../answers-words.ts';
import { alarm } from './answers/alarm.ts';
import { pain } from './answers/pain.ts';
import { plan } from './answers/plan.ts';

/** Questions, choices, screens, and what may be wrong with an answer. */
export const answers: AnswerWords = {
  choices: {
    yes: 'Yes',
    no: 'No',
    unknown: 'I don’t know',
    skip: 'Skip',
    none: 'None of these',
  },
  blocks: {
    S1: { title: 'Right now: is one or more of these true?' },
    age: { title: 'Your age', lead: 'Age counts: what is ordinary at 30 is not always so at 80.' },
    S2a: {
      title: 'Feeling, peeing and bowels: is one or more of these true?',
      lead: 'We ask precisely, because time can matter here.',
    },
    S2b: { title: 'Your legs: is one or more of these true?' },
    S3: { title: 'Ill or at risk: is one or more of these true?' },
    S4: { title: 'Bone, blood and earlier illness: is one or more of these true?' },
    S5: { title: 'Where else is it: is one or more of these true?' },
    S6: {
      title: 'Also important: is one or more of these true?',
      lead: 'What you choose here stays on your own phone.',
    },
    P1: { title: 'Your pain' },
    P2: { title: 'Your back in daily life' },
    persisting: { title: 'What fits you?', lead: 'This says something about how long it lasts, and what helps then.' },
    plan: { title: 'Your plan', lead: 'A few questions, so that the plan fits your day.' },
  },
  questions: { ...alarm, ...pain, ...plan },
  problems: {
    'not-an-option': () => 'We don’t know this answer. Choose one of the answers.',
    'not-a-list': () => 'A list of answers belongs here.',
    repeated: () => 'One answer is in it twice.',
    'not-a-number': () => 'Fill in a number.',
    'not-whole': () => 'Fill in a whole number.',
    'too-low': ({ min }) => `This is too low. The lowest is ${min ?? 0}.`,
    'too-high': ({ max }) => `This is too high. The highest is ${max ?? 0}.`,
    'not-text': () => 'Text belongs here.',
    empty: () => 'Fill something in.',
    'too-long': () => 'This is too long. Keep it to 200 characters.',
    'not-a-day': () => 'This day does not exist. Write it like 2026-12-31.',
    'not-in-the-future': () => 'Choose a day after today.',
  },
};
