import type { Words } from '../../../words.ts';

export const rules: Words['review']['rules'] = {
  'review-did': {
    name: 'What you did',
    claim:
      'We count the days on which you wrote something down. What you did not write, we do not know. We never count missed days.',
    wouldChange: 'If you write something down later, this sentence changes too.',
  },
  'review-changed': {
    name: 'What changed',
    claim:
      'We compare with your first week. We call a difference real only if it is larger than the usual ups and downs. Less good news goes first.',
    wouldChange: 'New scores. Once a week is enough.',
  },
  'review-noise': {
    name: 'What goes up and down by itself',
    claim: 'A pain score moves about 2 points up and down by itself. That says nothing about your back yet.',
    wouldChange: 'A difference of 2 points two weeks in a row, or 3 once.',
  },
  'review-helped': {
    name: 'What played a part',
    claim:
      'We only name what you wrote down yourself. It went together with this week. Whether it was the cause, we do not know.',
    wouldChange: 'What you write down about sleep, stress, warmth or a flare-up.',
  },
  'review-next': {
    name: 'What comes next',
    claim: 'First what is safe, then people who look along, then your usual plan.',
    wouldChange: 'What you do and fill in this week.',
  },
  'review-weekly': {
    name: 'Once a week',
    claim: 'A week says more than a day. So we look back once every week.',
    wouldChange: 'You read this week already, or you do not want this any more.',
  },
};
