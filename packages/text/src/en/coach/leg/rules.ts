import type { Words } from '../../../words.ts';
import { inWords } from '../../numbers.ts';

export const rules: Words['leg']['rules'] = {
  'leg-due': {
    name: 'Look at your leg every week',
    claim: 'Your plan follows the pain in your leg. So look at strength and feeling once a week.',
    wouldChange: 'You did it this week already, or your plan changes.',
  },
  'leg-now': {
    name: 'The alarm questions first',
    claim:
      'New or more weakness, a foot that drops, trouble in both legs, less feeling or a change in passing water: then a doctor looks first. This can be urgent.',
    wouldChange: 'The alarm questions are done, and a doctor has looked if needed.',
  },
  'leg-unsure': {
    name: 'Not sure is not a no',
    claim: 'If you do not know, try once more. If it stays unsure, the alarm questions come first.',
    wouldChange: 'You do know the answer.',
  },
  'leg-known': {
    name: 'Weakness that was there before',
    claim: 'You told us before about weakness in your leg. Does your GP know? If not, call today.',
    wouldChange: 'Strength comes back. Or your leg gets weaker: then call at once.',
  },
  'leg-both': {
    name: 'Both legs, as before',
    claim: 'You told us before that both legs are affected. Does your GP know? If not, call today.',
    wouldChange: 'One leg settles. Or it gets worse, or numb between your legs: then call at once.',
  },
  'leg-calm': {
    name: 'No alarm sign on these answers',
    claim: 'This test does not see everything. If something changes, do not wait until next week.',
    wouldChange: 'Your leg gets weaker or number, or passing water changes. Then call your GP at once.',
  },
  'leg-nearer': {
    name: 'The pain draws back',
    claim: 'The pain is closer to your back than last time. That is often a good sign. It is not certain.',
    wouldChange: 'The pain moves down again.',
  },
  'leg-further': {
    name: 'The pain goes further',
    claim: 'The pain is further down your leg than last time. Take a step back, and tell your physiotherapist.',
    wouldChange: 'The pain draws back again.',
  },
  'leg-change': {
    name: 'Really different, or chance?',
    claim: ({ points }) =>
      `A pain score moves by itself. Only from ${points} points on do we call it really different.`,
    wouldChange: 'The difference with your first time grows or shrinks.',
  },
  'leg-stop': {
    name: 'This far is fine',
    claim: 'Some more pain in your leg is fine if it settles within part of the day. If not, you do less.',
    wouldChange: 'The pain in your leg has been gone for two weeks.',
  },
  'leg-course': {
    name: 'How it usually goes',
    claim: 'About three in four people are much better within three months, without an operation.',
    wouldChange: 'You are not an average. That is why we look each week.',
  },
  'leg-severe': {
    name: 'Severe pain stays',
    claim: 'The pain in your leg was severe twice in a row. Talk with your GP about what else there is.',
    wouldChange: 'The pain in your leg becomes less.',
  },
  'leg-six-weeks': {
    name: 'Weeks on, not yet better',
    claim: ({ weeks }) =>
      `It has lasted ${inWords(weeks)} weeks or more, and the pain in your leg is not really less. Let a physiotherapist or GP look along. We count from the start of your complaint. Did you look here before that, or do we not know the start? Then we count from your first time here.`,
    wouldChange: 'The pain in your leg is really less, or nearly gone.',
  },
  'leg-twelve-weeks': {
    name: 'It lasts long',
    claim: ({ weeks }) =>
      `When it has lasted about ${inWords(weeks)} weeks, you can talk with your GP about what else there is. An operation sometimes gives less pain sooner. After a year the outcome is about the same.`,
    wouldChange: 'The pain in your leg is nearly gone.',
  },
};

export const facts: Words['leg']['facts'] = {
  'leg-last': 'Last looked at',
  'leg-saddle': 'A change in bladder, bowels or between your legs',
  'leg-side': 'Which leg',
  'leg-heels': 'Can walk on your heels',
  'leg-toes': 'Can stand on your toes',
  'leg-stairs': 'Can climb stairs',
  'leg-strength': 'Strength beside last week',
  'leg-feeling': 'Feeling beside last week',
  'leg-reach': 'How far the pain comes now',
  'leg-reach-before': 'How far the pain came then',
  'leg-pain-first': 'Leg pain the first time',
  'leg-pain-now': 'Leg pain now',
  'leg-days': 'It has lasted at least so many days',
  'leg-days-looked': 'Days since the first time',
};
