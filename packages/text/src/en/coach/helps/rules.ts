import type { Words } from '../../../words.ts';
import { inWords } from '../../numbers.ts';

export const facts: Words['helps']['facts'] = {
  'list-seen': 'Have you seen all of this list before?',
  'mean-with': 'Mean with',
  'mean-without': 'Mean without',
  'days-scored': 'Days with a score',
  'days-counted': 'Days that count',
  'days-kept': 'Days on which you kept to it',
  'pairs-used': 'Pairs that count',
  difference: 'Difference in points',
  matters: 'Points that matter to you',
  seed: 'Lot number',
  question: 'Your question',
};

export const rules: Words['helps']['rules'] = {
  'helps-before-after-proves-little': {
    name: 'Before and after proves little',
    claim:
      'Pain goes up and down. You take heat when it is bad, and after that pain often falls by itself. So before and after does not say why.',
    wouldChange: 'A trial with and without, in an order chosen by lot.',
  },
  'helps-safety-first': {
    name: 'First: when not to',
    claim:
      'Before the first use you read when this is better left alone. Is there something new on the list? Then you see it again.',
    wouldChange: 'A new answer in the check. Then you see the list again as well.',
  },
  'helps-answer-warns': {
    name: 'An answer of yours',
    claim:
      'Because of an answer of yours this is not a matter of course. "I don’t know" counts as perhaps here. Do we know nothing of your leg, your bones, your illnesses or blood thinners? Then that counts the same.',
    wouldChange: 'Another answer in the check or with your plan.',
  },
  'helps-low-risk': {
    name: 'Massage is not needed now',
    claim:
      'With a low chance of long-lasting pain massage is not needed, the guideline says. Above that too only for a short time, beside exercise. Do you want to try it yourself? You may. That is our choice, not the guideline’s.',
    wouldChange: 'A higher chance of long-lasting pain, or a new guideline.',
  },
  'helps-felt-worse': {
    name: 'Worse afterwards',
    claim: ({ points }) =>
      `Your score was ${inWords(points)} points or more higher afterwards. Then you leave this alone for a while.`,
    wouldChange: 'A time when it is not worse afterwards.',
  },
  'helps-trial-order': {
    name: 'The lot chooses the order',
    claim:
      'In each pair the phone draws what comes first. So good and bad weeks have the same chance on both sides. The same lot number always gives the same order.',
    wouldChange: 'Another lot number gives another order.',
  },
  'helps-trial-beside-plan': {
    name: 'Your plan goes on',
    claim: 'During the trial you simply do your exercises. An aid comes beside moving, not instead of it.',
    wouldChange: 'Nothing. This always holds.',
  },
  'helps-trial-not-medicine': {
    name: 'No trial with medicines',
    claim: 'Stopping and starting a medicine by yourself can do harm. Ask your pharmacist or GP.',
    wouldChange: 'Nothing. This always holds.',
  },
  'helps-trial-result': {
    name: 'How we count',
    claim: ({ orders, asFar }) =>
      `The lot could have chosen ${orders} orders. In ${asFar} of them the difference was as large or larger. The fewer there are, the less it is chance.`,
    wouldChange: 'More pairs give a sharper answer.',
  },
  'helps-trial-too-few': {
    name: 'Too few pairs',
    claim: ({ pairs }) =>
      `With fewer than ${inWords(pairs)} whole pairs the lot can give anything. Then we say nothing.`,
    wouldChange: 'More pairs with enough days.',
  },
  'helps-trial-missing-days': {
    name: 'Days that are missing',
    claim:
      'A day without a score stays empty. We fill in nothing. Each pair in which you scored half of the days counts. Days on which you did otherwise count too, as the lot chose them.',
    wouldChange: 'More days with a score.',
  },
  'helps-trial-matters': {
    name: 'Which difference matters',
    claim: ({ points }) =>
      `You chose beforehand from how many points on it matters to you. With pain, most people really notice ${inWords(points)} points.`,
    wouldChange: 'This can only be done beforehand. Otherwise one chooses it to fit the result.',
  },
  'helps-trial-stop-worse': {
    name: 'Stopping when it gets worse',
    claim: ({ points }) =>
      `With the aid it went ${inWords(points)} points or more worse than without. Then it is better to stop.`,
    wouldChange: 'A period in which it does not go worse.',
  },
  'helps-trial-stop-alarm': {
    name: 'Stopping at an alarm sign',
    claim: 'With an alarm sign, calling goes first. The trial stops then.',
    wouldChange: 'Nothing. This always holds.',
  },
  'helps-trial-score-today': {
    name: 'Your trial is running',
    claim: 'You asked for a score each day yourself.',
    wouldChange: 'Stop the trial, and we ask no more.',
  },
  'helps-trial-night': {
    name: 'A night belongs to the day before',
    claim:
      'What you do on a day shows in the night after it. So your score for the night counts for the day before. The night before the trial does not count.',
    wouldChange: 'Nothing. This always holds.',
  },
  'helps-trial-ended': {
    name: 'Your trial is finished',
    claim: 'The last day is over. The result is ready for you.',
    wouldChange: 'See the result, and we ask no more.',
  },
  'helps-trial-try': {
    name: 'Trying it fairly yourself',
    claim:
      'With an own trial you see what works for you. In a large study people did not get less pain from it. They did like doing it.',
    wouldChange: 'New research.',
  },
};
